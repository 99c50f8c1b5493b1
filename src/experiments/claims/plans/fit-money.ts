import { planCost } from '../../../../sim/plan/plan-cost.ts';
import type { LeverSetting, Reviews } from '../../../../sim/plan/plan.ts';
import { round4 } from '../../worlds/round4.ts';
import type { PlanContext } from './plan-context.ts';
import { setting, valueOf, withValues } from './setting.ts';

/** What of a budget is planned for; the rest pays for users' uses, rewards and changes, which depend on how it goes. */
const PLANNED_SHARE = 0.9;
/** Whatever else a plan pays for, so much of the planned money is left for staff. */
const STAFF_AT_LEAST = 0.4;
/** Rounded down a little, so that rounding never makes a plan dearer than its budget. */
const SAFE = 0.999;

/** Money in cents that levers and reviews cost for certain. */
export function certainCents(
  levers: readonly LeverSetting[],
  reviews: Reviews | null,
  { employees, parameters, weeks }: PlanContext,
): number {
  return planCost({ platform: true, budgetCents: 0, levers, reviews }, employees, parameters, weeks).totalCents;
}

/** Scales what money buys (campaign, training, integration, recognition, enforcement), so that it costs less. */
export function thinned(levers: readonly LeverSetting[], factor: number): LeverSetting[] {
  return levers.map((old) => {
    const field = MONEY_FIELDS[old.lever];
    return field === undefined || factor >= 1
      ? old
      : withValues(old, { [field]: round4(valueOf(old, field) * factor) });
  });
}

/** The field in which a lever's money is proportional. */
const MONEY_FIELDS: Readonly<Record<string, string>> = {
  launch: 'perEmployee',
  training: 'share',
  plannedUses: 'integration',
  incentives: 'recognition',
  mandate: 'enforcement',
};

/**
 * Levers with as much staff as the rest of the budget pays for.
 *
 * Where the other levers would eat up the money for staff, they are thinned first. Facilitation levers in the list
 * say when and how staff work; their number is what is found here, the same in each.
 *
 * @param budgetCents  the whole budget
 */
export function staffedFrom(
  budgetCents: number,
  levers: readonly LeverSetting[],
  reviews: Reviews | null,
  context: PlanContext,
): LeverSetting[] {
  const planned = budgetCents * PLANNED_SHARE;
  const others = levers.filter(({ lever }) => lever !== 'facilitation');
  const reviewsCents = certainCents([], reviews, context);
  const othersCents = certainCents(others, null, context);
  const allowed = Math.max(0, planned * (1 - STAFF_AT_LEAST) - reviewsCents);
  const factor = othersCents > allowed ? (SAFE * allowed) / othersCents : 1;
  const left = Math.max(0, planned - reviewsCents - othersCents * factor);
  const one = levers.filter(({ lever }) => lever === 'facilitation').map((old) => withValues(old, ONE));
  const oneCents = certainCents(one, null, context);
  const staff = oneCents === 0 ? 0 : round4((SAFE * left) / oneCents);
  return thinned(levers, factor).map((old) =>
    old.lever === 'facilitation' ? withValues(old, { fullTimePer1000: Math.min(100, staff) }) : old,
  );
}

const ONE = { fullTimePer1000: 1 };

/** Staff with their tasks, a number to be found by `staffedFrom`. */
export function staffSetting(
  tasks: {
    readonly welcoming: number;
    readonly answering: number;
    readonly brokering: number;
    readonly implementing: number;
  },
  style: number,
): LeverSetting {
  const all = Math.max(1e-9, tasks.welcoming + tasks.answering + tasks.brokering + tasks.implementing);
  // Rounded down, so that the shares never add up to more than one.
  const share = (task: number): number => Math.floor((1000 * task) / all) / 1000;
  return setting('facilitation', {
    ...ONE,
    welcoming: share(tasks.welcoming),
    answering: share(tasks.answering),
    brokering: share(tasks.brokering),
    implementing: share(tasks.implementing),
    style,
  });
}
