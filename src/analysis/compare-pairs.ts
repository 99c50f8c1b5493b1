import { meanOf, meanWithInterval, varianceOf } from './summarise.ts';
import type { PairedDifference } from './summary.ts';

/**
 * The difference between two strategies over the worlds they share: `values[i]` and `reference[i]` come from one world.
 * Worlds in which either is NaN (undefined) do not count.
 *
 * @param better  which direction is a win
 */
export function comparePairs(
  values: Float64Array,
  reference: Float64Array,
  better: 'higher' | 'lower' | 'neither',
): PairedDifference {
  const length = Math.min(values.length, reference.length);
  const own = new Float64Array(length);
  const other = new Float64Array(length);
  const difference = new Float64Array(length);
  let n = 0;
  let above = 0;
  let below = 0;
  for (let world = 0; world < length; world++) {
    const a = values[world]!;
    const b = reference[world]!;
    if (a !== a || b !== b) continue;
    own[n] = a;
    other[n] = b;
    difference[n] = a - b;
    n++;
    if (a > b) above++;
    else if (a < b) below++;
  }
  const spread = spreadOfPairs(own.subarray(0, n), other.subarray(0, n), difference.subarray(0, n));
  return {
    ...meanWithInterval(difference.subarray(0, n)),
    wins: better === 'lower' ? below : above,
    ties: n - above - below,
    losses: better === 'lower' ? above : below,
    ...spread,
  };
}

/** Correlation of the pairs and the share of variance that pairing took away; null where a spread is zero. */
function spreadOfPairs(
  own: Float64Array,
  other: Float64Array,
  difference: Float64Array,
): { correlation: number | null; varianceReduction: number | null } {
  const n = own.length;
  if (n < 2) return { correlation: null, varianceReduction: null };
  const ownMean = meanOf(own);
  const otherMean = meanOf(other);
  const ownVariance = varianceOf(own, ownMean);
  const otherVariance = varianceOf(other, otherMean);
  let products = 0;
  for (let i = 0; i < n; i++) products += (own[i]! - ownMean) * (other[i]! - otherMean);
  const both = Math.sqrt(ownVariance) * Math.sqrt(otherVariance);
  const correlation = both > 0 ? Math.max(-1, Math.min(1, products / (n - 1) / both)) : null;
  const sum = ownVariance + otherVariance;
  const varianceReduction = sum > 0 ? 1 - varianceOf(difference, meanOf(difference)) / sum : null;
  return { correlation, varianceReduction };
}
