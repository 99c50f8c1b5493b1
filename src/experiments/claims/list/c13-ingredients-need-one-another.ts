import type { FieldValue } from '../../../../sim/field.ts';
import type { LeverSetting } from '../../../../sim/plan/plan.ts';
import { round4 } from '../../worlds/round4.ts';
import type { Arm } from '../arm.ts';
import { type Claim, everyOf } from '../claim.ts';
import { type DifferenceContrast, more } from '../contrast.ts';
import { valueOf, withValues } from '../plans/setting.ts';
import { leaveOut } from './enabled-variants.ts';
import { FIXED } from './c06-plans-need-adjusting.ts';

/** What real bottom-up is made of; the launch is in every arm. */
const INGREDIENTS = [
  { id: 'help', name: 'help (staff, champions, training)', levers: ['facilitation', 'champions', 'training'] },
  { id: 'uses', name: 'uses (intake, an offer of planned ones)', levers: ['intake', 'plannedUses'] },
  { id: 'leaders', name: 'leaders', levers: ['leadership'] },
  { id: 'incentives', name: 'incentives', levers: ['incentives'] },
] as const;

const ALL = INGREDIENTS.flatMap(({ levers }) => levers);

/** The fixed plan without some levers; nothing takes their place. */
const without = (id: string, name: string, levers: readonly string[]): Arm => ({
  id,
  name,
  plan(context, scale) {
    const parts = FIXED.plan(context, scale)!;
    return { ...parts, levers: leaveOut(...levers)(parts.levers) };
  },
});

const NONE = without('ingredients-none', 'Launch alone', ALL);
const single = INGREDIENTS.map(({ id, name, levers }) =>
  without(
    `only-${id}`,
    `Launch and ${name}`,
    ALL.filter((lever) => !(levers as readonly string[]).includes(lever)),
  ),
);
const removed = INGREDIENTS.map(({ id, name, levers }) => without(`without-${id}`, `All but ${name}`, levers));

/** What of each ingredient takes more money or hours, and where it ends. */
const SPENT: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  facilitation: { fullTimePer1000: 100 },
  champions: { hoursPerWeek: 40 },
  training: { hoursEach: 80 },
  leadership: { hoursPerWeek: 40 },
  incentives: { timeAllowanceMinutes: 600 },
};

function times(lever: LeverSetting, factor: number): LeverSetting {
  const values = Object.entries(SPENT[lever.lever] ?? {}).map(([field, most]): [string, FieldValue] => [
    field,
    Math.min(most, round4(valueOf(lever, field) * factor)),
  ]);
  return withValues(lever, Object.fromEntries(values));
}

/** One ingredient, and so much of it that it costs in all what the whole does. */
const atEqualCost = (base: Arm): Arm => ({
  ...base,
  id: `${base.id}-equal-cost`,
  name: `${base.name}, at equal total cost`,
  plan(context, scale) {
    const parts = base.plan(context, 1)!;
    return { ...parts, levers: parts.levers.map((lever) => times(lever, scale)) };
  },
  calibration: { measure: 'cost', like: FIXED, zero: NONE, one: base },
});

/** Uses are left out: when all are planned and every idea is asked for, the rest of the money finds nothing to buy. */
const spendable = single.filter(({ id }) => id !== 'only-uses');
const equal = spendable.map((arm) =>
  more(
    `whole-over-${arm.id}`,
    `the whole: more sustained users than ${atEqualCost(arm).name}`,
    'sustained',
    FIXED,
    atEqualCost(arm),
  ),
);
const equalValue = spendable.map((arm) =>
  more(
    `whole-over-${arm.id}-value`,
    `the whole: more net value than ${atEqualCost(arm).name}`,
    'netValue',
    FIXED,
    atEqualCost(arm),
    'money',
  ),
);

const sum = (measure: 'sustained' | 'netValue', smallest: 'share' | 'money'): DifferenceContrast => ({
  kind: 'difference',
  id: `sum-${measure}`,
  label: `the whole gains more ${measure === 'sustained' ? 'sustained users' : 'net value'} than the sum of single gains`,
  measure,
  terms: [
    { arm: FIXED, weight: 1 },
    ...single.map((arm) => ({ arm, weight: -1 })),
    { arm: NONE, weight: single.length - 1 },
  ],
  smallest,
});

const complement = INGREDIENTS.map(({ id, name }, place): DifferenceContrast => ({
  kind: 'difference',
  id: `complement-${id}`,
  label: `${name}: lose more when removed than they gain alone`,
  measure: 'sustained',
  terms: [
    { arm: FIXED, weight: 1 },
    { arm: removed[place]!, weight: -1 },
    { arm: single[place]!, weight: -1 },
    { arm: NONE, weight: 1 },
  ],
  smallest: 'share',
}));
const users = sum('sustained', 'share');
const value = sum('netValue', 'money');
const two = { atLeast: 2, of: complement.map(({ id }) => id) };

export const ingredientsNeedOneAnother: Claim = {
  id: 'C13',
  title: 'The ingredients need one another',
  test: 'Help, uses, leaders and incentives singly, all together, and all but one, on the same launch: the gain of the whole against the sum of single gains, and what each loses when removed against what it gains alone; the whole against help, leaders and incentives alone that cost as much in all (uses cannot take up so much). Failing here means that ingredients are substitutes, which is a finding of its own.',
  shown: 'sustained',
  contrasts: [users, value, ...complement, ...equal, ...equalValue],
  verdicts: [
    {
      id: 'stated',
      label:
        'the whole gains more than the sum, and two or more ingredients lose more when removed than they gain alone',
      all: [{ atLeast: 1, of: [users.id] }, two],
    },
    everyOf('sum', 'the whole gains more sustained users than the sum of single gains', [users]),
    { id: 'two', label: 'two or more ingredients lose more when removed than they gain alone', all: [two] },
    everyOf(
      'equal-cost',
      'the whole brings more sustained users than help, leaders or incentives alone, at equal total cost',
      equal,
    ),
    everyOf(
      'equal-cost-value',
      'the whole is worth more than help, leaders or incentives alone, at equal total cost',
      equalValue,
    ),
    everyOf('value', 'the whole gains more net value than the sum of single gains', [value]),
  ],
};
