import { drawBits } from '../../sim/random/draw.ts';
import { streamKey } from '../../sim/random/keys.ts';
import { quantileOfSorted } from './quantile.ts';
import type { RatioEstimate } from './summary.ts';

/** Draws of the bootstrap have a key of their own: the interval of the same replicates is always the same. */
const KEY = streamKey('bootstrap', 'ratio-of-sums');

/**
 * Sum of `above` ÷ sum of `below` over replicates, with a 95 % bootstrap interval (percentiles over resampled
 * replicates). A ratio of means says what one unit costs; the mean of ratios would be ruled by replicates with next to
 * nothing below.
 *
 * The value is null where the sum below is not positive; an end of the interval is null where the resamples there have
 * no positive sum below, so that the ratio has no bound.
 */
export function ratioOfSums(above: Float64Array, below: Float64Array, resamples = 2000): RatioEstimate {
  const pairs = definedPairs(above, below);
  const n = pairs.above.length;
  const value = ratio(sum(pairs.above), sum(pairs.below));
  if (value === null || n < 2) return { n, value, low: null, high: null };
  const ratios = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample++) {
    let sumAbove = 0;
    let sumBelow = 0;
    for (let i = 0; i < n; i++) {
      const drawn = Math.floor((drawBits(KEY.a, KEY.b, resample, i) / 4294967296) * n);
      sumAbove += pairs.above[drawn]!;
      sumBelow += pairs.below[drawn]!;
    }
    ratios[resample] = ratio(sumAbove, sumBelow) ?? Infinity;
  }
  ratios.sort();
  return { n, value, low: finite(quantileOfSorted(ratios, 0.025)), high: finite(quantileOfSorted(ratios, 0.975)) };
}

function ratio(above: number, below: number): number | null {
  return below > 0 ? above / below : null;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}

function definedPairs(above: Float64Array, below: Float64Array): { above: Float64Array; below: Float64Array } {
  const keptAbove = new Float64Array(above.length);
  const keptBelow = new Float64Array(above.length);
  let n = 0;
  for (let i = 0; i < above.length; i++) {
    if (Number.isNaN(above[i]!) || Number.isNaN(below[i]!)) continue;
    keptAbove[n] = above[i]!;
    keptBelow[n] = below[i]!;
    n++;
  }
  return { above: keptAbove.subarray(0, n), below: keptBelow.subarray(0, n) };
}
