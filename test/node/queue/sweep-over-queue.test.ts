import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Started } from '../../cli/command-line.ts';
import { useCommand } from '../../cli/use-command.ts';
import { expectSameResults, sweepFile } from './example-sweep.ts';
import { REDIS_PROGRAM, RedisServer } from './redis-server.ts';

const MINUTE = 60_000;

describe.skipIf(REDIS_PROGRAM === undefined)('a sweep over a queue', { timeout: 2 * MINUTE }, () => {
  const command = useCommand();
  let redis: RedisServer;
  let worker: Started;
  let experiment: string;
  let reference: string;
  const queue = () => ({ env: { GROUNDSWELL_REDIS_URL: redis.url } });
  const sweep = (out: string): string[] => ['sweep', experiment, '--queue', '--out', out];

  beforeAll(async () => {
    redis = await RedisServer.start();
    experiment = command.file('experiment.yaml', sweepFile(6));
    reference = command.path('reference');
    worker = command.start(['worker', '--queue'], queue());
    expect((await command.groundswell('sweep', experiment, '--out', reference)).code).toBe(0);
  }, 2 * MINUTE);
  afterAll(async () => {
    worker.child.kill('SIGTERM');
    const { code, stderr } = await worker.finished;
    expect({ code, stderr }).toMatchObject({ code: 143, stderr: expect.stringContaining('Finishing') });
    await redis.stop();
  });

  it('gives the same bytes as without one', async () => {
    const out = command.path('over-queue');
    const { code, stdout } = await command.runAs(sweep(out), queue());
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('72 runs') });
    expectSameResults(out, reference);
  });

  it('goes on where a coordinator was killed', async () => {
    const out = command.path('killed');
    // The worker stands still meanwhile: however fast the machine, the coordinator dies with its jobs in the queue.
    worker.child.kill('SIGSTOP');
    const first = command.start(sweep(out), queue());
    await vi.waitUntil(() => existsSync(join(out, 'manifest.json')), { timeout: MINUTE });
    await setTimeout(500);
    first.child.kill('SIGKILL');
    expect((await first.finished).signal).toBe('SIGKILL');
    worker.child.kill('SIGCONT');
    const { code, stdout } = await command.runAs(sweep(out), queue());
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('72 runs') });
    expectSameResults(out, reference);
  });

  it('writes nothing where Redis lets nobody in', async () => {
    const locked = await RedisServer.start('--requirepass', 'open-sesame');
    const out = command.path('locked');
    const url = locked.url.replace('redis://', 'redis://:secret@');
    const finished = await command.runAs(['sweep', experiment, '--queue', url, '--out', out], {});
    await locked.stop();
    expect(finished.code).toBe(1);
    expect(finished.stderr).toContain('refuses the name or password');
    expect(finished.stderr).not.toContain('secret');
    expect(finished.stdout).toBe('');
    expect(existsSync(out)).toBe(false);
    expect((await command.runAs(sweep(out), queue())).code).toBe(0);
    expectSameResults(out, reference);
  });
});
