import { existsSync } from 'node:fs';
import { checkBudgets } from '../../scenarios/check-budgets.ts';
import type { Issue } from '../../scenarios/issue.ts';
import { LIBRARY } from '../../scenarios/library.ts';
import { nearestName } from '../../scenarios/nearest-name.ts';
import type { ParsedScenario } from '../../scenarios/parse-scenario.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { withWeeks } from '../../scenarios/with-weeks.ts';
import { fitBudgets } from '../experiments/fit-budgets.ts';
import { fileIssue } from './file-issue.ts';
import { readAtMost } from './read-at-most.ts';
import { sayNotices } from './say-notices.ts';
import type { Terminal } from './terminal.ts';
import { Refusal } from './refusal.ts';

/** Scenario files hold a few plans; what is longer than this is none, and is not even read. */
const LARGEST_BYTES = 1_000_000;

/** A scenario by the id of a library's comparison or the path of a file. A file goes before an id of the same name. */
export async function loadScenario(name: string): Promise<Scenario> {
  const known = LIBRARY.comparisons.find(({ id }) => id === name);
  if (known !== undefined && !existsSync(name)) return known.scenario;
  return orRefuse(await readScenarioFile(name));
}

/** A scenario out of a file, or every issue in its way. */
export async function readScenarioFile(path: string): Promise<ParsedScenario> {
  let bytes: Uint8Array;
  try {
    bytes = await readAtMost(path, LARGEST_BYTES);
  } catch (error) {
    return { ok: false, issues: [unreadable(path, error as NodeJS.ErrnoException)] };
  }
  // The YAML reader is loaded only for those who need it.
  const { readScenarioBytes } = await import('../../scenarios/codec/read-scenario-text.ts');
  // Library plans get what they need once it is known for how many people (`withBudgetsFor`, `checkPoints`).
  return readScenarioBytes(bytes, path, { libraryBudgets: 'raised' });
}

/** The same over another number of weeks; whether budgets last that long is seen when the organisation is known. */
export function overWeeks(scenario: Scenario, weeks: number | undefined): Scenario {
  if (weeks === undefined || weeks === scenario.weeks) return scenario;
  const { strategies } = scenario;
  return { ...orRefuse(withWeeks({ ...scenario, strategies: [] }, weeks)), strategies };
}

/** The scenario as it can be paid for by so many employees: library plans get what they need, own plans are checked. */
export function withBudgetsFor(scenario: Scenario, employees: number, terminal: Terminal): Scenario {
  const fitted = fitBudgets(scenario, employees);
  const issues = checkBudgets(fitted.scenario, employees);
  if (issues.length > 0) throw new Refusal(issues);
  sayNotices(fitted.notices, terminal);
  return fitted.scenario;
}

export function orRefuse(parsed: ParsedScenario): Scenario {
  if (!parsed.ok) throw new Refusal(parsed.issues);
  return parsed.scenario;
}

function unreadable(path: string, error: NodeJS.ErrnoException): Issue {
  const issue = fileIssue(path, error);
  if (error.code !== 'ENOENT') return issue;
  const suggestion = nearestName(
    path,
    LIBRARY.comparisons.map(({ id }) => id),
  );
  return {
    ...issue,
    remedy: `Give the path of a scenario file, or an id of the library: ${LIBRARY.comparisons.map(({ id }) => id).join(', ')}.`,
    ...(suggestion !== undefined && { suggestion }),
  };
}
