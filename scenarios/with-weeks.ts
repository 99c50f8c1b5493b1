import { checkBudgets } from './check-budgets.ts';
import type { ParsedScenario } from './parse-scenario.ts';
import type { Scenario } from './scenario.ts';
import { fieldShape } from './schema/field-shape.ts';
import { WEEKS_FIELD } from './schema/plan-fields.ts';
import { Report } from './schema/report.ts';
import { REFUSED } from './schema/shape.ts';
import { withTargetInside } from './target-inside.ts';

/** The scenario over another number of weeks (see `withTargetInside`), if its plans can be paid for so long. */
export function withWeeks(scenario: Scenario, weeks: number): ParsedScenario {
  const report = new Report();
  if (fieldShape(WEEKS_FIELD).check(weeks, ['weeks'], report) === REFUSED)
    return { ok: false, issues: report.issues() };
  const longer = withTargetInside(scenario, weeks);
  const issues = checkBudgets(longer);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, scenario: longer };
}
