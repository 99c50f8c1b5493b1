import type { Organisation, SeriesId } from '../../sim/index.ts';
import type { Change } from '../../scenarios/experiment.ts';
import type { Scenario } from '../../scenarios/scenario.ts';

/**
 * What crosses to a worker and back, and the contract of whatever runs it: plain objects and typed arrays only.
 *
 * A job is one world (a seed) with the strategies run in it, so that the organisation is built once and shared by all
 * of them. Jobs are pure functions of (scenario, changes, imported organisation, seed, strategies): any order, any
 * worker.
 */

/** What many jobs share; sent to each worker once and kept there under its id. */
export interface Task {
  /** Unique among the tasks of a runner. */
  readonly id: string;
  readonly scenario: Scenario;
  /** Takes the place of the synthetic organisation. */
  readonly organisation: Organisation | null;
  /** Weekly series sent back with every run. */
  readonly series: readonly SeriesId[];
  /** A single run that takes longer is ended and comes back as `timed-out`. */
  readonly runLimitMilliseconds: number;
  /** Outcomes that need branches in which everything stops are worked out as well; absent: they are undefined. */
  readonly afterStop?: boolean;
  /** Measure what OBSERVATIONS lists as well; by threads and inline only. Absent: no. */
  readonly observe?: true;
}

/** One world and the strategies to be run in it. */
export interface Job {
  /** Position in the list of jobs; comes back with the result. */
  readonly index: number;
  /** Number of the world, from 0; comes back with the result. */
  readonly replicate: number;
  readonly seed: string;
  readonly strategies: readonly string[];
  /** What differs from the task's scenario: the values of the factors at a point of an experiment. Absent: nothing. */
  readonly changes?: readonly Change[];
}

/** Some jobs of one task, sent in one message. */
export interface Batch {
  readonly taskId: string;
  /** Null where the worker has the task already. */
  readonly task: Task | null;
  readonly jobs: readonly Job[];
}

/** What a run came to; the arrays may be handed over instead of copied, and are empty where it was not done. */
export interface RunResult {
  readonly strategy: string;
  readonly status: 'done' | 'failed' | 'timed-out';
  /** Why it was not done; null when it was. */
  readonly message: string | null;
  readonly digest: string;
  readonly family: string;
  /** In the order of OUTCOMES; NaN where undefined. */
  readonly outcomes: Float64Array;
  /** In the order of LEDGER_LINES. */
  readonly cents: Float64Array;
  readonly minutes: Float64Array;
  /** The series of the task one after the other, a value per week each; empty where none was asked for. */
  readonly series: Float64Array;
  /** In the order of OBSERVATIONS, where the task asked for them; NaN where undefined. */
  readonly observed?: Float64Array;
}

export interface JobResult {
  readonly index: number;
  readonly replicate: number;
  readonly seed: string;
  readonly employees: number;
  /** In the order of the job's strategies. */
  readonly runs: readonly RunResult[];
}

/** The jobs of a batch that were finished, in order; fewer than were sent when it was stopped. */
export interface BatchResult {
  readonly results: readonly JobResult[];
  readonly milliseconds: number;
}

/** Something that asks for an early end; an AbortSignal is one. */
export interface StopSignal {
  readonly aborted: boolean;
}

/**
 * Runs jobs on whatever it has: the own thread, Web Workers, threads of Node.
 *
 * Jobs are taken from the iterable as workers become free. Results come as they are finished, in any order. When the signal aborts no new job starts, a run in progress ends
 * between two weeks, and the iteration ends without an error after what was finished. A worker that does not stop
 * within 200 ms is replaced. A job that fails comes back as a result that says so; only a broken runner throws.
 */
export interface Runner {
  /** Jobs that run at the same time. */
  readonly workers: number;
  run(task: Task, jobs: Iterable<Job>, signal: AbortSignal): AsyncIterable<JobResult>;
  close(): Promise<void>;
}

/**
 * One worker as the scheduler sees it; an adapter (threads, Web Workers) implements it in a few lines.
 * At most one batch is under way on a lane.
 */
export interface Lane {
  execute(batch: Batch): Promise<BatchResult>;
  /** Asks the batch under way to end after the current week or run; it then resolves with what it finished. */
  stop(): void;
  /** Ends the worker at once; a batch under way rejects, and the next batch goes to a new worker that knows no task. */
  replace(): void;
  close(): Promise<void>;
}
