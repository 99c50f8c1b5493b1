import type { ImportReport } from '../../exchange/import-report.ts';
import type { Style } from '../style.ts';
import { textTable } from '../table.ts';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

/** What an import found, and where it was written. */
export function importText(
  { files, organisation, ties }: ImportReport,
  written: readonly string[],
  style: Style,
): string {
  const rows: string[][] = [];
  const line = (label: string, value: string): number => rows.push([`  ${label}`, value]);
  rows.push([style.bold('Files')]);
  for (const file of files) {
    const { records, holds, encoding, columns, ignoredColumns } = file;
    const left =
      ignoredColumns === 0 ? '' : `; ${ignoredColumns} other ${ignoredColumns === 1 ? 'column' : 'columns'} not`;
    line(
      file.name,
      `${number.format(records)} records of ${holds}, ${encoding}; read: ${Object.keys(columns).join(', ')}${left}`,
    );
  }
  if (organisation !== null) {
    const { inHierarchy, roots, levels, span, departments, sites, isolated } = organisation;
    rows.push([''], [style.bold('Organisation')]);
    line('Employees', number.format(organisation.employees));
    line(
      'In the hierarchy',
      `${number.format(inHierarchy)}, ${levels.length} levels, ${number.format(roots)} at the top`,
    );
    if (span.mean !== null)
      line('Span of control', `${number.format(span.mean)} on average, at most ${number.format(span.largest)}`);
    line(
      'Departments',
      `${number.format(departments.count)} (${departments.found}), ${number.format(departments.smallest)} to ${number.format(departments.largest)} employees`,
    );
    line('Sites', number.format(sites));
    if (isolated !== null) line('Without any tie', number.format(isolated));
  }
  if (ties !== null) {
    rows.push([''], [style.bold('Ties')]);
    line('Records', `${number.format(ties.records)} ${ties.kind}`);
    line(
      'Pairs who have to do with each other',
      `${number.format(ties.undirected)}, ${number.format(ties.meanDegree)} per employee, at most ${number.format(ties.largestDegree)}`,
    );
    line('Density', percent.format(ties.undirectedDensity));
    if (ties.reciprocity !== null) line('Reciprocity', percent.format(ties.reciprocity));
    if (ties.withinDepartment !== null) {
      const expected =
        ties.withinDepartmentExpected === null ? '' : `, ${percent.format(ties.withinDepartmentExpected)} by chance`;
      line('Within departments', percent.format(ties.withinDepartment) + expected);
    }
  }
  rows.push([''], [style.bold('Written')], ...written.map((path) => [`  ${path}`]));
  return textTable([{ align: 'left' }, { align: 'left' }], rows);
}
