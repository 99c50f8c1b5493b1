import { meanOf, varianceOf } from '../../analysis/summarise.ts';
import { tQuantile } from '../../analysis/t-quantile.ts';
import type { AutoReplicates } from '../../../scenarios/experiment.ts';

const ALPHA = 0.05;

/**
 * The numbers of replicates after which one looks whether there are enough: each twice the one before, the cap last.
 * They are fixed beforehand, so that the chance of error can be spent over them.
 */
export function looksOf({ atLeast, atMost }: AutoReplicates): readonly number[] {
  const looks: number[] = [];
  for (let look = atLeast; look < atMost; look *= 2) looks.push(look);
  return [...looks, atMost];
}

/** An estimate with an interval that holds with 95 % although one stops as soon as it is narrow enough. */
export interface Estimate {
  readonly n: number;
  readonly mean: number;
  /** Null where there are fewer than two values. */
  readonly halfWidth: number | null;
}

/**
 * The interval of a mean after one of the looks. Each look spends an equal part of the 5 % (Bonferroni), so that all
 * intervals hold at once, whichever of them one stops at.
 *
 * @param values  differences between two strategies, or values of one, world by world; NaN where undefined
 */
export function estimateAt(values: Float64Array, looks: number): Estimate {
  const defined = values.filter((value) => !Number.isNaN(value));
  const n = defined.length;
  if (n < 2) return { n, mean: n === 1 ? defined[0]! : NaN, halfWidth: null };
  const mean = meanOf(defined);
  const error = Math.sqrt(varianceOf(defined, mean) / n);
  return { n, mean, halfWidth: tQuantile(1 - ALPHA / (2 * looks), n - 1) * error };
}
