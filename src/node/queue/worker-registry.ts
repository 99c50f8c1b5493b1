import type { Redis } from 'ioredis';
import { record } from '../../../scenarios/schema/record.ts';
import { WORKER_SECONDS, WORKERS_KEY } from './keys.ts';
import { anyText, checkMessage, whole } from './message-shapes.ts';

/** A worker as it presents itself. */
export interface RegisteredWorker {
  /** Different for every process, on every machine. */
  readonly id: string;
  /** Jobs it does at the same time. */
  readonly concurrency: number;
  readonly version: string;
  readonly modelVersion: number;
}

const WORKER = record({
  label: 'Worker',
  help: 'A worker as it presents itself.',
  members: { id: anyText(300), concurrency: whole(1, 100_000), version: anyText(50), modelVersion: whole(1) },
});

/** Says that a worker is there; to be said again and again. */
export async function presentWorker(redis: Redis, worker: RegisteredWorker): Promise<void> {
  await redis.zadd(WORKERS_KEY, await serverSeconds(redis), JSON.stringify(worker));
}

export async function withdrawWorker(redis: Redis, worker: RegisteredWorker): Promise<void> {
  await redis.zrem(WORKERS_KEY, JSON.stringify(worker));
}

/** The workers that were heard of lately; those that were not are forgotten. */
export async function workersAt(redis: Redis): Promise<RegisteredWorker[]> {
  const oldest = (await serverSeconds(redis)) - WORKER_SECONDS;
  await redis.zremrangebyscore(WORKERS_KEY, '-inf', `(${oldest}`);
  return (await redis.zrange(WORKERS_KEY, '0', '-1')).flatMap((text) => {
    try {
      return [checkMessage('A worker', WORKER, JSON.parse(text))];
    } catch {
      // Somebody else's.
      return [];
    }
  });
}

/** The clock of the server, so that those of the machines need not agree. */
async function serverSeconds(redis: Redis): Promise<number> {
  return Number((await redis.time())[0]);
}
