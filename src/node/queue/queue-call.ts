import type { BulkJobOptions, Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Job, JobResult, Task } from '../../runners/runner.ts';
import { Supply } from '../../runners/supply.ts';
import { identityOf, unfinishedRun } from '../../runners/unfinished-run.ts';
import { HEARTBEAT_MILLISECONDS, LEFTOVER_SECONDS, resultsKey, CALL_SECONDS, callKey, taskKey } from './keys.ts';
import { MalformedMessage } from './message-shapes.ts';
import { readResults, resultsOf } from './result-message.ts';
import { type PackedTask, writeTask } from './task-message.ts';
import { writeWork, type WorkMessage } from './work-message.ts';
import { type RegisteredWorker, workersAt } from './worker-registry.ts';

/** What one call of the runner works with. */
export interface CallParts {
  readonly id: string;
  readonly task: Task;
  readonly jobs: Iterable<Job>;
  readonly redis: Redis;
  /** A connection of its own: it waits for results. */
  readonly receiver: Redis;
  readonly queue: Queue<WorkMessage>;
  readonly batchMilliseconds: number;
  /** Jobs that run at the same time, as far as is known. */
  readonly workers: () => number;
  readonly onWorkers: (workers: readonly RegisteredWorker[]) => void;
  readonly onNotice: (text: string) => void;
  /** Waits for something unless the run is interrupted; then it throws. */
  readonly until: <Value>(promise: Promise<Value>) => Promise<Value>;
}

/** A message of work that somebody has, or will take. */
interface Sent {
  readonly jobs: readonly Job[];
  /** How often it was sent before. */
  readonly resent: number;
}

const MOST_JOBS_A_MESSAGE = 2_000;
/** Messages in Redis at a time: one under way and one waiting for each job that runs at the same time, and some. */
const LEAST_BACKLOG = 4;
const MOST_BACKLOG = 1_000;
/** Every so often the coordinator looks after messages of which it has heard nothing. */
const LOOK_MILLISECONDS = 2_000;
const MOST_RESENT = 5;
const MESSAGES_AT_ONCE = 64;
const END_MILLISECONDS = 2_000;

const WORK_OPTIONS: BulkJobOptions = {
  attempts: 3,
  backoff: { type: 'fixed', delay: 500 },
  removeOnComplete: true,
  removeOnFail: { age: LEFTOVER_SECONDS, count: MOST_BACKLOG },
};

/**
 * The jobs of one call on their way through Redis.
 *
 * Few messages are in Redis at a time. A worker puts the results into this call's list before its message counts as
 * done, so a message that is gone without results is lost (the server forgot it, or a worker thought this coordinator
 * dead) and is sent again. Of results that come twice the first is taken: a job is a pure function of its inputs.
 */
export class QueueCall {
  readonly #parts: CallParts;
  readonly #supply: Supply;
  readonly #task: PackedTask;
  readonly #sent = new Map<string, Sent>();
  #messages = 0;
  #lastLook = performance.now();
  #toldMalformed = false;

  constructor(parts: CallParts) {
    this.#parts = parts;
    this.#supply = new Supply(parts.jobs, parts.batchMilliseconds, MOST_JOBS_A_MESSAGE);
    this.#task = writeTask(parts.task);
  }

