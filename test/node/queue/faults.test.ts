import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MODEL_VERSION } from '../../../sim/index.ts';
import { PREFIX, QUEUE } from '../../../src/node/queue/keys.ts';
import { createQueueRunner } from '../../../src/node/queue/queue-runner.ts';
import { createInlineRunner } from '../../../src/runners/inline-runner.ts';
import { writeWork } from '../../../src/node/queue/work-message.ts';
import type { Job, JobResult, Runner } from '../../../src/runners/runner.ts';
import { useCommand } from '../../cli/use-command.ts';
import type { Started } from '../../cli/command-line.ts';
import { collect, jobsOf, never, smallScenario, taskOf } from '../../runners/runner-contract.ts';
import { addressOf } from './address-of.ts';
import { freePort, REDIS_PROGRAM, RedisServer } from './redis-server.ts';

const AOF = ['--appendonly', 'yes'];
const MINUTE = 60_000;

describe.skipIf(REDIS_PROGRAM === undefined)('a queue, when something goes wrong', () => {
  const command = useCommand();
  const servers: RedisServer[] = [];
  const workers: Started[] = [];
  const runners: Runner[] = [];
  const scenario = smallScenario(300, 104);

  async function server(...settings: readonly string[]): Promise<RedisServer> {
    const started = await RedisServer.start(...settings);
    servers.push(started);
    return started;
  }

  async function worker(url: string): Promise<Started> {
    const started = command.start(['worker', '--queue', '--concurrency', '1'], { env: { GROUNDSWELL_REDIS_URL: url } });
    workers.push(started);
    await started.says(/Waiting for work/);
    return started;
  }

  async function coordinator(url: string, notices: string[] = [], patienceMilliseconds = MINUTE): Promise<Runner> {
    const options = { onNotice: (text: string) => void notices.push(text), patienceMilliseconds };
    const runner = await createQueueRunner(addressOf(url), options);
    runners.push(runner);
    return runner;
  }

  /** Collects the results, and does something once when so many have come. */
  async function collectAnd(
    results: AsyncIterable<JobResult>,
    after: number,
    what: () => unknown,
  ): Promise<JobResult[]> {
    const collected: JobResult[] = [];
    for await (const result of results) {
      collected.push(result);
      if (collected.length === after) await what();
    }
    return collected;
  }

  /** Every job once, to the bit as without any fault. */
  async function expectComplete(results: readonly JobResult[], jobs: readonly Job[]): Promise<void> {
    const sorted = [...results].sort((a, b) => a.index - b.index);
    expect(sorted.map(({ index }) => index)).toEqual(jobs.map(({ index }) => index));
    expect(sorted).toEqual(await undisturbed(jobs.length));
  }
  const inline = createInlineRunner();
  let reference: Promise<JobResult[]> | undefined;
  const undisturbed = async (count: number): Promise<JobResult[]> =>
    (await (reference ??= collect(inline.run(taskOf(scenario), jobsOf(MOST), never)))).slice(0, count);
  const MOST = 60;

  afterEach(async () => {
    for (const { child } of workers.splice(0)) child.kill('SIGKILL');
    await Promise.all(runners.splice(0).map((runner) => runner.close()));
    await Promise.all(servers.splice(0).map((one) => one.stop()));
  });

  it('loses nothing when a worker is killed', { timeout: 2 * MINUTE }, async () => {
    const { url } = await server();
    const [one] = await Promise.all([worker(url), worker(url)]);
    const jobs = jobsOf(MOST);
    const runner = await coordinator(url);
    const results = await collectAnd(runner.run(taskOf(scenario), jobs, never), 5, () => one.child.kill('SIGKILL'));
    await expectComplete(results, jobs);
  });

  it('goes on when Redis is killed and comes back with what it wrote down', { timeout: MINUTE }, async () => {
    const redis = await server(...AOF);
    const working = await worker(redis.url);
    const notices: string[] = [];
    const jobs = jobsOf(MOST);
    const runner = await coordinator(redis.url, notices);
    const results = await collectAnd(runner.run(taskOf(scenario), jobs, never), 5, async () => {
      await redis.kill();
      await new Promise((resolve) => setTimeout(resolve, 500));
      await redis.again();
    });
    await expectComplete(results, jobs);
    expect(notices.join('\n')).toMatch(/has gone away[^]*is back/);
    working.child.kill('SIGTERM');
    expect((await working.finished).stderr).toMatch(/has gone away[^]*is back/);
  });

  it('goes on when Redis comes back with nothing', { timeout: MINUTE }, async () => {
    const redis = await server();
    await worker(redis.url);
    const jobs = jobsOf(40);
    const runner = await coordinator(redis.url);
    const results = await collectAnd(runner.run(taskOf(scenario), jobs, never), 5, async () => {
      await redis.kill();
      await redis.again();
    });
    await expectComplete(results, jobs);
  });

  it('ends with a sentence when Redis does not come back', async () => {
    const redis = await server();
    await worker(redis.url);
    const runner = await coordinator(redis.url, [], 1000);
    const ended = collectAnd(runner.run(taskOf(scenario), jobsOf(MOST), never), 3, () => redis.kill());
    await expect(ended).rejects.toThrow(/has been away for 1 seconds\. What was finished is kept/);
  });

  it('lets no worker of another version take part, and tells both sides', { timeout: MINUTE }, async () => {
    const { url } = await server();
    const work = { ...writeWork('abc', 'def', jobsOf(1)), modelVersion: MODEL_VERSION + 1 };
    const { port } = new URL(url);
    const connection = new Redis(Number(port), { maxRetriesPerRequest: null });
    const queue = new Queue(QUEUE, { connection, prefix: PREFIX });
    await queue.add('work', work, { jobId: 'abc-1' });
    const refused = command.start(['worker', '--queue', url, '--concurrency', '1']);
    workers.push(refused);
    const { code, stderr } = await refused.finished;
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/model version \d+; this worker/),
    });
    expect(await queue.getJobState('abc-1')).toBe('waiting');
    expect((await connection.lrange(`${PREFIX}:results:abc`, 0, -1)).join()).toContain('refusal');
    await queue.close();
    connection.disconnect();
  });

  it('is not confused by messages that nobody should have sent', { timeout: MINUTE }, async () => {
    const { url, port } = await server();
    const connection = new Redis(port, { maxRetriesPerRequest: null });
    const queue = new Queue(QUEUE, { connection, prefix: PREFIX });
    await queue.addBulk([
      { name: 'work', data: 'nonsense', opts: { jobId: 'bad-1' } },
      { name: 'work', data: { ...writeWork('abc', 'def', jobsOf(1)), jobs: 7 }, opts: { jobId: 'bad-2' } },
    ]);
    const working = await worker(url);
    const notices: string[] = [];
    const runner = await coordinator(url, notices);
    const jobs = jobsOf(30);
    const results = await collectAnd(runner.run(taskOf(scenario), jobs, never), 3, async () => {
      const [list] = await connection.keys(`${PREFIX}:call:*`);
      await connection.rpush(list!.replace(':call:', ':results:'), 'nonsense');
    });
    await expectComplete(results, jobs);
    expect(notices.join('\n')).toContain('What it should have held is done again.');
    expect(await queue.getJobState('bad-1')).toBe('failed');
    expect((await queue.getJob('bad-2'))!.failedReason).toContain('malformed');
    expect(working.child.exitCode).toBeNull();
    await queue.close();
    connection.disconnect();
  });

  it('holds a few messages at a time, and leaves nothing behind', { timeout: MINUTE }, async () => {
    const { url, port } = await server();
    await worker(url);
    const connection = new Redis(port);
    const runner = await coordinator(url);
    let most = 0;
    for await (const { index } of runner.run(taskOf(scenario), jobsOf(5000), never)) {
      // A consumer that takes its time, as a slow disk does.
      if (index % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 200));
      most = Math.max(most, (await connection.keys(`${PREFIX}:${QUEUE}:*-*`)).length);
      if (index > 50) break;
    }
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(20);
    await expect.poll(() => connection.keys(`${PREFIX}:call:*`)).toEqual([]);
    expect(await connection.keys(`${PREFIX}:task:*`)).toEqual([]);
    connection.disconnect();
  });

  it('says that nobody works, and that somebody has come', { timeout: MINUTE }, async () => {
    const { url } = await server();
    const notices: string[] = [];
    const runner = await coordinator(url, notices);
    const results = collect(runner.run(taskOf(scenario), jobsOf(3), never));
    await expect.poll(() => notices.join()).toContain('No worker listens');
    await worker(url);
    expect(await results).toHaveLength(3);
  });

  describe('on the way in', { timeout: MINUTE }, () => {
    let redis: RedisServer;
    beforeAll(async () => {
      redis = await RedisServer.start('--requirepass', 'open-sesame');
    });
    afterAll(() => redis.stop());

    const refusal = async (url: string) => {
      const { code, stdout, stderr } = await command.groundswell('worker', '--queue', url);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).not.toMatch(/ at .*\.js|secret|sesame/);
      return stderr.trimEnd().split('\n').at(-1);
    };
    const urlWith = (password: string): string => `redis://${password}127.0.0.1:${redis.port}`;

    it('tells what is wrong with the password, without showing it', { timeout: MINUTE }, async () => {
      expect(await refusal(urlWith(''))).toMatch(/asks for a password/);
      expect(await refusal(urlWith(':secret@'))).toMatch(/refuses the name or password/);
      expect(await refusal(urlWith('nobody:secret@'))).toMatch(/refuses the name or password/);
      expect(await refusal(`rediss://:secret@127.0.0.1:${redis.port}`)).toMatch(/or not in TLS/);
    });

    it('tells that nobody answers, or somebody else', async () => {
      expect(await refusal(`redis://127.0.0.1:${await freePort()}`)).toMatch(/No Redis answers at/);
      expect(await refusal('redis://no-such-host.invalid')).toMatch(/No host is called no-such-host/);
      const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1');
      await new Promise((resolve) => other.once('listening', resolve));
      const { port } = other.address() as { port: number };
      expect(await refusal(`redis://127.0.0.1:${port}`)).toMatch(/is no Redis/);
      other.close();
    });

    it('speaks TLS with whom it trusts', async () => {
      const fixture = (name: string): string => join(import.meta.dirname, '../../fixtures/queue', name);
      const files = ['--tls-cert-file', fixture('certificate.pem'), '--tls-key-file', fixture('key.pem')];
      const safe = await server('--port', '0', '--tls-port', 'PORT', ...files, '--tls-auth-clients', 'no');
      const url = `rediss://127.0.0.1:${safe.port}`;
      expect(await refusal(url)).toMatch(/certificate of .* is not trusted/);
      expect(await refusal(url.replace('rediss', 'redis'))).toMatch(/wants TLS/);
      const trusting = { NODE_EXTRA_CA_CERTS: fixture('certificate.pem') };
      const started = command.start(['worker', '--queue', url, '--concurrency', '1'], { env: trusting });
      workers.push(started);
      expect(await started.says(/Waiting for work.*/)).toContain(url);
    });

    it('keeps a password out of the list of processes and out of every message', async () => {
      const started = command.start(['worker', '--queue', urlWith(':open-sesame@'), '--concurrency', '1']);
      workers.push(started);
      await started.says(/Waiting for work/);
      if (process.platform === 'linux') {
        const listed = readFileSync(`/proc/${started.child.pid}/cmdline`, 'utf8');
        expect(listed).toContain('worker');
        expect(listed).not.toContain('sesame');
      }
      started.child.kill('SIGTERM');
      const { code, stdout, stderr } = await started.finished;
      expect({ code, stdout }).toEqual({ code: 143, stdout: '0 runs in 0 messages done.\n' });
      expect(stderr).toContain('GROUNDSWELL_REDIS_URL');
      expect(stderr).not.toContain('sesame');
    });

    it('refuses what is no address as any other mistake, the password left out', async () => {
      const finished = await command.groundswell('worker', '--queue', 'redis://:secret@host/x/y', '--format', 'json');
      expect(finished.code).toBe(2);
      expect(finished.stderr).not.toContain('secret');
      expect(JSON.parse(finished.stderr)).toMatchObject({ issues: [{ path: '--queue', code: 'wrong-form' }] });
      const mistyped = await command.groundswell('worker', "--quueue=redis://:my 'secret'@host");
      expect(mistyped.stderr).not.toContain('secret');
      const without = await command.groundswell('worker');
      expect(without.code).toBe(2);
      expect(without.stderr).toContain('GROUNDSWELL_REDIS_URL is not set');
    });
  });
});
