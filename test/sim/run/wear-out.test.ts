import { describe, expect, it } from 'vitest';
import { branchWorld } from '../../../sim/branch.ts';
import type { LeverSetting } from '../../../sim/plan/plan.ts';
import { beginRun, peopleOf, stepWeek } from '../../../sim/simulate.ts';
import { input, parametersWith, plan, setting } from './small-run.ts';

/** Curiosity of each week under a wear and a memory. */
function curiosity(levers: readonly LeverSetting[], launchWear: number, launchMemory: number, weeks = 60): number[] {
  const request = input(plan(levers), { parameters: parametersWith({ use: { launchWear, launchMemory } }), weeks });
  const world = beginRun(request, 'x', {}, peopleOf(request, 'x'));
  const seen: number[] = [];
  while (world.week < weeks) {
    stepWeek(world);
    seen.push(world.controls.curiosity);
  }
  return seen;
}

/** A campaign of ordinary money every week. */
const campaign = (startWeek: number, weeks: number): LeverSetting =>
  setting('launch', { perEmployee: (5 * weeks) / 8 }, { startWeek, stopWeek: startWeek + weeks });

describe('a campaign', () => {
  it('without wear is as new in its last week as in its first', () => {
    for (const week of curiosity([campaign(0, 60)], 0, 26)) expect(week).toBeCloseTo(1, 12);
  });

  it('wears by every week of it that is remembered', () => {
    const memory = 20;
    const seen = curiosity([campaign(0, 60)], 0.1, memory);
    let remembered = 0;
    for (const week of seen) {
      remembered *= 2 ** (-1 / memory);
      expect(week).toBeCloseTo(Math.exp(-0.1 * remembered), 12);
      remembered += 1;
    }
    expect(seen.at(-1)!).toBeLessThan(0.1);
  });

  it('is nearly new again after a pause long enough to forget the last one', () => {
    const seen = curiosity([campaign(0, 8), campaign(40, 8)], 0.1, 8);
    expect(seen[7]!).toBeLessThan(0.7);
    expect(seen.slice(8, 40).every((week) => week === 0)).toBe(true);
    expect(seen[40]!).toBeGreaterThan(0.95);
    expect(seen[40]!).toBeLessThan(1);
  });

  it('may grow on people instead: the range includes a modest wear-in', () => {
    const seen = curiosity([campaign(0, 20)], -0.02, 26);
    expect(seen[19]!).toBeGreaterThan(seen[0]!);
  });

  it('tires people whatever plan follows: the branch remembers it', () => {
    const request = input(plan([campaign(0, 20)]), { weeks: 40 });
    const world = beginRun(request, 'x', {}, peopleOf(request, 'x'));
    while (world.week < 20) stepWeek(world);
    const again = branchWorld(world, plan([campaign(20, 20)]));
    stepWeek(again);
    expect(again.controls.launch).toBeCloseTo(1, 12);
    expect(again.controls.curiosity).toBeLessThan(0.5);
  });
});
