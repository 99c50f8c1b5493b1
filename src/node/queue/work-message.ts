import { MODEL_VERSION } from '../../../sim/index.ts';
import type { FieldValue } from '../../../sim/field.ts';
import { list } from '../../../scenarios/schema/list.ts';
import { isMap, record } from '../../../scenarios/schema/record.ts';
import { optional, REFUSED, type Shape } from '../../../scenarios/schema/shape.ts';
import { nameOf, shown } from '../../../scenarios/schema/wording.ts';
import type { Job } from '../../runners/runner.ts';
import { VERSION } from '../../version.ts';
import { anyNumber, anyText, checkMessage, MalformedMessage, whole, word } from './message-shapes.ts';

export const WORK_FORMAT = 'groundswell/work@1';

/** Jobs of one task, for whichever worker takes them. */
export interface WorkMessage {
  readonly format: typeof WORK_FORMAT;
  /** Of the coordinator: Groundswell's and the model's. */
  readonly version: string;
  readonly modelVersion: number;
  /** The coordinator's call; its jobs are void once it is gone. */
  readonly call: string;
  /** Under which the task lies in Redis. */
  readonly task: string;
  readonly jobs: readonly Job[];
}

/** The other side runs a version whose results would not be ours. */
export class VersionMismatch extends Error {
  override readonly name = 'VersionMismatch';
}

export function writeWork(call: string, task: string, jobs: readonly Job[]): WorkMessage {
  return { format: WORK_FORMAT, version: VERSION, modelVersion: MODEL_VERSION, call, task, jobs };
}

/**
 * @throws VersionMismatch   when it comes from a version with other formats or another model
 * @throws MalformedMessage  when it is wrong in any other way
 */
export function readWork(message: unknown): WorkMessage {
  if (!isMap(message)) throw new MalformedMessage(`The work is ${shown(message)}; allowed: a map of keys.`);
  const { format, modelVersion, version } = message;
  const from = typeof version === 'string' ? `Groundswell ${version.slice(0, 20)}` : 'another Groundswell';
  if (typeof format === 'string' && /^groundswell\/work@\d{1,9}$/.test(format) && format !== WORK_FORMAT) {
    throw new VersionMismatch(
      `The sweep comes from ${from} and sends ${format}; this worker (${VERSION}) reads ${WORK_FORMAT}. Run the same version on both sides.`,
    );
  }
  if (format === WORK_FORMAT && Number.isSafeInteger(modelVersion) && modelVersion !== MODEL_VERSION) {
    throw new VersionMismatch(
      `The sweep comes from ${from} with model version ${modelVersion as number}; this worker (${VERSION}) has model version ${MODEL_VERSION}, whose results differ. Run the same version on both sides.`,
    );
  }
  return checkMessage('The work', WORK, message);
}

const LONGEST_ID = 200;

const VALUE: Shape<FieldValue> = {
  check(value, path, report) {
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'string') return anyText(LONGEST_ID).check(value, path, report);
    if (typeof value === 'number') return anyNumber.check(value, path, report);
    const message = `${nameOf(path)} is ${shown(value)}; allowed: a number, text, true, false or null.`;
    report.add(path, { code: 'wrong-type', message, remedy: 'Give one of these.', value });
    return REFUSED;
  },
  describe: () => ({ type: ['number', 'string', 'boolean', 'null'] }),
};

const ID = anyText(LONGEST_ID);
const CHANGE = record({ label: 'Change', help: 'A value in the scenario.', members: { path: ID, value: VALUE } });
const CHANGES = list({
  label: 'Changes',
  help: 'What differs from the scenario.',
  of: CHANGE,
  fewest: 0,
  most: 10_000,
});

const JOB = record({
  label: 'Job',
  help: 'One world and the strategies run in it.',
  members: {
    index: whole(0),
    replicate: whole(0),
    seed: anyText(128),
    strategies: list({ label: 'Strategies', help: 'Ids.', of: ID, fewest: 1, most: 1000 }),
    changes: optional<readonly { readonly path: string; readonly value: FieldValue }[] | undefined>(CHANGES, undefined),
  },
});

const WORK = record({
  label: 'Work',
  help: 'Jobs of one task.',
  members: {
    format: word(WORK_FORMAT),
    version: anyText(50),
    modelVersion: whole(1),
    call: anyText(64),
    task: anyText(300),
    jobs: list({ label: 'Jobs', help: 'In the order they are done.', of: JOB, fewest: 1, most: 1_000_000 }),
  },
}) as Shape<WorkMessage>;
