import { LIBRARY_DOCUMENTS } from './library/documents.ts';
import type { Scenario, ScenarioOrganisation, Strategy } from './scenario.ts';
import { checkOrganisationFile, checkStrategyFile } from './schema/check-library-file.ts';
import { checkScenario } from './schema/check-scenario.ts';
import { Report } from './schema/report.ts';

/** What scenarios may name, and what can be run without writing a file: the files of scenarios/library. */
export interface Library {
  readonly organisations: readonly ScenarioOrganisation[];
  readonly strategies: readonly Strategy[];
  readonly comparisons: readonly LibraryComparison[];
}

/** A comparison ready to be run. */
export interface LibraryComparison {
  readonly id: string;
  readonly scenario: Scenario;
}

/** Listed first, in this order; the rest follows by name. */
const FIRST = ['three-strategies', 'manufacturer', 'hands-off', 'real-bottom-up', 'top-down'];

const names = {
  organisations: checkedFiles(LIBRARY_DOCUMENTS.organisations, checkOrganisationFile),
  strategies: checkedFiles(LIBRARY_DOCUMENTS.strategies, checkStrategyFile),
};

export const LIBRARY: Library = {
  ...names,
  comparisons: checkedFiles(LIBRARY_DOCUMENTS.comparisons, (value, id, report) => {
    const scenario = checkScenario(value, names, report);
    return scenario && { id, scenario };
  }),
};

/** What `compare` runs when nothing is asked for. */
export const DEFAULT_COMPARISON: LibraryComparison = LIBRARY.comparisons[0]!;

/** Our own files are right, or the run stops here; the tests say which line is not. */
function checkedFiles<Value>(
  documents: Readonly<Record<string, unknown>>,
  check: (value: unknown, id: string, report: Report) => Value | null,
): readonly Value[] {
  const ids = Object.keys(documents).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return ids.map((id) => {
    const report = new Report();
    const value = check(documents[id], id, report);
    if (value !== null) return value;
    throw new Error(
      `scenarios/library, ${id}: ${report
        .issues()
        .map(({ message }) => message)
        .join(' ')}`,
    );
  });
}

function rank(id: string): number {
  const place = FIRST.indexOf(id);
  return place < 0 ? FIRST.length : place;
}
