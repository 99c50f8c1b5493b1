import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createThreadRunner } from '../../src/node/thread-runner.ts';
import type { Job } from '../../src/runners/runner.ts';
import { buildNode, type BuiltNode } from '../built-node.ts';
import { collect, jobsOf, never, runnerContract, smallScenario, taskOf } from './runner-contract.ts';

let built: Promise<BuiltNode> | undefined;
const once = (): Promise<BuiltNode> => (built ??= buildNode());
afterAll(async () => (await once()).remove());

runnerContract('one thread', async () => createThreadRunner(1, (await once()).worker));
runnerContract('three threads', async () => createThreadRunner(3, (await once()).worker));

describe('threads', () => {
  let worker: string;
  beforeAll(async () => {
    worker = (await once()).worker;
  });

  it('give the same results, however many they are', async () => {
    const scenario = smallScenario();
    const [one, two] = [createThreadRunner(1, worker), createThreadRunner(2, worker)];
    try {
      const jobs = jobsOf(12);
      expect(await collect(two.run(taskOf(scenario), jobs, never))).toEqual(
        await collect(one.run(taskOf(scenario), jobs, never)),
      );
    } finally {
      await Promise.all([one.close(), two.close()]);
    }
  });

  const named = (seed: string, index: number): Job => ({ index, replicate: index, seed, strategies: ['hands-off'] });
  const workerFile = (name: string): string => join(import.meta.dirname, 'workers', name);

  it('are replaced when they break; the job that broke them counts as failed', async () => {
    const runner = createThreadRunner(2, workerFile('crashing-worker.mjs'));
    try {
      const jobs = ['a', 'b', 'c', 'd', 'crash', 'e', 'crash-once', 'f'].map(named);
      const results = await collect(runner.run(taskOf(smallScenario()), jobs, never));
      expect(results.map(({ seed }) => seed)).toEqual(jobs.map(({ seed }) => seed));
      const failed = results.filter(({ runs }) => runs.some(({ status }) => status === 'failed'));
      expect(failed.map(({ seed }) => seed)).toEqual(['crash']);
    } finally {
      await runner.close();
    }
  });

  it('that cannot work at all are an error of the runner', async () => {
    const runner = createThreadRunner(1, workerFile('no-such-worker.mjs'));
    try {
      await expect(collect(runner.run(taskOf(smallScenario()), jobsOf(3), never))).rejects.toThrow();
    } finally {
      await runner.close();
    }
  });

  it('are replaced when they do not stop', async () => {
    const runner = createThreadRunner(1, workerFile('deaf-worker.mjs'));
    const abort = new AbortController();
    try {
      const stuck = collect(runner.run(taskOf(smallScenario()), [named('long', 0)], abort.signal));
      setTimeout(() => abort.abort(), 100);
      expect(await stuck).toEqual([]);
      expect(await collect(runner.run(taskOf(smallScenario()), [named('short', 0)], never))).toHaveLength(1);
    } finally {
      await runner.close();
    }
  });
});
