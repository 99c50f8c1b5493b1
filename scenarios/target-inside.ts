import type { Scenario } from './scenario.ts';
import { TARGET_WEEK } from './schema/plan-fields.ts';

/**
 * The scenario over another number of weeks; a target week that no longer fits, or never had to, becomes the usual one.
 * Whether its plans can be paid for so long is another question.
 */
export function withTargetInside(scenario: Scenario, weeks: number): Scenario {
  const usual = Math.min(TARGET_WEEK, scenario.weeks);
  const week = scenario.target.week === usual ? Math.min(TARGET_WEEK, weeks) : Math.min(scenario.target.week, weeks);
  return { ...scenario, weeks, target: { ...scenario.target, week } };
}
