import { afterAll, beforeAll, describe } from 'vitest';
import { createQueueRunner } from '../../../src/node/queue/queue-runner.ts';
import { workOnQueue } from '../../../src/node/queue/queue-worker.ts';
import { buildNode, type BuiltNode } from '../../built-node.ts';
import { runnerContract } from '../../runners/runner-contract.ts';
import { addressOf } from './address-of.ts';
import { REDIS_PROGRAM, RedisServer } from './redis-server.ts';

describe.skipIf(REDIS_PROGRAM === undefined)('the queue', () => {
  let built: BuiltNode;
  let redis: RedisServer;
  const enough = new AbortController();
  let worker: Promise<unknown>;
  beforeAll(async () => {
    [built, redis] = await Promise.all([buildNode(), RedisServer.start()]);
    const options = { concurrency: 2, workerFile: built.worker, onNotice: () => {}, onProgress: () => {} };
    worker = workOnQueue(addressOf(redis.url), options, enough.signal, new AbortController().signal);
  }, 60_000);
  afterAll(async () => {
    enough.abort();
    await worker;
    await redis.stop();
    built.remove();
  });

  runnerContract('a queue', () => createQueueRunner(addressOf(redis.url), { onNotice: () => {} }));
});
