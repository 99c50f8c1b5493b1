import type { Issue } from './issue.ts';
import type { Scenario } from './scenario.ts';
import { moneyMistake } from './schema/budget.ts';
import { Report } from './schema/report.ts';

/**
 * One issue for each strategy that its budget does not pay for, or not in time. A scenario that was read is free of them; ask again
 * when another number of employees (an imported organisation) or of weeks takes the place of the scenario's own.
 */
export function checkBudgets(
  scenario: Scenario,
  employees = scenario.organisation.figures.employees,
): readonly Issue[] {
  const report = new Report();
  for (const [index, strategy] of scenario.strategies.entries()) {
    const mistake = moneyMistake(strategy, { ...scenario, employees });
    if (mistake === null) continue;
    const { at, ...what } = mistake;
    report.add(['strategies', index, ...at], what);
  }
  return report.issues();
}
