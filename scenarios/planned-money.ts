import { endWeek, intensityOf } from '../sim/levers/intensity.ts';
import { leverOf } from '../sim/levers/index.ts';
import type { Parameters } from '../sim/parameters/index.ts';
import type { LeverSetting, Plan } from '../sim/plan/plan.ts';

/** Money of its budget that a lever is certain to cost, by week, in cents, if nothing changes it on the way. */
export function leverCents(
  setting: LeverSetting,
  employees: number,
  parameters: Parameters,
  weeks: number,
): Float64Array {
  const cents = new Float64Array(weeks);
  const lever = leverOf(setting.lever);
  if (lever === undefined) return cents;
  const end = endWeek(setting, lever);
  const activeWeeks = end - setting.startWeek;
  for (let week = setting.startWeek; week < Math.min(weeks, end); week++) {
    const context = { week, startWeek: setting.startWeek, activeWeeks, employees, parameters };
    cents[week] = Math.round(lever.weeklyCents(setting.values as never, intensityOf(setting, lever, week), context));
  }
  return cents;
}

/** The same for all levers and the reviews of a plan: its sum is the total of `planCost`. */
export function planCents(plan: Plan, employees: number, parameters: Parameters, weeks: number): Float64Array {
  const cents = new Float64Array(weeks);
  for (const setting of plan.levers) {
    const own = leverCents(setting, employees, parameters, weeks);
    for (let week = 0; week < weeks; week++) cents[week] = cents[week]! + own[week]!;
  }
  for (const week of reviewWeeks(plan, weeks))
    cents[week] = cents[week]! + Math.round(100 * plan.reviews!.costPerEmployee * employees);
  return cents;
}

/** Weeks in which the plan is reviewed. */
export function reviewWeeks({ reviews }: Pick<Plan, 'reviews'>, weeks: number): number[] {
  const held: number[] = [];
  if (reviews === null) return held;
  for (let week = reviews.firstWeek; week < weeks; week += reviews.everyWeeks) held.push(week);
  return held;
}
