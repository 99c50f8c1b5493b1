import type { Field } from '../../sim/field.ts';
import type { Changeable } from '../changeable.ts';
import type { Design, Factor } from '../experiment.ts';
import type { GivenDesign } from './design-shape.ts';
import { fieldAt } from './factor-shape.ts';
import { fieldShape } from './field-shape.ts';
import { type Path, Report } from './report.ts';
import { REFUSED } from './shape.ts';

/** Points out of a file: the paths in its first row, and a row of text per point. */
export interface PointsTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Given = readonly Readonly<Record<string, unknown>>[];

/** Factors and points of a design of kind list, each value judged. */
export function checkListedPoints(
  { points, file }: GivenDesign,
  changeables: ReadonlyMap<string, Changeable>,
  table: PointsTable | undefined,
  report: Report,
): { readonly factors: readonly Factor[]; readonly design: Design } | typeof REFUSED {
  const given = points as Given | null | undefined;
  if ((given == null) === (file == null)) {
    const message = given == null ? 'A design of kind list lacks its points.' : 'The design has both points and file.';
    const remedy = given == null ? 'Add `points:`, or `file:` with the name of a CSV file.' : 'Keep one of them.';
    report.add(['design'], { code: given == null ? 'missing-key' : 'two-lists', message, remedy });
    return REFUSED;
  }
  if (given != null) return checkRows(given, Object.keys(given[0]!), ['design', 'points'], changeables, report);
  if (table !== undefined) return checkTable(table, changeables, report);
  const message = `The file ${file} is not at hand.`;
  report.add(['design', 'file'], { code: 'no-file', message, remedy: 'Give its points under `points:`.', value: file });
  return REFUSED;
}

function checkTable(
  { file, header, rows }: PointsTable,
  changeables: ReadonlyMap<string, Changeable>,
  report: Report,
): { readonly factors: readonly Factor[]; readonly design: Design } | typeof REFUSED {
  const root: Path = ['design', 'file'];
  const before = report.count;
  header.forEach((path, column) => {
    if (header.indexOf(path) === column) return;
    report.add(root, {
      code: 'same-key',
      message: `${file} has two columns ${path}.`,
      remedy: 'Remove one.',
      value: path,
    });
  });
  if (rows.length === 0) {
    report.add(root, { code: 'no-points', message: `${file} has no points.`, remedy: 'Add a row per point.' });
  }
  rows.forEach((row, position) => {
    if (row.length === header.length) return;
    const message = `Point ${position + 1} of ${file} has ${row.length} cells; its header has ${header.length}.`;
    report.add(root, { code: 'ragged-row', message, remedy: 'Give every point a value for every path.' });
  });
  if (report.count > before) return REFUSED;
  const given = rows.map((row) =>
    Object.fromEntries(header.map((path, column) => [path, typed(row[column]!, changeables.get(path)?.field)])),
  );
  return checkRows(given, header, root, changeables, report);
}

/** A cell as the field would have it; text that is nothing of the kind stays text, and is refused for it. */
function typed(text: string, field: Field | undefined): unknown {
  const trimmed = text.trim();
  if (field?.kind === 'number') {
    if (trimmed === '') return null;
    return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(trimmed) ? Number(trimmed) : trimmed;
  }
  if (field?.kind === 'switch') return trimmed === 'true' ? true : trimmed === 'false' ? false : trimmed;
  return trimmed;
}

function checkRows(
  given: Given,
  paths: readonly string[],
  root: Path,
  changeables: ReadonlyMap<string, Changeable>,
  report: Report,
): { readonly factors: readonly Factor[]; readonly design: Design } | typeof REFUSED {
  const before = report.count;
  const fields = paths.map((path) => fieldAt(path, root, changeables, report));
  const shapes = fields.map((field) => (field === REFUSED ? null : fieldShape(field)));
  const rows = given.map((point, position) => {
    refuseOtherPaths(point, paths, position, root, report);
    return paths.map((path, column) => {
      const shape = shapes[column];
      if (shape == null || !Object.hasOwn(point, path)) return null;
      const own = new Report();
      const value = shape.check(point[path], [path], own);
      for (const { message, ...mistake } of own.issues()) {
        report.add([...root, position, path], { ...mistake, message: `Point ${position + 1}: ${message}` });
      }
      return value === REFUSED ? null : value;
    });
  });
  if (report.count > before) return REFUSED;
  const factors = paths.map((path, column): Factor => {
    const values = [...new Set(rows.map((row) => row[column]!))];
    return { path, field: fields[column] as Field, values: { kind: 'listed', values } };
  });
  return { factors, design: { kind: 'list', points: rows } };
}

function refuseOtherPaths(
  point: Readonly<Record<string, unknown>>,
  paths: readonly string[],
  position: number,
  root: Path,
  report: Report,
): void {
  const missing = paths.filter((path) => !Object.hasOwn(point, path));
  const more = Object.keys(point).filter((path) => !paths.includes(path));
  if (missing.length === 0 && more.length === 0) return;
  const what = [
    ...missing.map((path) => `lacks ${path}`),
    ...more.map((path) => `has ${path}, which the first point has not`),
  ].join(', ');
  report.add([...root, position], {
    code: 'other-paths',
    message: `Point ${position + 1} ${what}.`,
    remedy: 'Give every point a value for the same paths.',
  });
}
