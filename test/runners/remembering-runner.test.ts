import { describe, expect, it } from 'vitest';
import { createInlineRunner } from '../../src/runners/inline-runner.ts';
import { RememberingRunner } from '../../src/runners/remembering-runner.ts';
import type { Job, JobResult, Runner, Task } from '../../src/runners/runner.ts';
import { collect, jobsOf, never, runnerContract, smallScenario, taskOf } from './runner-contract.ts';

runnerContract('a runner that remembers', async () => new RememberingRunner(createInlineRunner()));

/** Counts the runs that reach it. */
class CountingRunner implements Runner {
  readonly workers = 1;
  readonly asked: string[] = [];
  readonly #inner = createInlineRunner();

  run(task: Task, jobs: Iterable<Job>, signal: AbortSignal): AsyncIterable<JobResult> {
    const all = [...jobs];
    for (const { seed, strategies } of all) for (const strategy of strategies) this.asked.push(`${seed} ${strategy}`);
    return this.#inner.run(task, all, signal);
  }

  close(): Promise<void> {
    return this.#inner.close();
  }
}

const scenario = smallScenario(40, 12);
const withoutTime = (results: readonly JobResult[]) =>
  results.map(({ seed, employees, runs }) => ({ seed, employees, digests: runs.map(({ digest }) => digest) }));

describe('a runner that remembers', () => {
  it('runs nothing twice, and says the same again', async () => {
    const counting = new CountingRunner();
    const runner = new RememberingRunner(counting);
    const first = await collect(runner.run(taskOf(scenario), jobsOf(4), never));
    expect(counting.asked).toHaveLength(8);
    const again = await collect(runner.run(taskOf(scenario), jobsOf(6), never));
    expect(counting.asked).toHaveLength(12);
    expect(withoutTime(again.slice(0, 4))).toEqual(withoutTime(first));
  });

  it('runs only the plan that changed, in the worlds the others were run in', async () => {
    const counting = new CountingRunner();
    const runner = new RememberingRunner(counting);
    await collect(runner.run(taskOf(scenario), jobsOf(3), never));
    counting.asked.length = 0;
    const [handsOff, launch] = scenario.strategies;
    const changed = { ...launch!, levers: launch!.levers.map((lever) => ({ ...lever, startWeek: 4 })) };
    const edited = { ...scenario, strategies: [handsOff!, changed] };
    const results = await collect(runner.run(taskOf(edited), jobsOf(3), never));
    expect(counting.asked).toEqual(jobsOf(3).map(({ seed }) => `${seed} launch`));
    const fresh = await collect(createInlineRunner().run(taskOf(edited), jobsOf(3), never));
    expect(withoutTime(results)).toEqual(withoutTime(fresh));
  });

  it('does not take a plan for the same whose money comes at other times', async () => {
    const counting = new CountingRunner();
    const runner = new RememberingRunner(counting);
    await collect(runner.run(taskOf(scenario), jobsOf(2), never));
    counting.asked.length = 0;
    const late = { ...scenario.strategies[1]!, budgetPhases: [{ startWeek: 6, share: 1 }] };
    const edited = { ...scenario, strategies: [scenario.strategies[0]!, late] };
    await collect(runner.run(taskOf(edited), jobsOf(2), never));
    expect(counting.asked).toEqual(jobsOf(2).map(({ seed }) => `${seed} launch`));
  });

  it('knows a plan by what it does, whatever it is called', async () => {
    const counting = new CountingRunner();
    const runner = new RememberingRunner(counting);
    await collect(runner.run(taskOf(scenario), jobsOf(2, ['launch']), never));
    const renamed = { ...scenario.strategies[1]!, id: 'mine', name: 'Mine' };
    const [result] = await collect(
      runner.run(taskOf({ ...scenario, strategies: [renamed] }), jobsOf(2, ['mine']), never),
    );
    expect(counting.asked).toHaveLength(2);
    expect(result!.runs[0]!.strategy).toBe('mine');
  });

  it('does not take one organisation for another', async () => {
    const counting = new CountingRunner();
    const runner = new RememberingRunner(counting);
    await collect(runner.run(taskOf(scenario), jobsOf(2), never));
    const { organisation } = scenario;
    const riskier = {
      ...scenario,
      organisation: { ...organisation, traits: { ...organisation.traits, riskAversion: 1 } },
    };
    await collect(runner.run(taskOf(riskier), jobsOf(2), never));
    expect(counting.asked).toHaveLength(8);
  });

  it('forgets the oldest first', async () => {
    const counting = new CountingRunner();
    const runner = new RememberingRunner(counting, 4);
    await collect(runner.run(taskOf(scenario), jobsOf(3), never));
    counting.asked.length = 0;
    await collect(runner.run(taskOf(scenario), jobsOf(3).slice(1), never));
    expect(counting.asked).toEqual([]);
    await collect(runner.run(taskOf(scenario), jobsOf(1), never));
    expect(counting.asked).toHaveLength(2);
  });
});
