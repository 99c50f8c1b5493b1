import { leverOf } from '../../sim/levers/index.ts';
import type { Parameters } from '../../sim/parameters/index.ts';
import { planCost } from '../../sim/plan/plan-cost.ts';
import { releasedCents } from '../../sim/plan/released-cents.ts';
import { planCents } from '../planned-money.ts';
import { budgetCents, planOf, type Strategy } from '../scenario.ts';
import type { Mistake, Path } from './report.ts';
import { grouped } from './wording.ts';

/** What the scheduled cost of a plan depends on besides the plan. */
export interface Circumstances {
  readonly employees: number;
  readonly weeks: number;
  readonly currency: string;
  readonly parameters: Parameters;
}

/** What is wrong with the money of a plan, and where in the strategy. */
export interface MoneyMistake extends Mistake {
  readonly at: Path;
}

/** The mistake of a plan whose certain cost exceeds its budget, or comes before its money; null where it is enough. */
export function moneyMistake(strategy: Strategy, circumstances: Circumstances): MoneyMistake | null {
  const overspent = overspending(strategy, circumstances);
  return overspent === null ? lateMoney(strategy, circumstances) : { ...overspent, at: ['budget'] };
}

/** How far a plan's certain cost is ahead of the money released for it, in cents. */
export interface Shortage {
  /** The first week in which money is missing, what the plan has cost by then and what has been released. */
  readonly week: number;
  readonly neededCents: number;
  readonly releasedCents: number;
  /** The week in which most is missing, how much, and what the plan has cost by then. */
  readonly mostWeek: number;
  readonly mostCents: number;
  readonly mostNeededCents: number;
}

/** Where the phases of a budget come too late for its plan; null where they come in time, or there are none. */
export function shortageOf(
  strategy: Strategy,
  { employees, weeks, parameters }: Omit<Circumstances, 'currency'>,
): Shortage | null {
  if (strategy.budgetPhases === undefined) return null;
  const plan = planOf(strategy, employees);
  const allowance = roundingOf(strategy, weeks);
  let needed = 0;
  let first: Shortage | null = null;
  let most = { mostWeek: 0, mostCents: 0, mostNeededCents: 0 };
  for (const [week, cents] of planCents(plan, employees, parameters, weeks).entries()) {
    needed += cents;
    const released = releasedCents(plan, week);
    const missing = needed - released;
    if (missing <= allowance) continue;
    first ??= { week, neededCents: needed, releasedCents: released, ...most };
    if (missing > most.mostCents) {
      most = { mostWeek: week, mostCents: missing, mostNeededCents: needed };
    }
  }
  return first && { ...first, ...most };
}

/** The mistake of a plan that is to spend money before it is released. */
function lateMoney(strategy: Strategy, circumstances: Circumstances): MoneyMistake | null {
  const shortage = shortageOf(strategy, circumstances);
  if (shortage === null) return null;
  const { week, neededCents, mostWeek, mostCents, mostNeededCents } = shortage;
  const phases = strategy.budgetPhases!;
  const late = phases.findIndex(({ startWeek }) => startWeek > week);
  const money = (cents: number) => `${amount(cents)} ${circumstances.currency}`;
  const missing = neededCents - shortage.releasedCents;
  const worst = mostWeek === week ? '' : ` In week ${mostWeek}, ${money(mostCents)} are missing.`;
  const budget = budgetCents(strategy.budget, circumstances.employees);
  const share = (cents: number) => Math.min(1, Math.ceil((cents / budget) * 1000) / 1000);
  const later = mostWeek === week ? '' : ` and ${share(mostNeededCents)} by week ${mostWeek}`;
  return {
    at: late < 0 ? ['budgetPhases'] : ['budgetPhases', late, 'startWeek'],
    code: 'budget-late',
    message:
      `The plan of ${strategy.id} costs ${money(neededCents)} by week ${week}, ` +
      `${money(missing)} more than the ${money(shortage.releasedCents)} released by then.${worst}`,
    remedy: `Release a share of at least ${share(neededCents)} by week ${week}${later}, or let levers begin later.`,
    value: phases[late]?.startWeek,
  };
}

/** Every week of every lever is rounded to a whole cent; what that alone may add is not held against a plan. */
export function roundingOf({ levers }: Strategy, weeks: number): number {
  return (weeks * (levers.length + 1)) / 2;
}

/** The mistake of a plan whose certain cost exceeds its budget; null where the money is enough. */
function overspending(strategy: Strategy, circumstances: Circumstances): Mistake | null {
  const { employees, weeks, currency, parameters } = circumstances;
  const cost = planCost(planOf(strategy, employees), employees, parameters, weeks);
  const budget = budgetCents(strategy.budget, employees);
  const rounding = roundingOf(strategy, weeks);
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
