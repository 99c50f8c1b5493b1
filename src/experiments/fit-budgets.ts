import { planCost } from '../../sim/index.ts';
import type { Notice } from '../../scenarios/issue.ts';
import { LIBRARY } from '../../scenarios/library.ts';
import { planOf, type Scenario, type Strategy } from '../../scenarios/scenario.ts';

/** What a plan may spend beyond its certain cost: users' uses, rewards and changes depend on how it goes. */
const ROOM = 1.1;

/** A scenario whose library plans can be paid for, and what had to be raised for it. */
export interface FittedScenario {
  readonly scenario: Scenario;
  readonly notices: readonly Notice[];
}

/**
 * Raises the budgets of library strategies that a small organisation or a long horizon makes too small.
 *
 * The library states money per employee, for the organisations and the two years it was written for. Some of a plan's
 * cost is fixed, though: cut short for lack of money it would be another plan, and a comparison with it a strawman.
 * Strategies that are not the library's keep their budget: what is wrong with those, their author must know.
 */
export function fitBudgets(scenario: Scenario, employees: number): FittedScenario {
  const notices: Notice[] = [];
  const strategies = scenario.strategies.map((strategy) => {
    if (!isOfLibrary(strategy)) return strategy;
    const raised = enoughFor(strategy, scenario, employees);
    if (raised === null) return strategy;
    notices.push(noticeOf(strategy, raised, scenario, employees));
    return { ...strategy, budget: { perEmployee: raised, total: null } };
  });
  return { scenario: notices.length === 0 ? scenario : { ...scenario, strategies }, notices };
}

/** Whether a strategy is the library's own, unchanged. */
export function isOfLibrary(strategy: Strategy): boolean {
  return LIBRARY.strategies.includes(strategy);
}

/** Money per employee that covers the plan, null where its own does. */
export function enoughFor(strategy: Strategy, { parameters, weeks }: Scenario, employees: number): number | null {
  const plan = planOf(strategy, employees);
  const { totalCents } = planCost(plan, employees, parameters, weeks);
  return totalCents <= plan.budgetCents ? null : Math.ceil((totalCents * ROOM) / 100 / employees);
}

function noticeOf(strategy: Strategy, raised: number, { weeks, currency }: Scenario, employees: number): Notice {
  const people = employees === 1 ? 'one employee' : `${employees} employees`;
  return {
    code: 'budget-raised',
    path: `strategies.${strategy.id}.budget`,
    value: strategy.budget.perEmployee,
    message: `The plan of ${strategy.id} costs more than its usual budget for ${people} over ${weeks} weeks; it gets ${raised} ${currency} per employee.`,
    remedy: 'Write the plan out in a scenario file to give it another budget.',
    count: 1,
    examples: [],
  };
}
