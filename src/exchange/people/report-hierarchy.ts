import { type Findings } from '../findings.ts';
import { type OrganisationReport } from '../import-report.ts';
import { type ReportingLine } from './reporting-line.ts';

/** Figures of the hierarchy; whoever has neither a manager nor reports stands outside it. */
export function reportHierarchy(
  manager: Int32Array,
  { level, reports }: ReportingLine,
  findings: Findings,
): Pick<OrganisationReport, 'inHierarchy' | 'outsideHierarchy' | 'roots' | 'levels' | 'span'> {
  const levels: number[] = [];
  let inHierarchy = 0;
  let managers = 0;
  let largest = 0;
  let reporting = 0;
  for (let row = 0; row < manager.length; row++) {
    if (manager[row]! >= 0) reporting++;
    if (reports[row]! > 0) managers++;
    largest = Math.max(largest, reports[row]!);
    if (manager[row]! < 0 && reports[row] === 0) continue;
    inHierarchy++;
    levels[level[row]!] = (levels[level[row]!] ?? 0) + 1;
  }
  const roots = levels[0] ?? 0;
  if (roots > 1) findings.mend('several-roots', undefined, roots);
  return {
    inHierarchy,
    outsideHierarchy: manager.length - inHierarchy,
    roots,
    levels,
    span: { managers, mean: managers > 0 ? reporting / managers : null, largest },
  };
}
