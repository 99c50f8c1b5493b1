import type { ReferenceRow } from '../../experiments/reference/reference.ts';

/** For what the rows hold (time, degree, …), each once, in the order of their first mention. */
export function conditionsOf(rows: readonly ReferenceRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ at }) => Object.keys(at)))];
}
