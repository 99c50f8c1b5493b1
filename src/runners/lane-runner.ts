import type { Batch, BatchResult, Job, JobResult, Lane, Runner, Task } from './runner.ts';
import { Supply } from './supply.ts';
import { identityOf, unfinishedRun } from './unfinished-run.ts';

/** Work per message: long enough for its cost to vanish, short enough for results to stream and lanes to end together. */
const BATCH_MILLISECONDS = 40;
/** A worker that was asked to stop has so long before it is replaced. */
const STOP_MILLISECONDS = 200;
/** What a worker may take beyond the limits of its runs before it counts as stuck, building organisations included. */
const STUCK_MILLISECONDS = 60_000;

/** The scheduler: hands batches to lanes as they become free, and results on as they come. */
export class LaneRunner implements Runner {
  readonly #lanes: readonly SharedLane[];
  #provenToWork = false;

  constructor(lanes: readonly Lane[]) {
    this.#lanes = lanes.map((lane) => new SharedLane(lane));
  }

  get workers(): number {
    return this.#lanes.length;
  }

  async *run(task: Task, jobs: Iterable<Job>, signal: AbortSignal): AsyncGenerator<JobResult, void, undefined> {
    const supply = new Supply(jobs, BATCH_MILLISECONDS);
    const inbox = new Inbox<JobResult>();
    // Leaving the loop early (break, or an error in its body) ends the work as an abort does.
    const left = new AbortController();
    const end = new End(AbortSignal.any([signal, left.signal]));
    const drivers = this.#lanes.map((lane) => this.#drive(lane, task, supply, inbox, end));
    const finished = Promise.all(drivers).then(
      () => inbox.close(),
      (error: unknown) => {
        left.abort();
        inbox.fail(error);
      },
    );
    try {
      yield* inbox;
    } finally {
      left.abort();
      await finished;
      await Promise.allSettled(drivers);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#lanes.map(({ lane }) => lane.close()));
  }

  /** Keeps one lane busy until there is no more to do. */
  async #drive(lane: SharedLane, task: Task, supply: Supply, inbox: Inbox<JobResult>, end: End): Promise<void> {
    while (!end.asked) {
      const release = await lane.acquire();
      try {
        const jobs = end.asked ? [] : supply.take();
        if (jobs.length === 0) return;
        await this.#send(lane, task, jobs, supply, inbox, end);
      } finally {
        release();
      }
    }
  }

  async #send(
    lane: SharedLane,
    task: Task,
    jobs: readonly Job[],
    supply: Supply,
    inbox: Inbox<JobResult>,
    end: End,
  ): Promise<void> {
    const runs = jobs.reduce((sum, { strategies }) => sum + strategies.length, 0);
    const outcome = await lane.execute(task, jobs, end, runs * task.runLimitMilliseconds + STUCK_MILLISECONDS);
    if (outcome.kind === 'finished') {
      this.#provenToWork = true;
      supply.learnPace(outcome.result);
      for (const result of outcome.result.results) inbox.put(result);
    } else if (!end.asked) {
      this.#mend(outcome, jobs, supply, inbox);
    }
  }

  /** A worker broke or got stuck: its jobs are tried once more, each alone, before they count as failed. */
  #mend(outcome: Broken, jobs: readonly Job[], supply: Supply, inbox: Inbox<JobResult>): void {
    const status = outcome.kind === 'stuck' ? 'timed-out' : 'failed';
    for (const job of jobs) {
      if (supply.retry(job)) continue;
      if (outcome.kind === 'broken' && !this.#provenToWork) throw outcome.error;
      const message = outcome.error.message;
      const unfinished = job.strategies.map((strategy) => unfinishedRun(strategy, status, message));
      inbox.put({ ...identityOf(job), employees: 0, runs: unfinished });
    }
  }
}

interface Broken {
  readonly kind: 'broken' | 'stuck';
  readonly error: Error;
}

type LaneOutcome = { readonly kind: 'finished'; readonly result: BatchResult } | Broken;

/** A lane that several runs may use in turn, and what its worker knows. */
class SharedLane {
  readonly lane: Lane;
  #knownTask: string | null = null;
  #queue: Promise<void> = Promise.resolve();

  constructor(lane: Lane) {
    this.lane = lane;
  }

  /** Resolves when the lane is free, with the function that frees it again. */
  async acquire(): Promise<() => void> {
    const before = this.#queue;
    let release = (): void => {};
    this.#queue = new Promise((resolve) => (release = resolve));
    await before;
    return release;
  }

  async execute(task: Task, jobs: readonly Job[], end: End, stuckAfter: number): Promise<LaneOutcome> {
    const batch: Batch = { taskId: task.id, task: this.#knownTask === task.id ? null : task, jobs };
    let kind = 'broken' as Broken['kind'];
    let timer = setTimeout(
      () => {
        kind = 'stuck';
        this.#replace();
      },
      Math.min(stuckAfter, 2 ** 31 - 1),
    );
    const stop = (): void => {
      clearTimeout(timer);
      this.lane.stop();
      timer = setTimeout(() => this.#replace(), STOP_MILLISECONDS);
    };
    end.call(stop);
    try {
      this.#knownTask = task.id;
      return { kind: 'finished', result: await this.lane.execute(batch) };
    } catch (error) {
      this.#knownTask = null;
      return { kind, error: kind === 'stuck' ? new Error('The worker did not come back in time.') : asError(error) };
    } finally {
      end.forget(stop);
      clearTimeout(timer);
    }
  }

  #replace(): void {
    this.#knownTask = null;
    this.lane.replace();
  }
}

/** The end that may be asked for at any time: one listener, however many lanes. */
class End {
  readonly #signal: AbortSignal;
  readonly #calls = new Set<() => void>();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    const callAll = (): void => this.#calls.forEach((call) => call());
    signal.addEventListener('abort', callAll, { once: true });
  }

  get asked(): boolean {
    return this.#signal.aborted;
  }

  call(callback: () => void): void {
    this.#calls.add(callback);
  }

  forget(callback: () => void): void {
    this.#calls.delete(callback);
  }
}

/** Values put in by many and taken out by one, in the order they came. */
class Inbox<Value> implements AsyncIterable<Value> {
  readonly #values: Value[] = [];
  #closed = false;
  #error: { readonly cause: unknown } | null = null;
  #wake: () => void = () => {};

  put(value: Value): void {
    this.#values.push(value);
    this.#wake();
  }

  close(): void {
    this.#closed = true;
    this.#wake();
  }

  fail(cause: unknown): void {
    this.#error = { cause };
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Value, void, undefined> {
    let taken = 0;
    for (;;) {
      if (this.#error !== null) throw this.#error.cause;
      if (taken < this.#values.length) {
        yield this.#values[taken]!;
        taken++;
        if (taken > 1024) {
          this.#values.splice(0, taken);
          taken = 0;
        }
      } else if (this.#closed) {
        return;
      } else {
        await new Promise<void>((resolve) => (this.#wake = resolve));
      }
    }
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
