import { randomBytes } from 'node:crypto';
import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Job, JobResult, Runner, Task } from '../../runners/runner.ts';
import { optionalPackage } from '../optional-package.ts';
import { OutsideFailure } from '../outside-failure.ts';
import { PREFIX, QUEUE } from './keys.ts';
import { QueueCall } from './queue-call.ts';
import type { RedisAddress } from './redis-address.ts';
import { connectToRedis, RedisPresence } from './redis-connection.ts';
import type { WorkMessage } from './work-message.ts';
import { type RegisteredWorker, workersAt } from './worker-registry.ts';

export interface QueueRunnerOptions {
  /** Told what somebody at the terminal wants to know: nobody works, the server is away, a worker was refused. */
  readonly onNotice: (text: string) => void;
  /** How long a message of work should take. Default: 150. */
  readonly batchMilliseconds?: number;
  /** How long the server may be away before the sweep ends. Default: 60,000. */
  readonly patienceMilliseconds?: number;
}

/** Long enough for its way through Redis not to count, short enough for results to stream. */
const BATCH_MILLISECONDS = 150;
const PATIENCE_MILLISECONDS = 60_000;
/** The queue's own log of events is not read. */
const EVENTS_KEPT = 100;

/**
 * Runs jobs on whatever workers listen to a Redis server, on this machine or others: `groundswell worker`.
 *
 * @throws OutsideFailure  when the server cannot be used; when it stays away for longer than its patience, `run` does
 */
export async function createQueueRunner(address: RedisAddress, options: QueueRunnerOptions): Promise<Runner> {
  const { Queue } = await optionalPackage('bullmq', () => import('bullmq'), 'Queues on Redis need');
  const redis = await connectToRedis(address, options);
  const presence = new RedisPresence(redis, address, options.onNotice);
  const queue = new Queue<WorkMessage>(QUEUE, {
    connection: redis,
    prefix: PREFIX,
    skipVersionCheck: true,
    streams: { events: { maxLen: EVENTS_KEPT } },
  });
  queue.on('error', () => {});
  return new QueueRunner(address, redis, presence, queue, await workersAt(redis), options);
}

/** What the coordinator's side of a sweep needs. */
class QueueRunner implements Runner {
  readonly #address: RedisAddress;
  readonly #redis: Redis;
  readonly #presence: RedisPresence;
  readonly #queue: Queue<WorkMessage>;
  readonly #options: QueueRunnerOptions;
  #workers: readonly RegisteredWorker[];

  constructor(
    address: RedisAddress,
    redis: Redis,
    presence: RedisPresence,
    queue: Queue<WorkMessage>,
    workers: readonly RegisteredWorker[],
    options: QueueRunnerOptions,
  ) {
    this.#address = address;
    this.#redis = redis;
    this.#presence = presence;
    this.#queue = queue;
    this.#workers = workers;
    this.#options = options;
  }

  /** As far as is known now: workers come and go. */
  get workers(): number {
    return Math.max(
      1,
      this.#workers.reduce((sum, { concurrency }) => sum + concurrency, 0),
    );
  }

  async *run(task: Task, jobs: Iterable<Job>, signal: AbortSignal): AsyncGenerator<JobResult, void, undefined> {
    if (signal.aborted) return;
    const { batchMilliseconds = BATCH_MILLISECONDS, onNotice } = this.#options;
    const receiver = this.#redis.duplicate();
    receiver.on('error', () => {});
    const interruption = new Interruption(signal, () => this.#lossOfRedis());
    const call = new QueueCall({
      id: randomBytes(12).toString('hex'),
      task,
      jobs,
      redis: this.#redis,
      receiver,
      queue: this.#queue,
      batchMilliseconds,
      workers: () => this.workers,
      onWorkers: (workers) => this.#noteWorkers(workers),
      onNotice,
      until: (promise) => interruption.race(promise),
    });
    try {
      yield* call.results();
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
    } finally {
      interruption.end();
      receiver.disconnect();
      if (this.#presence.awayFor() === 0) await call.end();
    }
  }

  async close(): Promise<void> {
    this.#presence.end();
  }

  #lossOfRedis(): OutsideFailure | null {
    const patience = this.#options.patienceMilliseconds ?? PATIENCE_MILLISECONDS;
    if (this.#presence.awayFor() < patience) return null;
    return new OutsideFailure(
      `Redis at ${this.#address.shown} has been away for ${Math.round(patience / 1000)} seconds. What was finished is kept; once it is back, the same command goes on from there.`,
    );
  }

  #told: 'some' | 'none' | null = null;

  #noteWorkers(workers: readonly RegisteredWorker[]): void {
    this.#workers = workers;
    const now = workers.length > 0 ? 'some' : 'none';
    if (now === this.#told) return;
    const { onNotice } = this.#options;
    if (now === 'none') {
      onNotice(
        `No worker listens at ${this.#address.shown}. Start one on any machine that reaches it: groundswell worker --queue`,
      );
    } else if (this.#told === 'none') {
      onNotice(`A worker has come (${this.workers} jobs at a time).`);
    }
    this.#told = now;
  }
}

/** The run was aborted: nothing more is waited for. */
class Interrupted extends Error {}

const LOOK_MILLISECONDS = 250;

/** Ends every waiting when the run is aborted or the server has been away for too long. */
class Interruption {
  readonly #asked: Promise<never>;
  readonly #end: () => void;

  constructor(signal: AbortSignal, loss: () => Error | null) {
    let end = (): void => {};
    this.#asked = new Promise<never>((_, reject) => {
      const abort = (): void => reject(new Interrupted());
      signal.addEventListener('abort', abort, { once: true });
      const look = setInterval(() => {
        const error = loss();
        if (error !== null) reject(error);
      }, LOOK_MILLISECONDS);
      end = () => {
        clearInterval(look);
        signal.removeEventListener('abort', abort);
      };
    });
    this.#asked.catch(() => {});
    this.#end = end;
  }

  async race<Value>(promise: Promise<Value>): Promise<Value> {
    promise.catch(() => {});
    return await Promise.race([promise, this.#asked]);
  }

  end(): void {
    this.#end();
  }
}
