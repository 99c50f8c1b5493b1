import { log1p } from '../../../sim/elementary/log1p.ts';

/** The lower of the two middle values; undefined when there are none. */
export function lowerMedian(values: Float64Array): number | undefined {
  return values.slice().sort()[Math.floor((values.length - 1) / 2)];
}

/**
 * Weights of ties in units of an ordinary one, from what passed between people.
 *
 * Exchange is heavy-tailed: a pair may send a thousand times as much as the median pair without being a thousand
 * times as close. The weight therefore rises with the logarithm, log2(1 + amount ÷ median), which is 1 for the median
 * tie, about half of proportional below it, 2 at three times, 10 at a thousand times the median.
 */
export function tieWeights(total: Float64Array, median: number | undefined): Float64Array {
  if (median === undefined) return new Float64Array(0);
  const unit = log1p(1);
  return total.map((amount) => log1p(amount / median) / unit);
}
