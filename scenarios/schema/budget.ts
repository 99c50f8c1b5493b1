import { leverOf } from '../../sim/levers/index.ts';
import type { Parameters } from '../../sim/parameters/index.ts';
import { planCost } from '../../sim/plan/plan-cost.ts';
import { budgetCents, planOf, type Strategy } from '../scenario.ts';
import type { Mistake } from './report.ts';
import { grouped } from './wording.ts';

/** What the scheduled cost of a plan depends on besides the plan. */
export interface Circumstances {
  readonly employees: number;
  readonly weeks: number;
  readonly currency: string;
  readonly parameters: Parameters;
}

/** The mistake of a plan whose certain cost exceeds its budget; null where the money is enough. */
export function overspending(strategy: Strategy, circumstances: Circumstances): Mistake | null {
  const { employees, weeks, currency, parameters } = circumstances;
  const cost = planCost(planOf(strategy, employees), employees, parameters, weeks);
  const budget = budgetCents(strategy.budget, employees);
  // Every week of every lever is rounded to a whole cent; what that alone may add is not held against a plan.
  const rounding = (weeks * (strategy.levers.length + 1)) / 2;
  if (cost.totalCents <= budget + rounding) return null;
  const items = cost.byLever.map(({ lever, cents }) => ({ name: leverOf(lever)?.label ?? lever, cents }));
  items.push({ name: 'Reviews', cents: cost.reviewsCents });
  const largest = items.reduce((most, item) => (item.cents > most.cents ? item : most));
  const money = (cents: number) => `${amount(cents)} ${currency}`;
  const enough =
    strategy.budget.total === null
      ? `${money(Math.ceil((cost.totalCents - rounding) / employees))} per employee`
      : money(Math.ceil(cost.totalCents / 100) * 100);
  return {
    code: 'budget-overspent',
    message:
      `The plan of ${strategy.id} costs ${money(cost.totalCents)} over ${weeks} weeks for ${grouped(employees)} employees, ` +
      `${money(cost.totalCents - budget)} more than its budget of ${money(budget)}.`,
    remedy: `Give it at least ${enough}, or plan less; the largest item is ${largest.name} with ${money(largest.cents)}.`,
    value: strategy.budget.total ?? strategy.budget.perEmployee ?? 0,
  };
}

/** Money as a sentence shows it: cents only where they matter. */
function amount(cents: number): string {
  return grouped(Math.abs(cents) < 100_000 ? cents / 100 : Math.round(cents / 100));
}
