import { describe, expect, it } from 'vitest';
import { branchWorld } from '../../../sim/branch.ts';
import { SERIES } from '../../../sim/outcomes/series.ts';
import type { RunInput } from '../../../sim/run.ts';
import { beginRun, peopleOf, simulate, stepWeek } from '../../../sim/simulate.ts';
import { EVERYTHING, input, libraryPlans, parametersWith, plan, setting } from './small-run.ts';

const request = (strategy = EVERYTHING, more: Parameters<typeof input>[1] = {}) =>
  input(strategy, { weeks: 104, ...more });

/** Sustained users some weeks after every lever stopped, by hand: a branch under a plan without levers. */
function leftAfterStop(asked: RunInput, stop: number, weeks: number): number {
  const world = beginRun(asked, 'x', {}, peopleOf(asked, 'x'));
  while (world.week < stop) stepWeek(world);
  const branch = branchWorld(world, { platform: true, budgetCents: 0, levers: [], reviews: null });
  while (branch.week < stop + weeks) stepWeek(branch);
  return branch.series.sustained[stop + weeks - 1]!;
}

describe('what lasts when everything stops', () => {
  it('is undefined unless asked for, and asking changes no digest, series or other outcome', () => {
    for (const { plan: strategy } of libraryPlans(200)) {
      const plain = simulate(request(strategy), 'x');
      const asked = simulate(request(strategy), 'x', { afterStop: true });
      expect(plain.outcomes.sustainedAfterStop).toBeNull();
      expect(plain.outcomes.weekOfCriticalMass).toBeNull();
      expect(asked.digest).toBe(plain.digest);
      for (const { id } of SERIES) expect(asked.series[id]).toEqual(plain.series[id]);
      const { sustainedAfterStop: _s, weekOfCriticalMass: _w, ...others } = asked.outcomes;
      expect(plain.outcomes).toMatchObject(others);
    }
  });

  it('is read 26 weeks after a stop in week 78', () => {
    const asked = request();
    const { outcomes } = simulate(asked, 'x', { afterStop: true });
    expect(outcomes.sustainedAfterStop).toBe(leftAfterStop(asked, 78, 26) / 200);
  });

  it('a plan that has stopped long before loses nothing by the stop', () => {
    const launched = simulate(request(plan([setting('launch')])), 'x', { afterStop: true });
    expect(launched.outcomes.sustainedAfterStop).toBe(launched.outcomes.sustained);
  });

  it('has its critical mass in the first week whose stop leaves .8 of what going on has', () => {
    const asked = request();
    const run = simulate(asked, 'x', { afterStop: true });
    const found = run.outcomes.weekOfCriticalMass!;
    const keeps = (week: number): boolean => {
      const goesOn = run.series.sustained[week + 25]!;
      return goesOn >= 10 && leftAfterStop(asked, week, 26) >= 0.8 * goesOn;
    };
    expect(found).toBeGreaterThan(0);
    expect(keeps(found)).toBe(true);
    for (let week = 0; week < found; week++) expect(keeps(week)).toBe(false);
  });

  it('never has one where nothing but levers keeps people', () => {
    const parameters = parametersWith({ use: { constant: -20, mandate: 30 }, awareness: { forgetting: 0 } });
    const pressed = plan([setting('launch', { perEmployee: 50 }), setting('mandate', { enforcement: 1 })]);
    const run = simulate(request(pressed, { parameters }), 'x', { afterStop: true });
    expect(run.outcomes.sustained).toBeGreaterThan(0.5);
    expect(run.outcomes.sustainedAfterStop).toBe(0);
    expect(run.outcomes.weekOfCriticalMass).toBeNull();
  });

  it('is undefined in a run that is too short, and without a platform', () => {
    expect(
      simulate(request(EVERYTHING, { weeks: 103 }), 'x', { afterStop: true }).outcomes.sustainedAfterStop,
    ).toBeNull();
    const without = simulate(request({ ...plan([]), platform: false }), 'x', { afterStop: true });
    expect(without.outcomes.sustainedAfterStop).toBeNull();
    expect(without.outcomes.weekOfCriticalMass).toBeNull();
    const short = simulate(request(EVERYTHING, { weeks: 20 }), 'x', { afterStop: true });
    expect(short.outcomes.weekOfCriticalMass).toBeNull();
  });

  it('follows the registry: another week, another wait', () => {
    const parameters = parametersWith({ outcomes: { stopWeek: 30, weeksAfterStop: 10 } });
    const asked = request(EVERYTHING, { parameters, weeks: 40 });
    expect(simulate(asked, 'x', { afterStop: true }).outcomes.sustainedAfterStop).toBe(
      leftAfterStop(asked, 30, 10) / 200,
    );
  });
});
