import type { FieldValue } from '../../../../sim/field.ts';
import type { LeverSetting } from '../../../../sim/plan/plan.ts';
import { round4 } from '../../worlds/round4.ts';
import type { Arm } from '../arm.ts';
import { type Claim, everyOf } from '../claim.ts';
import { more } from '../contrast.ts';
import { valueOf, withValues } from '../plans/setting.ts';
import { staffedToEqualCost } from './enabled-variants.ts';
import { ENABLED, stopped } from './main-arms.ts';

/** What of each lever grows with the dose, and where it ends. */
const DOSED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  launch: { perEmployee: 1000 },
  facilitation: { fullTimePer1000: 100 },
  champions: { share: 1 },
  leadership: { topShare: 1, middleShare: 1 },
  incentives: { recognition: 1, timeAllowanceMinutes: 600 },
  training: { share: 1 },
  plannedUses: { integration: 1 },
  intake: { perMonthPer1000: 1000, openness: 1 },
};

function times(lever: LeverSetting, factor: number): LeverSetting {
  const values = Object.entries(DOSED[lever.lever]!).map(([field, most]): [string, FieldValue] => [
    field,
    Math.min(most, round4(valueOf(lever, field) * factor)),
  ]);
  return withValues(lever, Object.fromEntries(values));
}

/** The whole plan, money and hours alike, at a multiple of what was drawn. */
const dose = (factor: number, id: string, name: string): Arm => ({
  id: `enabled-${id}`,
  name: `Real bottom-up at ${name}`,
  plan(context, scale) {
    const parts = ENABLED.plan(context, scale)!;
    return {
      levers: parts.levers.map((lever) => times(lever, factor)),
      reviews: factor === 0 ? null : parts.reviews,
      budgetCents: Math.round(parts.budgetCents * factor),
    };
  },
});

const MIDDLE = 52;
const WORK_THAT_GOES_ON = ['facilitation', 'champions', 'leadership', 'incentives'];

/** The work that goes on, all of it in one half of the time and twice as much; launch, training and uses as planned. */
const loaded = (id: 'front' | 'back'): Arm => ({
  id: `enabled-${id}-loaded`,
  name: `Real bottom-up, ${id}-loaded`,
  plan(context, scale) {
    const parts = ENABLED.plan(context, scale)!;
    const when = id === 'front' ? { stopWeek: MIDDLE } : { startWeek: MIDDLE };
    const levers = parts.levers.map((lever) =>
      WORK_THAT_GOES_ON.includes(lever.lever) ? { ...times(lever, 2), ...when } : lever,
    );
    return { ...parts, levers };
  },
});

const none = more(
  'dose-0',
  'more sustained users than with no budget',
  'sustained',
  ENABLED,
  dose(0, 'budget-0', 'no budget'),
);
const quarter = more(
  'dose-quarter',
  'more sustained users than at ¼',
  'sustained',
  ENABLED,
  dose(0.25, 'budget-quarter', '¼ of the budget'),
);
const half = more(
  'dose-half',
  'more sustained users than at ½',
  'sustained',
  ENABLED,
  dose(0.5, 'budget-half', '½ of the budget'),
);
const double = more(
  'dose-2',
  'more sustained users at 2 × than at 1 ×',
  'sustained',
  dose(2, 'budget-2', '2 × the budget'),
  ENABLED,
);
const fourfold = more(
  'dose-4',
  'more sustained users at 4 × than at 1 ×',
  'sustained',
  dose(4, 'budget-4', '4 × the budget'),
  ENABLED,
);
const stops = [13, 26, 52, 78].map((week) =>
  more(
    `stop-${week}`,
    `more sustained users at week 104 than when stopped in week ${week}`,
    'sustained',
    ENABLED,
    stopped(ENABLED, week),
  ),
);
const front = more('front', 'more sustained users than front-loaded', 'sustained', ENABLED, loaded('front'));
const back = more('back', 'more sustained users than back-loaded', 'sustained', ENABLED, loaded('back'));
const frontEqual = more(
  'front-equal',
  'more sustained users than front-loaded, at equal total cost',
  'sustained',
  ENABLED,
  staffedToEqualCost(loaded('front')),
);
const backEqual = more(
  'back-equal',
  'more sustained users than back-loaded, at equal total cost',
  'sustained',
  ENABLED,
  staffedToEqualCost(loaded('back')),
);
const noneValue = more(
  'dose-0-value',
  'more net value than with no budget',
  'netValue',
  ENABLED,
  dose(0, 'budget-0', 'no budget'),
  'money',
);

export const needsBudget: Claim = {
  id: 'C5',
  title: 'Real bottom-up needs budget, and work that goes on',
  test: 'The whole plan at 0, ¼, ½, 1, 2 and 4 times its budget and hours; the same work evenly, front-loaded and back-loaded; stopped in weeks 13, 26, 52 and 78; sustained users at week 104.',
  shown: 'sustained',
  contrasts: [none, quarter, half, double, fourfold, ...stops, front, back, frontEqual, backEqual, noneValue],
  verdicts: [
    everyOf('stated', 'more sustained users than with no budget, and than when stopped in week 26', [none, stops[1]!]),
    everyOf('budget', 'more sustained users than with no budget', [none]),
    everyOf('quarter', 'more sustained users than at a quarter of the budget', [quarter]),
    everyOf('more', 'four times the budget brings more sustained users still', [fourfold]),
    everyOf('goes-on', 'more sustained users at week 104 than when stopped in week 52', [stops[2]!]),
    everyOf('even', 'even work beats front-loaded and back-loaded', [front, back]),
    everyOf('equal-cost', 'even work beats front-loaded and back-loaded, at equal total cost', [frontEqual, backEqual]),
    everyOf('value', 'more net value than with no budget', [noneValue]),
  ],
};
