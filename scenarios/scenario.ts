import type { OrganisationFigures, OrganisationTraits } from '../sim/organisation/traits.ts';
import type { Parameters } from '../sim/parameters/index.ts';
import type { BudgetPhase, LeverSetting, Plan, Reviews } from '../sim/plan/plan.ts';
import type { Target } from '../sim/run.ts';

/** What a comparison is made of: an organisation, the strategies tried on it, for how long, and what counts as success. */
export interface Scenario {
  readonly name: string;
  readonly description: string;
  readonly organisation: ScenarioOrganisation;
  /** Weeks simulated, 1 to 1040. */
  readonly weeks: number;
  /** ISO 4217 code; every amount of money in the scenario is in this currency. */
  readonly currency: string;
  readonly target: Target;
  readonly parameters: Parameters;
  /** At least one; ids are unique. */
  readonly strategies: readonly Strategy[];
}

export interface ScenarioOrganisation {
  /** Id in the library, null when described in the scenario itself. */
  readonly id: string | null;
  readonly name: string;
  readonly description: string;
  readonly figures: OrganisationFigures;
  readonly traits: OrganisationTraits;
}

/** A named plan of levers over weeks, with the money it may spend. */
export interface Strategy {
  readonly id: string;
  readonly name: string;
  /** What it does and why somebody would choose it. */
  readonly description: string;
  readonly platform: boolean;
  readonly budget: Budget;
  /** When the budget is released, in rising weeks; absent: all of it from the first week on. */
  readonly budgetPhases?: readonly BudgetPhase[];
  readonly levers: readonly LeverSetting[];
  readonly reviews: Reviews | null;
  /** Plans that take over on the way; absent: this one to the end. */
  readonly then?: readonly Takeover[];
}

/** A strategy that takes over from a week on: what is spent by then comes off its budget. */
export interface Takeover {
  /** First week under it, counted from the beginning of the run. */
  readonly fromWeek: number;
  readonly strategy: Strategy;
}

/** Money a strategy may spend in all, in the scenario's currency: one of the two, or neither for no money at all. */
export interface Budget {
  readonly perEmployee: number | null;
  readonly total: number | null;
}

/** The strategy as the core sees it: without its name, its budget in cents for so many employees. */
export function planOf(strategy: Strategy, employees: number): Plan {
  const { platform, budgetPhases, levers, reviews } = strategy;
  const cents = budgetCents(strategy.budget, employees);
  return { platform, budgetCents: cents, ...(budgetPhases && { budgetPhases }), levers, reviews };
}

/** The budget in cents, a whole number. */
export function budgetCents({ perEmployee, total }: Budget, employees: number): number {
  return total === null ? Math.round((perEmployee ?? 0) * 100 * employees) : Math.round(total * 100);
}
