import type { Issue } from './issue.ts';
import { LIBRARY } from './library.ts';
import type { Scenario } from './scenario.ts';
import { Report, type SourceMap } from './schema/report.ts';
import { checkScenario, type MoneyOptions } from './schema/check-scenario.ts';

export type ParsedScenario =
  { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * A scenario out of anything: the value with its defaults filled in, or everything that is wrong with it.
 *
 * @param value  what a file or a link held, as YAML or JSON made it
 * @param where  where its parts stand in their text; the issues then carry file, line and column
 * @param money   what becomes of library plans whose usual budget is too small for this organisation
 */
export function parseScenario(value: unknown, where?: SourceMap, money?: MoneyOptions): ParsedScenario {
  const report = new Report(where);
  const scenario = checkScenario(value, LIBRARY, report, money);
  return scenario === null ? { ok: false, issues: report.issues() } : { ok: true, scenario };
}
