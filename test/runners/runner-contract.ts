import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assemble, replicateSeed } from '../../sim/index.ts';
import { parseScenario } from '../../scenarios/parse-scenario.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { simulate } from '../../src/experiments/simulate.ts';
import type { Job, JobResult, Runner, Task } from '../../src/runners/runner.ts';

/** A scenario that takes a few milliseconds per run. */
export function smallScenario(employees = 60, weeks = 30): Scenario {
  const parsed = parseScenario({
    format: 'groundswell/scenario@1',
    organisation: { employees },
    weeks,
    strategies: [
      'hands-off',
      { id: 'launch', budget: { perEmployee: 10 }, levers: [{ lever: 'launch', perEmployee: 5 }] },
    ],
  });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return parsed.scenario;
}

let tasks = 0;

export function taskOf(scenario: Scenario, more: Partial<Task> = {}): Task {
  return { id: `contract ${++tasks}`, scenario, organisation: null, series: [], runLimitMilliseconds: 60_000, ...more };
}

export function jobsOf(count: number, strategies: readonly string[] = ['hands-off', 'launch']): Job[] {
  return Array.from({ length: count }, (_, replicate) => ({
    index: replicate,
    replicate,
    seed: replicateSeed('contract', replicate),
    strategies,
  }));
}

export async function collect(results: AsyncIterable<JobResult>): Promise<JobResult[]> {
  const collected: JobResult[] = [];
  for await (const result of results) collected.push(result);
  return collected.sort((a, b) => a.index - b.index);
}

export const never = new AbortController().signal;

