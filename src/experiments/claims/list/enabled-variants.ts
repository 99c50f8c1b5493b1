import type { FieldValue } from '../../../../sim/field.ts';
import type { LeverSetting } from '../../../../sim/plan/plan.ts';
import { round4 } from '../../worlds/round4.ts';
import type { Arm } from '../arm.ts';
import { type EditLevers, enabledPlan } from '../plans/enabled-plan.ts';
import type { PlanContext } from '../plans/plan-context.ts';
import { valueOf, withValues } from '../plans/setting.ts';
import type { PlanParts } from '../plans/strategy-of.ts';
import { ENABLED } from './main-arms.ts';

/** Real bottom-up with other levers and the same budget: staff take the money saved, or make room for what is added. */
export function enabledWith(id: string, name: string, edit: (context: PlanContext) => EditLevers): Arm {
  return { id, name, plan: (context) => enabledPlan(context, { edit: edit(context) }) };
}

/** Leaves levers out. */
export const leaveOut =
  (...ids: readonly string[]): EditLevers =>
  (levers) =>
    levers.filter(({ lever }) => !ids.includes(lever));

/** Gives a lever other values. */
export const change =
  (id: string, values: Readonly<Record<string, FieldValue>>): EditLevers =>
  (levers) =>
    levers.map((old) => (old.lever === id ? withValues(old, values) : old));

/** One edit after the other. */
export const inTurn =
  (...edits: readonly EditLevers[]): EditLevers =>
  (levers) =>
    edits.reduce<readonly LeverSetting[]>((changed, edit) => edit(changed), levers);

/** Staff who implement nothing and do more of everything else, in the same hours. */
export const implementNothing: EditLevers = (levers) =>
  levers.map((old) => {
    if (old.lever !== 'facilitation') return old;
    const kept = ['welcoming', 'answering', 'brokering'] as const;
    const left = kept.reduce((sum, task) => sum + valueOf(old, task), 0);
    // Rounded down, so that the shares never add up to more than one.
    const shares = kept.map((task) => [task, Math.floor((1000 * valueOf(old, task)) / left) / 1000] as const);
    return withValues(old, { ...Object.fromEntries(shares), implementing: 0 });
  });

/** The arm with more or fewer staff, so that its total cost, people's time included, is that of real bottom-up. */
export function staffedToEqualCost(base: Arm): Arm {
  return {
    ...base,
    id: `${base.id}-equal-cost`,
    name: `${base.name}, at equal total cost`,
    plan: (context, scale) => withMoreStaff(base.plan(context, 1)!, scale, context),
    calibration: { measure: 'cost', like: ENABLED, zero: 'a budget less', one: base },
  };
}

/** Staff worth (scale − 1) budgets more or less, never fewer than none. */
export function withMoreStaff(
  parts: PlanParts,
  scale: number,
  { draws, parameters, weeks, employees }: PlanContext,
): PlanParts {
  const facilitators = parts.levers.filter(({ lever }) => lever === 'facilitation');
  const pricePer1000 = (1000 * draws.budget) / ((parameters.money.staffYear * weeks) / 52);
  const added = ((scale - 1) * pricePer1000) / Math.max(1, facilitators.length);
  const levers = parts.levers.map((old) => {
    if (old.lever !== 'facilitation') return old;
    const staff = Math.min(100, Math.max(0, valueOf(old, 'fullTimePer1000') + added));
    return withValues(old, { fullTimePer1000: round4(staff) });
  });
  const budgetCents = Math.max(0, Math.round(parts.budgetCents + 100 * draws.budget * employees * (scale - 1)));
  return { ...parts, levers, budgetCents };
}
