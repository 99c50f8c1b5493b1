import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import programs from '../../bin/programs.cjs';
import { createQueueRunner } from '../../src/node/queue/queue-runner.ts';
import { readRedisAddress, type RedisAddress } from '../../src/node/queue/redis-address.ts';
import { connectToRedis } from '../../src/node/queue/redis-connection.ts';
import { USAGE_HOOK } from '../default-comparison.ts';
import { countAsOwn, type Order } from '../in-process-of-its-own.ts';
import { ROOT } from '../root.ts';
import { sweepThroughput } from './sweep-throughput.ts';

/** The same sweep over a queue: a Redis and a worker of as many threads on this machine, messages of 100 ms. */
export async function measureQueue(order: Order): Promise<number> {
  const port = await freePort();
  const address = addressAt(port);
  const redis = spawn(
    programs.findProgram('redis')!,
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', tmpdir()],
    {
      stdio: 'ignore',
    },
  );
  const worker = startWorker(port, Number(order['threads']));
  try {
    await worker.ready;
    const runner = await createQueueRunner(address, { batchMilliseconds: 100, onNotice: () => {} });
    return await sweepThroughput(runner, Number(order['runs']));
  } finally {
    countAsOwn(await worker.end());
    countAsOwn(await processorTimeOf(address));
    redis.kill('SIGKILL');
  }
}

export function hasRedis(): boolean {
  return programs.findProgram('redis') !== undefined;
}

function addressAt(port: number): RedisAddress {
  const read = readRedisAddress(`redis://127.0.0.1:${port}`, '--queue');
  if (!read.ok) throw new Error(read.issues[0]!.message);
  return read.value;
}

interface StartedWorker {
  readonly ready: Promise<void>;
  /** Resolves with the processor time it took, in milliseconds. */
  end(): Promise<number>;
}

function startWorker(port: number, threads: number): StartedWorker {
  const args = ['worker', '--queue', `redis://127.0.0.1:${port}`, '--concurrency', String(threads)];
  let child: ChildProcess | undefined;
  let usage = '';
  const attempt = (left: number): Promise<void> =>
    new Promise((resolve, reject) => {
      child = spawn(process.execPath, ['--import', USAGE_HOOK, join(ROOT, 'bin', 'groundswell.js'), ...args], {
        stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      });
      child.stdio[3]!.on('data', (chunk: Buffer) => (usage += chunk.toString()));
      child.stderr!.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('Waiting for work')) resolve();
      });
      // Redis may not be up yet.
      child.once('exit', () => {
        usage = '';
        if (left > 0) attempt(left - 1).then(resolve, reject);
        else reject(new Error('The worker does not come up.'));
      });
    });
  const ready = attempt(5);
  return {
    ready,
    async end() {
      const ended = new Promise((resolve) => child!.once('close', resolve));
      child!.removeAllListeners('exit');
      child!.kill('SIGTERM');
      await ended;
      const { userCPUTime, systemCPUTime } = JSON.parse(usage) as NodeJS.ResourceUsage;
      return (userCPUTime + systemCPUTime) / 1000;
    },
  };
}

/** What the server itself took, in milliseconds. */
async function processorTimeOf(address: RedisAddress): Promise<number> {
  const redis = await connectToRedis(address, { onNotice: () => {} });
  const info = await redis.info('cpu');
  redis.disconnect();
  const seconds = ['used_cpu_sys', 'used_cpu_user'].map((name) =>
    Number(new RegExp(`^${name}:(\\S+)`, 'm').exec(info)?.[1] ?? 0),
  );
  return seconds.reduce((sum, one) => sum + one, 0) * 1000;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve((address as { port: number }).port));
    });
  });
}
