import type { Experiment } from './experiment.ts';
import type { Issue } from './issue.ts';
import { LIBRARY } from './library.ts';
import { type Attachments, checkExperiment } from './schema/check-experiment.ts';
import { isMap } from './schema/record.ts';
import { Report, type SourceMap } from './schema/report.ts';

export type ParsedExperiment =
  { readonly ok: true; readonly experiment: Experiment } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Files that an experiment names, as it names them; null where it names none. */
export interface NamedFiles {
  readonly scenario: string | null;
  readonly points: string | null;
}

/**
 * An experiment out of anything: the value with its defaults filled in, or everything that is wrong with it.
 *
 * What holds only for the points (a plan dearer than its budget at some of them) is checked by `checkPoints`.
 *
 * @param value        what a file held, as YAML or JSON made it
 * @param attachments  the files it names (see `filesNamedBy`), read
 * @param where        where its parts stand in their text; the issues then carry file, line and column
 */
export function parseExperiment(value: unknown, attachments: Attachments = {}, where?: SourceMap): ParsedExperiment {
  const report = new Report(where);
  const experiment = checkExperiment(value, LIBRARY, attachments, report);
  return experiment === null ? { ok: false, issues: report.issues() } : { ok: true, experiment };
}

/** Which files must be read before an experiment can be. A comparison of the library goes before a file of its name. */
export function filesNamedBy(value: unknown): NamedFiles {
  if (!isMap(value)) return { scenario: null, points: null };
  const { scenario, design } = value;
  const isFile = typeof scenario === 'string' && /\.(ya?ml|json)$/i.test(scenario);
  const file = isMap(design) && design['kind'] === 'list' ? design['file'] : null;
  return { scenario: isFile ? scenario : null, points: typeof file === 'string' && file.trim() !== '' ? file : null };
}
