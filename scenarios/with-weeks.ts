import { checkBudgets } from './check-budgets.ts';
import type { ParsedScenario } from './parse-scenario.ts';
import type { Scenario } from './scenario.ts';
import { fieldShape } from './schema/field-shape.ts';
import { TARGET_WEEK, WEEKS_FIELD } from './schema/plan-fields.ts';
import { Report } from './schema/report.ts';
import { REFUSED } from './schema/shape.ts';

/** The scenario over another number of weeks; a target week that no longer fits, or never had to, becomes the usual one. */
export function withWeeks(scenario: Scenario, weeks: number): ParsedScenario {
  const report = new Report();
  if (fieldShape(WEEKS_FIELD).check(weeks, ['weeks'], report) === REFUSED)
    return { ok: false, issues: report.issues() };
  const usual = Math.min(TARGET_WEEK, scenario.weeks);
  const week = scenario.target.week === usual ? Math.min(TARGET_WEEK, weeks) : Math.min(scenario.target.week, weeks);
  const longer = { ...scenario, weeks, target: { ...scenario.target, week } };
  const issues = checkBudgets(longer);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, scenario: longer };
}
