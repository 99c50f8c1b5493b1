import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { SERIES, type Organisation, type SeriesId } from '../../../sim/index.ts';
import { scenarioDocument } from '../../../scenarios/codec/scenario-document.ts';
import { LIBRARY } from '../../../scenarios/library.ts';
import type { Scenario } from '../../../scenarios/scenario.ts';
import { SCENARIO_FORMAT, upToDate } from '../../../scenarios/schema/formats.ts';
import { list } from '../../../scenarios/schema/list.ts';
import { record } from '../../../scenarios/schema/record.ts';
import { scenarioShape } from '../../../scenarios/schema/scenario-shape.ts';
import { REFUSED, type Shape } from '../../../scenarios/schema/shape.ts';
import type { Task } from '../../runners/runner.ts';
import { packFrame, unpackFrame } from './frame.ts';
import { anyNumber, checkMessage, MalformedMessage, orNull, word } from './message-shapes.ts';
import { ORGANISATION_SIZES, organisationColumns, readOrganisation } from './organisation-columns.ts';

const TASK_FORMAT = 'groundswell/work-task@1';

/** Redis takes no value of more than 512 MB. */
const MOST_BYTES = 500_000_000;
/** What a task may unpack to: a million employees with their ties. */
const MOST_UNPACKED_BYTES = 2_000_000_000;

/** A task as it lies in Redis, under a name that its content decides. */
export interface PackedTask {
  readonly name: string;
  readonly bytes: Buffer;
}

/** @throws RangeError  when its organisation is too large for Redis */
export function writeTask({ scenario, organisation, series, runLimitMilliseconds }: Task): PackedTask {
  const columns = organisation === null ? null : organisationColumns(organisation);
  const header = {
    format: TASK_FORMAT,
    scenario: scenarioDocument(scenario),
    series,
    runLimitMilliseconds,
    organisation: columns && { size: columns.size, lengths: columns.lengths },
  };
  const bytes = deflateRawSync(packFrame(header, columns?.columns ?? []), { level: 1 });
  if (bytes.length > MOST_BYTES) {
    throw new RangeError('The organisation is too large to be sent over Redis; run the sweep in shards instead.');
  }
  return { name: createHash('sha256').update(bytes).digest('hex').slice(0, 32), bytes };
}

/**
 * @param id  what threads know it by
 * @throws MalformedMessage  when it is none, or its scenario does not fit this version
 */
export function readTask(bytes: Uint8Array, id: string): Task {
  const { header, body } = unpack(bytes);
  const { scenario, series, runLimitMilliseconds, organisation } = checkMessage('The task', TASK, header);
  return {
    id,
    scenario,
    series,
    runLimitMilliseconds,
    organisation: organisation === null ? null : readColumns(organisation.size, organisation.lengths, body),
  };
}

function unpack(bytes: Uint8Array) {
  try {
    return unpackFrame(inflateRawSync(bytes, { maxOutputLength: MOST_UNPACKED_BYTES }));
  } catch (error) {
    throw new MalformedMessage(`The task cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readColumns(size: readonly number[], lengths: readonly number[], body: Uint8Array): Organisation {
  const read = readOrganisation(size, lengths, body);
  if (typeof read === 'string') throw new MalformedMessage(`The task's organisation is malformed: ${read}`);
  return read;
}

/** Like a scenario file, but for money: plans that were accepted with another organisation are not judged again. */
const SCENARIO: Shape<Scenario> = {
  check(value, path, report) {
    const document = upToDate(value, SCENARIO_FORMAT, report);
    return document === REFUSED ? REFUSED : scenarioShape(LIBRARY).check(document, path, report);
  },
  describe: () => scenarioShape(LIBRARY).describe(),
};

const COUNTS = list({ label: 'Counts', help: 'Whole numbers.', of: anyNumber, fewest: 0, most: 50 });

const TASK = record({
  label: 'Task',
  help: 'What many jobs share.',
  members: {
    format: word(TASK_FORMAT),
    scenario: SCENARIO,
    series: list({
      label: 'Series',
      help: 'Kept of each run.',
      of: word<SeriesId>(...SERIES.map(({ id }) => id)),
      fewest: 0,
      most: SERIES.length,
    }),
    runLimitMilliseconds: anyNumber,
    organisation: orNull(
      record({
        label: 'Organisation',
        help: `In place of the synthetic one: ${ORGANISATION_SIZES.join(', ')}; its columns follow.`,
        members: { size: COUNTS, lengths: COUNTS },
      }),
    ),
  },
});
