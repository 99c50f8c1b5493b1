import { type Names } from '../names.ts';

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
 * @param ids      ordinals of the ids of the first column
 * @param seconds  texts of the second column
 */
export function secondColumnHolds(
  ids: readonly number[],
  seconds: readonly string[],
  names: Names,
): 'manager' | 'department' {
  const employees = new Set(ids);
  const filled = seconds.filter((second) => second !== '');
  const known = filled.filter((second) => employees.has(names.find(second))).length;
  if (filled.length === 0 || known < 0.9 * filled.length) return 'department';
  const distinct = new Set(filled);
  const numberedDown = ids.every(
    (id, index) => seconds[index] === '' || Number(seconds[index]) <= Number(names.text(id)),
  );
  if (countsWithoutGap(distinct) && !numberedDown) return 'department';
  const span = filled.length / distinct.size;
  if (span <= USUAL_SPAN) return 'manager';
  return span <= WIDEST_SPAN && !hasCircle(ids, seconds, names) ? 'manager' : 'department';
}

function countsWithoutGap(values: ReadonlySet<string>): boolean {
  const first = values.has('0') ? 0 : 1;
  for (let number = first; number < first + values.size; number++) if (!values.has(String(number))) return false;
  return true;
}

function hasCircle(ids: readonly number[], seconds: readonly string[], names: Names): boolean {
  const above = new Map(ids.map((id, index) => [id, names.find(seconds[index]!)]));
  const clear = new Set<number>();
  for (const id of ids) {
    const path = new Set<number>();
    let at: number | undefined = id;
    while (at !== undefined && at >= 0 && !clear.has(at)) {
      if (path.has(at)) return true;
      path.add(at);
      const next = above.get(at);
      at = next === at ? undefined : next;
    }
    for (const passed of path) clear.add(passed);
  }
  return false;
}
