import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Started } from '../../cli/command-line.ts';
import { useCommand } from '../../cli/use-command.ts';
import { expectSameResults, sweepFile } from './example-sweep.ts';
import { REDIS_PROGRAM, RedisServer } from './redis-server.ts';

const MINUTE = 60_000;
/** 6 points × 2 strategies × 167 worlds. */
const RUNS = '2,004 runs';

describe.skipIf(REDIS_PROGRAM === undefined)('a sweep of 2,000 runs over a queue', { timeout: 15 * MINUTE }, () => {
  const command = useCommand();
  let experiment: string;
  let reference: string;
  const servers: RedisServer[] = [];
  const workers: Started[] = [];

  beforeAll(async () => {
    experiment = command.file('experiment.yaml', sweepFile(167, 300));
    reference = command.path('reference');
    expect((await command.groundswell('sweep', experiment, '--out', reference)).code).toBe(0);
  }, 10 * MINUTE);
  afterAll(async () => {
    for (const { child } of workers) child.kill('SIGKILL');
    await Promise.all(servers.map((server) => server.stop()));
  });

  async function serverWith(count: number): Promise<RedisServer> {
    const server = await RedisServer.start('--appendonly', 'yes');
    servers.push(server);
    for (let worker = 0; worker < count; worker++) await startWorker(server);
    return server;
  }

  async function startWorker({ url }: RedisServer): Promise<Started> {
    const started = command.start(['worker', '--queue', '--concurrency', '1'], { env: { GROUNDSWELL_REDIS_URL: url } });
    workers.push(started);
    await started.says(/Waiting for work/);
    return started;
  }

  const start = (out: string, { url }: RedisServer): Started =>
    command.start(['sweep', experiment, '--queue', '--out', out], { env: { GROUNDSWELL_REDIS_URL: url } });
  const begun = (sweep: Started): Promise<string> => sweep.says(/[1-9][\d,]* of 2,004 runs/);

  async function expectWhole(sweep: Started, out: string): Promise<void> {
    const { code, stdout, stderr } = await sweep.finished;
    expect({ code, stdout, stderr }).toMatchObject({ code: 0, stdout: expect.stringContaining(RUNS) });
    expectSameResults(out, reference);
  }

  it('loses and doubles nothing when a worker is killed', async () => {
    const server = await serverWith(2);
    const out = command.path('worker-killed');
    const sweep = start(out, server);
    await begun(sweep);
    workers.at(-1)!.child.kill('SIGKILL');
    await expectWhole(sweep, out);
  });

  it('loses and doubles nothing when Redis is killed and comes back', async () => {
    const server = await serverWith(2);
    const out = command.path('redis-killed');
    const sweep = start(out, server);
    await begun(sweep);
    await server.kill();
    await sweep.says(/has gone away/);
    await server.again();
    await expectWhole(sweep, out);
  });

  it('loses and doubles nothing when the coordinator is killed', async () => {
    const server = await serverWith(2);
    const out = command.path('coordinator-killed');
    const sweep = start(out, server);
    await begun(sweep);
    sweep.child.kill('SIGKILL');
    await sweep.finished;
    await expectWhole(start(out, server), out);
  });

  it('ends with a sentence when Redis stays away, and goes on once it is back', async () => {
    const server = await serverWith(1);
    const out = command.path('redis-away');
    const sweep = start(out, server);
    await begun(sweep);
    await server.kill();
    const { code, stderr } = await sweep.finished;
    expect(code).toBe(1);
    expect(stderr).toMatch(/has been away for 60 seconds/);
    await server.again();
    await expectWhole(start(out, server), out);
  });
});
