import { quantileOfSorted } from './quantile.ts';
import type { Summary } from './summary.ts';
import { tFactor95 } from './t-quantile.ts';

const EMPTY: Summary = {
  n: 0,
  mean: null,
  low: null,
  high: null,
  sd: null,
  q05: null,
  q25: null,
  median: null,
  q75: null,
  q95: null,
};

/** Summary of the values that are numbers; a NaN stands for "undefined in this replicate" and does not count. */
export function summarise(values: ArrayLike<number>): Summary {
  const sorted = definedOnly(values).sort();
  const n = sorted.length;
  if (n === 0) return EMPTY;
  return {
    ...meanWithInterval(sorted),
    q05: quantileOfSorted(sorted, 0.05),
    q25: quantileOfSorted(sorted, 0.25),
    median: quantileOfSorted(sorted, 0.5),
    q75: quantileOfSorted(sorted, 0.75),
    q95: quantileOfSorted(sorted, 0.95),
  };
}

/** A mean with its 95 % t interval and the standard deviation of the values (none of them NaN). */
export interface MeanWithInterval {
  readonly n: number;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly sd: number | null;
}

export function meanWithInterval(values: Float64Array): MeanWithInterval {
  const n = values.length;
  if (n === 0) return { n, mean: null, low: null, high: null, sd: null };
  const mean = meanOf(values);
  if (n === 1) return { n, mean, low: null, high: null, sd: null };
  const sd = Math.sqrt(varianceOf(values, mean));
  const reach = (tFactor95(n) * sd) / Math.sqrt(n);
  return { n, mean, low: mean - reach, high: mean + reach, sd };
}

/** The mean; of equal values exactly that value, so that a certain outcome has an interval without width. */
export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  const rough = sum / values.length;
  // A second pass over what the first left takes away its rounding.
  let rest = 0;
  for (let i = 0; i < values.length; i++) rest += values[i]! - rough;
  return rough + rest / values.length;
}

/** The variance of a sample (n − 1 below). */
export function varianceOf(values: Float64Array, mean: number): number {
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const off = values[i]! - mean;
    squares += off * off;
  }
  return squares / (values.length - 1);
}

export function definedOnly(values: ArrayLike<number>): Float64Array {
  const defined = new Float64Array(values.length);
  let n = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value === value) defined[n++] = value;
  }
  return defined.subarray(0, n);
}
