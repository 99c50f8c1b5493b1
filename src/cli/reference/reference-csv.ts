import type { ReferenceResult } from '../../experiments/reference/reference.ts';
import { csv } from '../csv.ts';
import { conditionsOf } from './conditions.ts';

/** A row per quantity, with all digits. */
export function referenceCsv({ rows }: ReferenceResult): string {
  const conditions = conditionsOf(rows);
  return csv(
    ['quantity', ...conditions, 'theory', 'low', 'high', 'simulated', 'standardError', 'difference'],
    rows.map(({ quantity, at, theory, low, high, simulated, standardError, difference }) => [
      quantity,
      ...conditions.map((name) => at[name] ?? null),
      theory,
      low ?? null,
      high ?? null,
      simulated,
      standardError,
      difference,
    ]),
  );
}
