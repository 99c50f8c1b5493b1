import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type * as BullMq from 'bullmq';
import type { Job as QueueJob, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { MODEL_VERSION } from '../../../sim/index.ts';
import type { JobResult, Runner, Task } from '../../runners/runner.ts';
import { VERSION } from '../../version.ts';
import { optionalPackage } from '../optional-package.ts';
import { OutsideFailure } from '../outside-failure.ts';
import { createThreadRunner } from '../thread-runner.ts';
import { HEARTBEAT_MILLISECONDS, LEFTOVER_SECONDS, PREFIX, QUEUE, resultsKey, callKey, taskKey } from './keys.ts';
import type { RedisAddress } from './redis-address.ts';
import { connectToRedis, RedisPresence } from './redis-connection.ts';
import { writeRefusal, writeResults } from './result-message.ts';
import { readTask } from './task-message.ts';
import { readWork, VersionMismatch, type WorkMessage } from './work-message.ts';
import { presentWorker, type RegisteredWorker, withdrawWorker } from './worker-registry.ts';

export interface QueueWorkerOptions {
  /** Jobs done at the same time, a thread each. */
  readonly concurrency: number;
  readonly onNotice: (text: string) => void;
  /** Told once work can come. */
  readonly onReady?: () => void;
  /** Told after every message of work what was done since the start. */
  readonly onProgress: (done: WorkDone) => void;
  /** The built worker; a test has its own. */
  readonly workerFile?: string;
}

export interface WorkDone {
  /** Messages of work. */
  readonly batches: number;
  readonly runs: number;
}

/** A message whose worker has not been heard of for so long is given to another. The simulation runs in threads. */
const LOCK_MILLISECONDS = 15_000;
const STALLED_LOOK_MILLISECONDS = 5_000;
/** A message that has cost so many workers their life is not given to another. */
const MOST_STALLED = 3;
const TASKS_KEPT = 4;
const VOID_PAUSE_MILLISECONDS = 200;
const END_MILLISECONDS = 2_000;

/**
 * Takes work from the queue until it is told to end.
 *
 * @param enough  takes nothing new, finishes what it has
 * @param stop    stops at once; what it had goes back to the queue
 * @throws OutsideFailure  when the server cannot be used, or the work comes from another version
 */
export async function workOnQueue(
  address: RedisAddress,
  options: QueueWorkerOptions,
  enough: AbortSignal,
  stop: AbortSignal,
): Promise<WorkDone> {
  const bullmq = await optionalPackage('bullmq', () => import('bullmq'), 'Queues on Redis need');
  const redis = await connectToRedis(address, options);
  const presence = new RedisPresence(redis, address, options.onNotice);
  const bench = new Workbench(redis, options, stop, bullmq);
  const worker = new bullmq.Worker<WorkMessage>(QUEUE, (job, token) => bench.process(job, token), {
    connection: redis,
    prefix: PREFIX,
    skipVersionCheck: true,
    concurrency: options.concurrency,
    lockDuration: LOCK_MILLISECONDS,
    stalledInterval: STALLED_LOOK_MILLISECONDS,
    maxStalledCount: MOST_STALLED,
    autorun: false,
  });
  worker.on('error', () => {});
  const self: RegisteredWorker = {
    id: `${hostname()}:${process.pid}:${bench.id}`,
    concurrency: options.concurrency,
    version: VERSION,
    modelVersion: MODEL_VERSION,
  };
  await presentWorker(redis, self);
  const heartbeat = setInterval(() => void presentWorker(redis, self).catch(() => {}), HEARTBEAT_MILLISECONDS);
  options.onReady?.();
  worker.run().catch((error: unknown) => bench.breakOff(error));
  try {
    await Promise.race([aborted(enough), aborted(stop), bench.broken]);
    // While jobs are finished the second signal may come.
    await Promise.race([worker.close(), aborted(stop).then(() => within(END_MILLISECONDS, worker.close(true)))]);
  } finally {
    clearInterval(heartbeat);
    await within(END_MILLISECONDS, end(worker, redis, self, presence));
    presence.end();
    await bench.close();
  }
  return bench.done;
}

async function end(worker: Worker, redis: Redis, self: RegisteredWorker, presence: RedisPresence): Promise<void> {
  await worker.close();
  if (presence.awayFor() === 0) await withdrawWorker(redis, self);
}

/** Where work is done: a thread for each job at a time, and the tasks that are known. */
class Workbench {
  readonly id = randomBytes(4).toString('hex');
  /** Rejects when this worker cannot go on. */
  readonly broken: Promise<never>;
  readonly #redis: Redis;
  readonly #options: QueueWorkerOptions;
  readonly #stop: AbortSignal;
  readonly #bullmq: typeof BullMq;
  readonly #threads: readonly Runner[];
  readonly #idle: Runner[];
  readonly #tasks = new Map<string, Task>();
  #break: (error: unknown) => void = () => {};
  #done: WorkDone = { batches: 0, runs: 0 };

  constructor(redis: Redis, options: QueueWorkerOptions, stop: AbortSignal, bullmq: typeof BullMq) {
    this.#redis = redis;
    this.#options = options;
    this.#stop = stop;
    this.#bullmq = bullmq;
    this.#threads = Array.from({ length: options.concurrency }, () => createThreadRunner(1, options.workerFile));
    this.#idle = [...this.#threads];
    this.broken = new Promise<never>((_, reject) => (this.#break = reject));
    this.broken.catch(() => {});
  }

  get done(): WorkDone {
    return this.#done;
  }

  breakOff(error: unknown): void {
    this.#break(error);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  async process(message: QueueJob<WorkMessage>, token: string | undefined): Promise<void> {
    const work = await this.#read(message, token);
    const task = await this.#taskOf(work);
    if (task === null) {
      // Its coordinator is gone; one that is not will send it again.
      await new Promise((resolve) => setTimeout(resolve, VOID_PAUSE_MILLISECONDS));
      return;
    }
    const start = performance.now();
    const results = await this.#run(task, work, message, token);
    const key = resultsKey(work.call);
    await this.#redis
      .multi()
      .rpush(key, writeResults(message.id!, performance.now() - start, results))
      .expire(key, LEFTOVER_SECONDS)
      .exec();
    const runs = results.reduce((sum, result) => sum + result.runs.length, 0);
    this.#done = { batches: this.#done.batches + 1, runs: this.#done.runs + runs };
    this.#options.onProgress(this.#done);
  }

  async #read(message: QueueJob<WorkMessage>, token: string | undefined): Promise<WorkMessage> {
    try {
      return readWork(message.data);
    } catch (error) {
      const { UnrecoverableError } = this.#bullmq;
      if (!(error instanceof VersionMismatch)) throw new UnrecoverableError((error as Error).message);
      const { call } = message.data as { readonly call?: unknown };
      if (typeof call === 'string') {
        const key = resultsKey(call);
        const refusal = writeRefusal(`${hostname()}:${process.pid}`, error.message);
        await this.#redis.multi().rpush(key, refusal).expire(key, LEFTOVER_SECONDS).exec();
      }
      this.#break(new OutsideFailure(error.message));
      return await this.#putBack(message, token);
    }
  }

  /** Null when the coordinator is gone, or has not yet said what the task is. */
  async #taskOf({ call, task: name }: WorkMessage): Promise<Task | null> {
    if ((await this.#redis.exists(callKey(call))) === 0) return null;
    const key = taskKey(call, name);
    let task = this.#tasks.get(key);
    if (task === undefined) {
      const bytes = await this.#redis.getBuffer(key);
      if (bytes === null) return null;
      try {
        task = readTask(bytes, key);
      } catch (error) {
        throw new this.#bullmq.UnrecoverableError((error as Error).message);
      }
    }
    // The last used is kept longest.
    this.#tasks.delete(key);
    this.#tasks.set(key, task);
    if (this.#tasks.size > TASKS_KEPT) this.#tasks.delete(this.#tasks.keys().next().value!);
    return task;
  }

  async #run(
    task: Task,
    { jobs }: WorkMessage,
    message: QueueJob<WorkMessage>,
    token: string | undefined,
  ): Promise<JobResult[]> {
    const thread = this.#idle.pop()!;
    const results: JobResult[] = [];
    try {
      for await (const result of thread.run(task, jobs, this.#stop)) results.push(result);
    } catch (error) {
      this.#break(error);
      return await this.#putBack(message, token);
    } finally {
      this.#idle.push(thread);
    }
    return results.length < jobs.length ? await this.#putBack(message, token) : results;
  }

  /** Gives the message to another worker. */
  async #putBack(message: QueueJob<WorkMessage>, token: string | undefined): Promise<never> {
    await message.moveToWait(token);
    throw new this.#bullmq.WaitingError();
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

/** Waits for it, but no longer than that. */
async function within(milliseconds: number, promise: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([promise.then(undefined, () => {}), late]);
  clearTimeout(timer);
}
