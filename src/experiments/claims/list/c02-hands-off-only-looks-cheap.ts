import type { Arm } from '../arm.ts';
import { type Claim, everyOf, type SideFigure } from '../claim.ts';
import { more, type RatioContrast } from '../contrast.ts';
import { meanOver, measured } from '../world-record.ts';
import { atEqualCost, ENABLED, HANDS_OFF_VARIANTS } from './main-arms.ts';

const perUser = (arm: Arm, than: Arm): RatioContrast => ({
  kind: 'ratio',
  id: `per-user-${than.id}`,
  label: `less cost per sustained user than ${than.name}`,
  above: 'cost',
  below: 'sustainedUsers',
  better: 'lower',
  arms: [arm, than],
});

const stated = HANDS_OFF_VARIANTS.map((arm) => perUser(ENABLED, arm));
const equal = HANDS_OFF_VARIANTS.map((arm) => perUser(ENABLED, atEqualCost(arm)));
const value = HANDS_OFF_VARIANTS.map((arm) =>
  more(`value-${arm.id}`, `more net value than ${arm.name}`, 'netValue', ENABLED, arm, 'money'),
);

/** What an active week would have to be worth for real bottom-up to overtake; Infinity where it brings no more of them. */
const breakEven = (arm: Arm): SideFigure => ({
  id: `break-even-${arm.id}`,
  label: `value of an active week from which real bottom-up is worth more than ${arm.name}`,
  unit: 'money',
  of(world) {
    const dearer = meanOver(measured(world, ENABLED.id, 'cost')) - meanOver(measured(world, arm.id, 'cost'));
    const weeks =
      meanOver(measured(world, ENABLED.id, 'activeWeeks')) - meanOver(measured(world, arm.id, 'activeWeeks'));
    if (weeks > 0) return Math.max(0, dearer / weeks);
    return dearer <= 0 && weeks === 0 ? 0 : Infinity;
  },
});

export const handsOffOnlyLooksCheap: Claim = {
  id: 'C2',
  title: 'Hands-off only looks cheap',
  test: 'Cost per sustained user (mean cost ÷ mean sustained users at week 104) and net value of real bottom-up against each hands-off variant; the value of an active week at which the ranking turns.',
  shown: 'netValue',
  contrasts: [...stated, ...equal, ...value],
  verdicts: [
    everyOf('stated', 'less cost per sustained user than every variant, at stated budgets', stated),
    everyOf('usual', 'less cost per sustained user than hands-off, launch only', stated.slice(0, 1)),
    everyOf('value', 'more net value than every variant, at stated budgets', value),
    everyOf('equal-cost', 'less cost per sustained user than every variant, at equal total cost', equal),
  ],
  figures: HANDS_OFF_VARIANTS.map(breakEven),
};
