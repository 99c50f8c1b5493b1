import { MODEL_VERSION } from '../../../sim/index.ts';
import { list } from '../../../scenarios/schema/list.ts';
import { record } from '../../../scenarios/schema/record.ts';
import type { Shape } from '../../../scenarios/schema/shape.ts';
import type { Job, JobResult, RunResult } from '../../runners/runner.ts';
import { packFrame, unpackFrame } from './frame.ts';
import { anyNumber, anyText, checkMessage, MalformedMessage, orNull, whole, word } from './message-shapes.ts';

export const RESULT_FORMAT = 'groundswell/work-result@1';

/** What a worker sends back of one message of work, or why it will not take any. */
export type ResultMessage =
  | {
      readonly kind: 'done';
      /** Id of the message of work in the queue. */
      readonly work: string;
      readonly milliseconds: number;
      readonly results: readonly ReadResult[];
    }
  | { readonly kind: 'refusal'; readonly worker: string; readonly reason: string };

/** A result that still needs its job to be complete: what came with the job is not sent back. */
export interface ReadResult {
  readonly index: number;
  readonly employees: number;
  readonly runs: readonly RunResult[];
}

const LONGEST_MESSAGE = 2000;

export function writeResults(work: string, milliseconds: number, results: readonly JobResult[]): Buffer {
  const numbers: Float64Array[] = [];
  const header = {
    format: RESULT_FORMAT,
    modelVersion: MODEL_VERSION,
    kind: 'done',
    work,
    milliseconds,
    results: results.map(({ index, employees, runs }) => ({
      index,
      employees,
      runs: runs.map(({ strategy, status, message, digest, family, outcomes, cents, minutes, series }) => {
        const columns = [outcomes, cents, minutes, series];
        numbers.push(...columns);
        const lengths = columns.map(({ length }) => length);
        return { strategy, status, message: message?.slice(0, LONGEST_MESSAGE) ?? null, digest, family, lengths };
      }),
    })),
  };
  return packFrame(header, numbers);
}

export function writeRefusal(worker: string, reason: string): Buffer {
  return packFrame({ format: RESULT_FORMAT, modelVersion: MODEL_VERSION, kind: 'refusal', worker, reason }, []);
}

/** @throws MalformedMessage  when these bytes are no result of this version */
export function readResults(bytes: Uint8Array): ResultMessage {
  const { header, body } = unpack(bytes);
  const what = 'A result';
  if ((header as { readonly kind?: unknown } | null)?.kind === 'refusal') {
    const { worker, reason } = checkMessage(what, REFUSAL, header);
    return { kind: 'refusal', worker, reason };
  }
  const { modelVersion, work, milliseconds, results } = checkMessage(what, DONE, header);
  if (modelVersion !== MODEL_VERSION) {
    throw new MalformedMessage(`${what} is of model version ${modelVersion}, not ${MODEL_VERSION}.`);
  }
  const take = takeNumbers(body);
  const read = results.map(({ index, employees, runs }) => ({
    index,
    employees,
    runs: runs.map(({ lengths, ...run }): RunResult => {
      const [outcomes, cents, minutes, series] = lengths.map(take);
      return { ...run, outcomes: outcomes!, cents: cents!, minutes: minutes!, series: series! };
    }),
  }));
  if (take.left() > 0) throw new MalformedMessage(`${what} has more numbers than it says.`);
  return { kind: 'done', work, milliseconds, results: read };
}

function unpack(bytes: Uint8Array) {
  try {
    return unpackFrame(bytes);
  } catch (error) {
    throw new MalformedMessage(error instanceof Error ? error.message : String(error));
  }
}

/** Takes columns of numbers out of the bytes, one after the other. */
function takeNumbers(body: Uint8Array): ((length: number) => Float64Array) & { left(): number } {
  // A copy: the bytes need not begin where a double may.
  const numbers = new Float64Array(Math.floor(body.length / 8));
  new Uint8Array(numbers.buffer).set(body.subarray(0, numbers.byteLength));
  let position = 0;
  const take = (length: number): Float64Array => {
    if (position + length > numbers.length) throw new MalformedMessage('A result has fewer numbers than it says.');
    position += length;
    return numbers.subarray(position - length, position);
  };
  return Object.assign(take, { left: () => numbers.length - position });
}

/**
 * The results of a message of work, complete and in the order of its jobs.
 *
 * @throws MalformedMessage  when they are not those of these jobs
 */
export function resultsOf(jobs: readonly Job[], results: readonly ReadResult[]): JobResult[] {
  const read = new Map(results.map((result) => [result.index, result]));
  return jobs.map(({ index, replicate, seed, strategies }) => {
    const result = read.get(index);
    const given = result?.runs.map(({ strategy }) => strategy);
    if (result === undefined || given!.join('\n') !== strategies.join('\n')) {
      throw new MalformedMessage(`A result lacks what job ${index} asked for.`);
    }
    return { index, replicate, seed, employees: result.employees, runs: result.runs };
  });
}

const RUN = record({
  label: 'Run',
  help: 'What a run came to.',
  members: {
    strategy: anyText(200),
    status: word('done', 'failed', 'timed-out'),
    message: orNull(anyText(LONGEST_MESSAGE)),
    digest: anyText(32),
    family: anyText(50),
    lengths: list({ label: 'Lengths', help: 'Of the columns.', of: whole(0, 10_000_000), fewest: 4, most: 4 }),
  },
});

const DONE = record({
  label: 'Result',
  help: 'What became of a message of work.',
  members: {
    format: word(RESULT_FORMAT),
    modelVersion: whole(1),
    kind: word('done'),
    work: anyText(200),
    milliseconds: anyNumber,
    results: list({
      label: 'Results',
      help: 'A result a job.',
      of: record({
        label: 'Result',
        help: 'One world.',
        members: {
          index: whole(0),
          employees: whole(0),
          runs: list({ label: 'Runs', help: 'A run a strategy.', of: RUN, fewest: 1, most: 1000 }),
        },
      }),
      fewest: 0,
      most: 1_000_000,
    }),
  },
});

const REFUSAL: Shape<{ readonly worker: string; readonly reason: string }> = record({
  label: 'Refusal',
  help: 'Why a worker does not take part.',
  // Whatever its version: this is how it says that it has another.
  members: {
    format: anyText(100),
    modelVersion: whole(0),
    kind: word('refusal'),
    worker: anyText(300),
    reason: anyText(LONGEST_MESSAGE),
  },
});
