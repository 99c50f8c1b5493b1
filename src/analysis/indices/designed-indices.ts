import { Draws } from '../draws.ts';
import { quantileOfSorted } from '../quantile.ts';
import type { IndexEstimate, InputIndices } from './index-estimate.ts';

/** Outcomes of the model at the points of a Saltelli design (see src/experiments/designs/saltelli.ts). */
export interface DesignedOutcomes {
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** One per input: outcomes at the rows of `a` with that input from `b`. */
  readonly mixed: readonly Float64Array[];
}

/**
 * First-order (Saltelli 2010) and total-order (Jansen 1999) indices of a designed sample, with 95 % percentile intervals
 * over resampled rows. Inputs must be independent.
 *
 * @returns  one entry per input; null where the outcome does not vary
 * @see      verification values V14 (Ishigami) and V15 (Sobol's g) in the tests
 */
export function designedIndices(outcomes: DesignedOutcomes, resamples = 500): InputIndices[] | null {
  const n = outcomes.a.length;
  const everyRow = Int32Array.from({ length: n }, (_, row) => row);
  const point = indicesAt(outcomes, everyRow);
  if (point === null) return null;
  const first = outcomes.mixed.map(() => new Float64Array(resamples));
  const total = outcomes.mixed.map(() => new Float64Array(resamples));
  const draws = new Draws('designed-indices');
  let defined = 0;
  for (let resample = 0; resample < resamples; resample++) {
    const rows = Int32Array.from(everyRow, () => draws.below(n));
    const drawn = indicesAt(outcomes, rows);
    if (drawn === null) continue;
    drawn.forEach((indices, input) => {
      first[input]![defined] = indices.first;
      total[input]![defined] = indices.total;
    });
    defined++;
  }
  return point.map((indices, input) => ({
    first: withInterval(indices.first, first[input]!.subarray(0, defined)),
    total: withInterval(indices.total, total[input]!.subarray(0, defined)),
  }));
}

function indicesAt({ a, b, mixed }: DesignedOutcomes, rows: Int32Array): { first: number; total: number }[] | null {
  const n = rows.length;
  let sum = 0;
  for (const row of rows) sum += a[row]! + b[row]!;
  const mean = sum / (2 * n);
  let squares = 0;
  for (const row of rows) squares += (a[row]! - mean) * (a[row]! - mean) + (b[row]! - mean) * (b[row]! - mean);
  const variance = squares / (2 * n);
  if (!(variance > 0)) return null;
  return mixed.map((column) => {
    let products = 0;
    let distances = 0;
    for (const row of rows) {
      const change = column[row]! - a[row]!;
      // Taking the mean off first changes no expectation and keeps the estimate close.
      products += (b[row]! - mean) * change;
      distances += change * change;
    }
    return { first: products / (n * variance), total: distances / (2 * n * variance) };
  });
}

function withInterval(value: number, resampled: Float64Array): IndexEstimate {
  resampled.sort();
  if (resampled.length === 0) return { value, low: value, high: value };
  return { value, low: quantileOfSorted(resampled, 0.025), high: quantileOfSorted(resampled, 0.975) };
}