/** What every runner does, whatever it runs on. */
export function runnerContract(name: string, create: () => Promise<Runner>): void {
  describe(`${name} keeps the contract of runners`, () => {
    let runner: Runner;
    const scenario = smallScenario();
    beforeAll(async () => {
      runner = await create();
    });
    afterAll(() => runner.close());

    it('runs every job once, with the digests of a run by itself', async () => {
      const results = await collect(runner.run(taskOf(scenario), jobsOf(5), never));
      expect(results.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
      for (const { seed, employees, runs } of results) {
        expect(employees).toBe(60);
        for (const run of runs) {
          const alone = simulate(scenario, run.strategy, { seed });
          expect(run.status).toBe('done');
          expect(run.digest).toBe(alone.digest);
          expect(run.family).toBe(alone.outcomeFamily);
          expect([...run.outcomes]).toEqual(Object.values(alone.outcomes).map((value) => value ?? NaN));
          expect([...run.cents]).toEqual(alone.ledger.map(({ cents }) => cents));
          expect([...run.minutes]).toEqual(alone.ledger.map(({ minutes }) => minutes));
        }
      }
    });

    it('gives the same whatever the order of the jobs', async () => {
      const jobs = jobsOf(6);
      const forwards = await collect(runner.run(taskOf(scenario), jobs, never));
      const backwards = await collect(runner.run(taskOf(scenario), [...jobs].reverse(), never));
      expect(backwards).toEqual(forwards);
    });

    it('sends back the weekly series asked for, one after the other', async () => {
      const task = taskOf(scenario, { series: ['weeklyActive', 'posts'] });
      const [result] = await collect(runner.run(task, jobsOf(1), never));
      const alone = simulate(scenario, 'launch', { seed: result!.seed });
      expect([...result!.runs[1]!.series]).toEqual([...alone.series.weeklyActive, ...alone.series.posts]);
    });

    it('runs on an organisation that is handed in', async () => {
      const size = 40;
      const organisation = assemble({
        luckLow: Uint32Array.from({ length: size }, (_, row) => row * 7919),
        luckHigh: Uint32Array.from({ length: size }, (_, row) => row * 104729),
        manager: Int32Array.from({ length: size }, (_, row) => (row === 0 ? -1 : Math.floor((row - 1) / 5))),
        department: new Uint16Array(size),
        departmentLuckLow: Uint32Array.of(1),
        departmentLuckHigh: Uint32Array.of(2),
        site: new Uint16Array(size),
        tenureWeeks: new Uint16Array(size).fill(100),
        tieFrom: Uint32Array.of(1, 2),
        tieTo: Uint32Array.of(30, 31),
        tieWeight: Float64Array.of(1, 1),
        addFormalTies: true,
      });
      const results = await collect(runner.run(taskOf(scenario, { organisation }), jobsOf(3), never));
      for (const { employees, seed, runs } of results) {
        expect(employees).toBe(size);
        expect(runs[0]!.digest).toBe(simulate(scenario, 'hands-off', { seed, organisation }).digest);
      }
    });

    it('tells of a job that fails and goes on with the others', async () => {
      const jobs = jobsOf(3).map((job) => (job.index === 1 ? { ...job, strategies: ['hands-off', 'nowhere'] } : job));
      const results = await collect(runner.run(taskOf(scenario), jobs, never));
      expect(results.map(({ runs }) => runs.map(({ status }) => status))).toEqual([
        ['done', 'done'],
        ['done', 'failed'],
        ['done', 'done'],
      ]);
      expect(results[1]!.runs[1]!.message).toContain('nowhere');
      expect(results[1]!.runs[1]!.outcomes).toHaveLength(0);
    });

    it('ends a run that takes longer than its limit', async () => {
      const results = await collect(runner.run(taskOf(scenario, { runLimitMilliseconds: -1 }), jobsOf(2), never));
      expect(results.flatMap(({ runs }) => runs.map(({ status }) => status))).toEqual(new Array(4).fill('timed-out'));
    });

    it('ends without an error when it is aborted, and works again afterwards', async () => {
      const abort = new AbortController();
      let finished = 0;
      for await (const _result of runner.run(taskOf(smallScenario(400, 104)), jobsOf(2000), abort.signal)) {
        finished++;
        if (finished === 2) abort.abort();
      }
      expect(finished).toBeGreaterThanOrEqual(2);
      expect(finished).toBeLessThan(2000);
      expect(await collect(runner.run(taskOf(scenario), jobsOf(2), never))).toHaveLength(2);
    });

    it('does nothing when it is aborted beforehand', async () => {
      expect(await collect(runner.run(taskOf(scenario), jobsOf(2), AbortSignal.abort()))).toEqual([]);
    });

    it('stops when nobody listens any more', async () => {
      for await (const _result of runner.run(taskOf(smallScenario(400, 104)), jobsOf(2000), never)) break;
      expect(await collect(runner.run(taskOf(scenario), jobsOf(1), never))).toHaveLength(1);
    });

    it('takes jobs as it needs them', async () => {
      let taken = 0;
      const endless = function* (): Generator<Job> {
        for (let index = 0; ; index++) {
          taken++;
          yield { index, replicate: index, seed: replicateSeed('endless', index), strategies: ['hands-off'] };
        }
      };
      for await (const result of runner.run(taskOf(scenario), endless(), never)) if (result.index >= 3) break;
      expect(taken).toBeLessThan(1_000_000);
    });

    it('serves two at once', async () => {
      const other = smallScenario(80);
      const [first, second] = await Promise.all([
        collect(runner.run(taskOf(scenario), jobsOf(4), never)),
        collect(runner.run(taskOf(other), jobsOf(4), never)),
      ]);
      expect(first.map(({ employees }) => employees)).toEqual([60, 60, 60, 60]);
      expect(second.map(({ employees }) => employees)).toEqual([80, 80, 80, 80]);
      expect(second[0]!.runs[0]!.digest).toBe(simulate(other, 'hands-off', { seed: second[0]!.seed }).digest);
    });

    it('has nothing to do without jobs', async () => {
      expect(await collect(runner.run(taskOf(scenario), [], never))).toEqual([]);
    });
  });
}
