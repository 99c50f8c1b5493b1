import type { FieldValue } from '../../../../sim/field.ts';
import { round4 } from '../../worlds/round4.ts';
import type { Arm } from '../arm.ts';
import { type Claim, everyOf } from '../claim.ts';
import { type DifferenceContrast, more } from '../contrast.ts';
import { enabledPlan } from '../plans/enabled-plan.ts';
import type { PlanContext } from '../plans/plan-context.ts';
import { setting } from '../plans/setting.ts';
import { change, leaveOut, withMoreStaff } from './enabled-variants.ts';

const REMOVED = 52;

/**
 * Real bottom-up with one kind of incentive and the same staff in all arms: as many as the budget pays for when full
 * recognition is paid too. What rewards cost comes on top, as far as it is needed.
 */
function incentivised(
  context: PlanContext,
  values: Readonly<Record<string, FieldValue>> | null,
  stopWeek: number | null,
) {
  const recognised = enabledPlan(context, { edit: change('incentives', { recognition: 1, timeAllowanceMinutes: 0 }) });
  const others = leaveOut('incentives')(recognised.levers);
  const levers = values === null ? others : [...others, setting('incentives', values, { stopWeek })];
  const reward = (values?.['rewardPerContribution'] as number | undefined) ?? 0;
  // A generous upper bound: every employee contributing five times a week.
  const room = Math.ceil(100 * reward * 5 * context.weeks * context.employees);
  const reviews = {
    ...recognised.reviews!,
    rules: recognised.reviews!.rules.filter(({ lever }) => lever !== 'incentives'),
  };
  return { levers, reviews, budgetCents: recognised.budgetCents + room };
}

interface Kind {
  readonly id: string;
  readonly name: string;
  values(scale: number): Readonly<Record<string, FieldValue>>;
}

const reward = (scale: number, alignment: number) => ({
  rewardPerContribution: Math.min(1000, round4(0.5 * scale)),
  alignment,
});
const RECOGNITION: Kind = { id: 'recognition', name: 'Recognition', values: () => ({ recognition: 1 }) };
const TIME: Kind = {
  id: 'time',
  name: 'Time',
  values: (scale) => ({ timeAllowanceMinutes: Math.min(600, round4(5 * scale)) }),
};
const ALIGNED: Kind = { id: 'reward-aligned', name: 'Reward, aligned', values: (scale) => reward(scale, 0.8) };
const MISALIGNED: Kind = {
  id: 'reward-misaligned',
  name: 'Reward, misaligned',
  values: (scale) => reward(scale, -0.8),
};

const NONE: Arm = { id: 'incentive-none', name: 'No incentive', plan: (context) => incentivised(context, null, null) };
/** What the others spend on incentives, spent on staff. */
const NONE_BUT_STAFF: Arm = {
  id: 'incentive-none-more-staff',
  name: 'No incentive, the money to staff',
  plan: (context) => withMoreStaff(incentivised(context, null, null), 1.1, context),
};

const asDrawn = (kind: Kind): Arm => ({
  id: `incentive-${kind.id}-as-drawn`,
  name: `${kind.name}, before costs are made equal`,
  plan: (context) => incentivised(context, kind.values(1), null),
});

/** Scaled until what is spent on it (rewards, and time at its price) is a tenth of the budget. */
const kept = (kind: Kind): Arm => ({
  id: `incentive-${kind.id}`,
  name: kind.name,
  plan: (context, scale) => incentivised(context, kind.values(scale), null),
  ...(kind !== RECOGNITION && {
    calibration: { measure: 'incentiveCost', like: 'a tenth of the budget', zero: NONE, one: asDrawn(kind) },
  }),
});

/** The same incentive, ended. */
const ended = (kind: Kind): Arm => ({
  id: `incentive-${kind.id}-until-${REMOVED}`,
  name: `${kind.name}, removed in week ${REMOVED}`,
  plan: (context, scale) => incentivised(context, kind.values(scale), REMOVED),
  ...(kind !== RECOGNITION && { calibration: { scaleOf: kept(kind) } }),
});

const KINDS = [RECOGNITION, TIME, ALIGNED, MISALIGNED];
const [RECOGNISED, TIMED, REWARDED, MISREWARDED] = KINDS.map(kept) as [Arm, Arm, Arm, Arm];
const over = (arm: Arm, than: Arm): DifferenceContrast =>
  more(
    `${arm.id}-over-${than.id}`,
    `${arm.name}: more interactive employees than ${than.name}`,
    'interactive',
    arm,
    than,
  );
const overValue = (arm: Arm, than: Arm): DifferenceContrast =>
  more(
    `${arm.id}-over-${than.id}-value`,
    `${arm.name}: more net value than ${than.name}`,
    'netValue',
    arm,
    than,
    'money',
  );

const recognised = over(RECOGNISED, NONE);
const timed = over(TIMED, NONE);
const aligned = over(REWARDED, NONE);
const right = over(REWARDED, MISREWARDED);
const wrong = over(NONE, MISREWARDED);
const values = [overValue(REWARDED, NONE), overValue(REWARDED, MISREWARDED)];
const others = [overValue(RECOGNISED, NONE), overValue(TIMED, NONE)];
const removed = KINDS.map((kind) => over(ended(kind), NONE));
const equal = over(REWARDED, NONE_BUT_STAFF);
const equalTime = over(TIMED, NONE_BUT_STAFF);

export const incentivesMustBeRight: Claim = {
  id: 'C11',
  title: 'Without incentives people invest less; they must be right',
  test: 'No incentive, recognition, time, an aligned and a misaligned reward per contribution on the ground of real bottom-up with the same staff; time and both rewards cost a tenth of the budget each, recognition what full recognition costs; against that money spent on staff; each removed at week 52.',
  shown: 'interactive',
  contrasts: [recognised, timed, aligned, right, wrong, ...values, ...others, ...removed, equal, equalTime],
  verdicts: [
    everyOf('stated', 'an aligned reward brings more interactive employees than none, and than a misaligned one', [
      aligned,
      right,
    ]),
    {
      id: 'any',
      label: 'recognition, time or an aligned reward brings more interactive employees than none',
      all: [{ atLeast: 1, of: [recognised.id, timed.id, aligned.id] }],
    },
    everyOf('recognition', 'recognition brings more interactive employees than none', [recognised]),
    everyOf('time', 'time brings more interactive employees than none', [timed]),
    everyOf('misaligned', 'a misaligned reward brings fewer interactive employees than none', [wrong]),
    everyOf('value', 'an aligned reward is worth more than none, and than a misaligned one', values),
    everyOf('equal-cost', 'an aligned reward brings more interactive employees than its cost spent on staff', [equal]),
    everyOf('equal-cost-time', 'time brings more interactive employees than its cost spent on staff', [equalTime]),
    everyOf(
      'removed',
      'after removal at week 52 each leaves more interactive employees at week 104 than none did',
      removed,
    ),
  ],
};
