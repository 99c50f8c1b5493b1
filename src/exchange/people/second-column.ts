import { type Names } from '../names.ts';
import { type PersonRecord } from './person-record.ts';
import { findCircles } from './reporting-line.ts';

/** Most direct reports a manager has on average, above which a column of ids is more likely something else. */
const WIDEST_SPAN = 30;
const USUAL_SPAN = 12;

/**
 * What the second of two columns without a header holds.
 *
 * Numbers of departments are often ids of employees as well, so that being ids proves little. Departments they are
 * when they count 0, 1, 2, … or 1, 2, 3, … without a gap, unless employees are numbered from the top down, each after
 * the own manager. Managers they are when nearly all of them are ids and following them upwards never goes round in a
 * circle (a top may report to itself) with a believable span; or when the span is small, where a circle is more likely
 * a mistake to be reported than a chance.
 *
 * @param records  the lines of the file, with the second column as their department
 */
export function secondColumnHolds(records: readonly PersonRecord[], names: Names): 'manager' | 'department' {
  const employees = new Set(records.map((record) => record.id));
  const filled = records.flatMap(({ department }) => department ?? []);
  const known = filled.filter((second) => employees.has(names.find(second))).length;
  if (filled.length === 0 || known < 0.9 * filled.length) return 'department';
  const distinct = new Set(filled);
  const isNumberedDown = records.every(
    ({ id, department }) => department === undefined || Number(department) <= Number(names.text(id)),
  );
  if (countsWithoutGap(distinct) && !isNumberedDown) return 'department';
  const span = filled.length / distinct.size;
  if (span <= USUAL_SPAN) return 'manager';
  return span <= WIDEST_SPAN && !goesRound(records, names) ? 'manager' : 'department';
}

function countsWithoutGap(values: ReadonlySet<string>): boolean {
  const first = values.has('0') ? 0 : 1;
  for (let number = first; number < first + values.size; number++) if (!values.has(String(number))) return false;
  return true;
}

/** Whether following the second column upwards goes round in a circle of two or more. */
function goesRound(records: readonly PersonRecord[], names: Names): boolean {
  const rowOf = new Map(records.map((record, row) => [record.id, row]));
  const above = Int32Array.from(records, ({ id, department }) => {
    const second = department === undefined ? -1 : names.find(department);
    return second === id ? -1 : (rowOf.get(second) ?? -1);
  });
  return findCircles(above).length > 0;
}
