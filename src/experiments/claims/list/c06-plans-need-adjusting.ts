import type { LeverSetting, Reviews } from '../../../../sim/plan/plan.ts';
import { drawBits } from '../../../../sim/random/draw.ts';
import { type StreamKey, streamKey } from '../../../../sim/random/keys.ts';
import { round4 } from '../../worlds/round4.ts';
import type { Arm } from '../arm.ts';
import { type Claim, everyOf } from '../claim.ts';
import { enabledPlan } from '../plans/enabled-plan.ts';
import type { PlanContext } from '../plans/plan-context.ts';
import { valueOf, withValues } from '../plans/setting.ts';
import { ENABLED } from './main-arms.ts';
import { contrastsOf, versus } from './versus.ts';

/** The same plan held to; what reviews and changes would have cost goes to staff. */
export const FIXED: Arm = {
  id: 'enabled-fixed',
  name: 'Real bottom-up, never adjusted',
  plan: (context) => enabledPlan(context, { reviews: () => null }),
};

/** What reviews may change, by how much. */
const CHANGEABLE = [
  { lever: 'facilitation', field: 'answering', factor: 1.3, most: 1 },
  { lever: 'champions', field: 'share', factor: 1.3, most: 1 },
  { lever: 'incentives', field: 'recognition', factor: 1.3, most: 1 },
] as const;

/**
 * The same levers changed as far and at the same times, but at random: each up, down or not at all. Looking and one
 * change a time are paid for as in real reviews.
 */
const RANDOM: Arm = {
  id: 'enabled-random-changes',
  name: 'Real bottom-up, changed at random',
  plan(context) {
    const parts = enabledPlan(context, { reviews: paidForNothing });
    const key = streamKey(context.seed, 'random changes');
    return { ...parts, levers: parts.levers.flatMap((lever) => phases(lever, key, context)) };
  },
};

/** A rule that always applies and changes nothing: it pays for one change. */
function paidForNothing(usual: Reviews): Reviews {
  const rule = {
    indicator: 'reached',
    when: 'above',
    value: -1,
    lever: 'facilitation',
    field: 'style',
    change: 'add',
    by: 0,
  } as const;
  return { ...usual, replan: false, rules: [rule] };
}

/** A lever as one setting for every stretch between reviews. */
function phases(lever: LeverSetting, key: StreamKey, { weeks, draws }: PlanContext): LeverSetting[] {
  const place = CHANGEABLE.findIndex((entry) => entry.lever === lever.lever);
  if (place < 0) return [lever];
  const { field, factor, most } = CHANGEABLE[place]!;
  const settings: LeverSetting[] = [];
  let value = valueOf(lever, field);
  for (let week = 0, phase = 0; week < weeks; week += draws.reviewWeeks, phase++) {
    if (phase > 0) {
      const fate = drawBits(key.a, key.b, place, phase) % 3;
      value = Math.min(most, round4(fate === 0 ? value * factor : fate === 1 ? value / factor : value));
    }
    const stopWeek = week + draws.reviewWeeks < weeks ? week + draws.reviewWeeks : null;
    settings.push({ ...withValues(lever, { [field]: value }), startWeek: week, stopWeek });
  }
  return settings;
}

const fixed = versus(ENABLED, FIXED);
const random = versus(ENABLED, RANDOM);

export const plansNeedAdjusting: Claim = {
  id: 'C6',
  title: 'Plans need adjusting now and then',
  test: 'Reviews paid out of the same budget against the plan fixed, and against random changes of the same levers at the same times; sustained users at week 104.',
  shown: 'sustained',
  contrasts: contrastsOf([fixed, random]),
  verdicts: [
    everyOf('stated', 'more sustained users than the plan fixed and than random changes', [
      fixed.stated,
      random.stated,
    ]),
    everyOf('fixed', 'more sustained users than the plan fixed', [fixed.stated]),
    everyOf('random', 'more sustained users than random changes', [random.stated]),
    everyOf('value', 'more net value than both', [fixed.value, random.value]),
    everyOf('equal-cost', 'more sustained users than both, at equal total cost', [fixed.equal, random.equal]),
    everyOf('equal-cost-value', 'more net value than both, at equal total cost', [fixed.equalValue, random.equalValue]),
  ],
  grid: { down: 'parameters.needs.driftPerYear', across: 'parameters.needs.shocksPerYear' },
};
