import { leverOf } from '../levers/index.ts';
import { endWeek, intensityOf } from '../levers/intensity.ts';
import type { Parameters } from '../parameters/index.ts';
import type { Plan } from './plan.ts';

/** What a plan is certain to cost, if nothing changes it on the way. */
export interface PlanCost {
  readonly totalCents: number;
  readonly byLever: readonly { readonly lever: string; readonly cents: number }[];
  readonly reviewsCents: number;
}

/**
 * Money a plan asks of its budget over so many weeks: the levers' scheduled cost and the reviews' own. Rewards per
 * contribution, users' uses and changes come on top, out of whatever is left.
 */
export function planCost(plan: Plan, employees: number, parameters: Parameters, weeks: number): PlanCost {
  const byLever = plan.levers.map((setting) => {
    const lever = leverOf(setting.lever);
    let cents = 0;
    if (lever !== undefined) {
      const activeWeeks = endWeek(setting, lever) - setting.startWeek;
      for (let week = setting.startWeek; week < Math.min(weeks, endWeek(setting, lever)); week++) {
        const context = { week, startWeek: setting.startWeek, activeWeeks, employees, parameters };
        cents += Math.round(lever.weeklyCents(setting.values as never, intensityOf(setting, lever, week), context));
      }
    }
    return { lever: setting.lever, cents };
  });
  const { reviews } = plan;
  let reviewsCents = 0;
  if (reviews !== null) {
    for (let week = reviews.firstWeek; week < weeks; week += reviews.everyWeeks) {
      reviewsCents += Math.round(100 * reviews.costPerEmployee * employees);
    }
  }
  return { totalCents: byLever.reduce((sum, { cents }) => sum + cents, reviewsCents), byLever, reviewsCents };
}