  async *results(): AsyncGenerator<JobResult, void, undefined> {
    const { redis, onWorkers, until } = this.#parts;
    await until(this.#present());
    onWorkers(await until(workersAt(redis)));
    const heartbeat = setInterval(() => void this.#present().catch(() => {}), HEARTBEAT_MILLISECONDS);
    try {
      for (;;) {
        await until(this.#feed());
        if (this.#sent.size === 0) return;
        for (const bytes of await until(this.#receive(1))) yield* this.#accept(bytes);
        if (performance.now() - this.#lastLook > LOOK_MILLISECONDS) yield* this.#look();
      }
    } finally {
      clearInterval(heartbeat);
    }
  }

  /** Takes back what nobody has begun, and leaves nothing of this call in Redis. */
  async end(): Promise<void> {
    const { id, redis, queue } = this.#parts;
    const removed = Promise.allSettled([...this.#sent.keys()].map((message) => queue.remove(message)));
    const cleared = removed.then(() =>
      redis.del(callKey(id), taskKey(id, this.#task.name), resultsKey(id)).catch(() => {}),
    );
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, END_MILLISECONDS)));
    await Promise.race([cleared, late]);
    clearTimeout(timer);
  }

  /** Says that this coordinator is there, and makes sure that its task is. */
  async #present(): Promise<void> {
    const { id, redis } = this.#parts;
    const key = taskKey(id, this.#task.name);
    await redis.set(callKey(id), 'here', 'EX', CALL_SECONDS);
    if ((await redis.expire(key, LEFTOVER_SECONDS)) === 0)
      await redis.set(key, this.#task.bytes, 'EX', LEFTOVER_SECONDS);
  }

  async #feed(): Promise<void> {
    const wanted = Math.min(MOST_BACKLOG, LEAST_BACKLOG + 2 * this.#parts.workers());
    const batches: Sent[] = [];
    while (this.#sent.size + batches.length < wanted) {
      const jobs = this.#supply.take();
      if (jobs.length === 0) break;
      batches.push({ jobs, resent: 0 });
    }
    await this.#send(batches);
  }

  async #send(batches: readonly Sent[]): Promise<void> {
    if (batches.length === 0) return;
    const { id, queue } = this.#parts;
    const messages = batches.map((batch) => {
      const jobId = `${id}-${++this.#messages}`;
      this.#sent.set(jobId, batch);
      return { name: 'work', data: writeWork(id, this.#task.name, batch.jobs), opts: { ...WORK_OPTIONS, jobId } };
    });
    await queue.addBulk(messages);
  }

  /** What has come; when nothing has, what comes within so many seconds. */
  async #receive(seconds: number): Promise<Buffer[]> {
    const { id, redis, receiver } = this.#parts;
    const there = await redis.lpopBuffer(resultsKey(id), MESSAGES_AT_ONCE);
    if (there !== null || seconds === 0) return there ?? [];
    const next = await receiver.blpopBuffer(resultsKey(id), seconds);
    return next === null ? [] : [next[1]];
  }

  *#accept(bytes: Buffer): Generator<JobResult, void, undefined> {
    try {
      const message = readResults(bytes);
      if (message.kind === 'refusal') {
        this.#parts.onNotice(`The worker ${message.worker} takes no part in this sweep. ${message.reason}`);
        return;
      }
      const sent = this.#sent.get(message.work);
      if (sent === undefined) return;
      const results = resultsOf(sent.jobs, message.results);
      this.#sent.delete(message.work);
      this.#supply.learnPace({ results, milliseconds: message.milliseconds });
      yield* results;
    } catch (error) {
      if (!(error instanceof MalformedMessage)) throw error;
      // Its message of work is gone without results, so it will be sent again.
      if (!this.#toldMalformed) this.#parts.onNotice(`${error.message} What it should have held is done again.`);
      this.#toldMalformed = true;
    }
  }

  /** Looks after messages that have ended without results, and after who works. */
  async *#look(): AsyncGenerator<JobResult, void, undefined> {
    const { redis, queue, onWorkers, until } = this.#parts;
    this.#lastLook = performance.now();
    await until(this.#present());
    const messages = [...this.#sent.keys()];
    const states = await until(Promise.all(messages.map((message) => queue.getJobState(message))));
    // Results come before the end of their message: what is not there now will not come any more.
    for (;;) {
      const come = await until(this.#receive(0));
      for (const bytes of come) yield* this.#accept(bytes);
      if (come.length === 0) break;
    }
    for (const [position, message] of messages.entries()) {
      const state = states[position]!;
      if (!this.#sent.has(message)) continue;
      if (state === 'failed') yield* this.#fail(message, await until(this.#reasonOf(message)));
      else if (state === 'unknown' || state === 'completed') yield* this.#lose(message);
    }
    onWorkers(await until(workersAt(redis)));
  }

  async #reasonOf(message: string): Promise<string> {
    const { queue } = this.#parts;
    const job = await queue.getJob(message);
    await queue.remove(message);
    return job?.failedReason ?? 'The worker gave no reason.';
  }

  async *#lose(message: string): AsyncGenerator<JobResult, void, undefined> {
    const { jobs, resent } = this.#sent.get(message)!;
    if (resent >= MOST_RESENT) {
      yield* this.#fail(message, `It was sent ${resent + 1} times, and no result came back.`);
      return;
    }
    this.#sent.delete(message);
    await this.#parts.until(this.#send([{ jobs, resent: resent + 1 }]));
  }

  /** A worker broke on it again and again: its jobs are tried once more, each alone, before they count as failed. */
  *#fail(message: string, reason: string): Generator<JobResult, void, undefined> {
    const { jobs } = this.#sent.get(message)!;
    this.#sent.delete(message);
    for (const job of jobs) {
      if (this.#supply.retry(job)) continue;
      const runs = job.strategies.map((strategy) => unfinishedRun(strategy, 'failed', reason));
      yield { ...identityOf(job), employees: 0, runs };
    }
  }
}
