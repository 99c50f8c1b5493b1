import type { Scenario } from '../scenario.ts';
import { moneyMistake, type Circumstances } from './budget.ts';
import { SCENARIO_FORMAT, upToDate, type Document } from './formats.ts';
import { isMap } from './record.ts';
import type { Report } from './report.ts';
import { scenarioParts, scenarioShape, type Names } from './scenario-shape.ts';
import { REFUSED } from './shape.ts';
import { sound } from './sound.ts';

/** What becomes of plans of the library that cost more than they usually may spend. */
export interface MoneyOptions {
  /** refused (by default): they are issues. raised: whoever asks gives them what they need before they are run. */
  readonly libraryBudgets?: 'refused' | 'raised';
}

/** The scenario, or null after everything wrong with it was reported. */
export function checkScenario(value: unknown, names: Names, report: Report, money: MoneyOptions = {}): Scenario | null {
  const document = upToDate(value, SCENARIO_FORMAT, report);
  if (document === REFUSED) return null;
  const scenario = scenarioShape(names).check(document, [], report);
  refuseOverspending(document, names, report, money);
  return scenario === REFUSED || report.count > 0 ? null : scenario;
}

/** Money is judged for every strategy that is right by itself, also while something else is wrong. */
function refuseOverspending(document: Document, names: Names, report: Report, { libraryBudgets }: MoneyOptions): void {
  const parts = scenarioParts(names);
  const organisation = sound(parts.organisation, document['organisation']);
  const weeks = sound(parts.weeks, document['weeks']);
  const parameters = sound(parts.parameters, document['parameters']);
  if (organisation === undefined || weeks === undefined || parameters === undefined) return;
  const currency = sound(parts.currency, document['currency']) ?? '';
  const circumstances: Circumstances = { employees: organisation.figures.employees, weeks, parameters, currency };
  const given = Array.isArray(document['strategies']) ? (document['strategies'] as unknown[]) : [];
  for (const [index, item] of given.slice(0, 50).entries()) {
    const isOfLibrary = typeof item === 'string';
    if (isOfLibrary && libraryBudgets === 'raised') continue;
    const [strategy] = sound(parts.strategies, [item]) ?? [];
    const mistake = strategy && moneyMistake(strategy, circumstances);
    if (!mistake) continue;
    const { at, ...what } = mistake;
    const isWritten = isMap(item) && Object.hasOwn(item, String(at[0]));
    report.add(['strategies', index, ...(isWritten ? at : [])], what);
  }
}
