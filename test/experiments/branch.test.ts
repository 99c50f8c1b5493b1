import { describe, expect, it } from 'vitest';
import { DEFAULT_COMPARISON } from '../../scenarios/library.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { branch, branchAtOnce, type BranchRequest } from '../../src/experiments/branch.ts';
import { branchedStrategy } from '../../src/experiments/branched-strategy.ts';
import { simulate } from '../../src/experiments/simulate.ts';

const { scenario: library } = DEFAULT_COMPARISON;
const scenario: Scenario = {
  ...library,
  weeks: 60,
  organisation: { ...library.organisation, figures: { ...library.organisation.figures, employees: 120 } },
};
const [first, second] = scenario.strategies as [Scenario['strategies'][0], Scenario['strategies'][0]];
const request: BranchRequest = {
  scenario,
  strategyId: first.id,
  fromWeek: 26,
  then: [second.id, first.id],
  seed: 'b',
};

describe('branching an experiment', () => {
  it('gives the digests of whole runs, the past run once', async () => {
    const runs = [];
    let weeks = 0;
    for await (const event of branch(request, new AbortController().signal)) {
      if (event.kind === 'run') runs.push(event.run);
      else weeks = Math.max(weeks, event.total);
    }
    const whole = simulate(scenario, first.id, { seed: 'b' });
    const branched = branchedStrategy(first, second, 26);
    const other = simulate({ ...scenario, strategies: [branched] }, branched.id, { seed: 'b' });
    expect(runs.map(({ strategy, record }) => [strategy, record.digest])).toEqual([
      [first.id, whole.digest],
      [second.id, other.digest],
      [first.id, whole.digest],
    ]);
    expect(other.digest).not.toBe(whole.digest);
    expect(branchAtOnce(request).map(({ record }) => record.digest)).toEqual(runs.map(({ record }) => record.digest));
    expect(weeks === 0 || weeks === 26 + 3 * 34).toBe(true);
  });

  it('stops when asked to', async () => {
    const stop = new AbortController();
    stop.abort();
    const events = [];
    for await (const event of branch(request, stop.signal)) events.push(event);
    expect(events).toEqual([]);
  });

  it('refuses a week that is not there, and a strategy that is not', () => {
    expect(() => branchAtOnce({ ...request, fromWeek: 60 })).toThrow(/no week 60/);
    expect(() => branchAtOnce({ ...request, then: ['nothing'] })).toThrow(/no strategy nothing/);
  });
});
