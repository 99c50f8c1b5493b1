import { Draws } from './draws.ts';
import { quantileOfSorted } from './quantile.ts';

/** An estimate and its 95 % bootstrap interval; null where the statistic is undefined. */
export interface BootstrapEstimate {
  /** Clusters resampled. */
  readonly n: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * A statistic with its 95 % percentile interval when what was observed comes in clusters (lucks of one world, employees
 * of one organisation): whole clusters are drawn again, since observations within one are not independent.
 *
 * @param clusters   what was observed, a list per cluster
 * @param statistic  of the clusters drawn; NaN where it is undefined
 */
export function clusterBootstrap<Cluster>(
  clusters: readonly Cluster[],
  statistic: (drawn: readonly Cluster[]) => number,
  resamples = 1000,
): BootstrapEstimate {
  const n = clusters.length;
  const value = n === 0 ? NaN : statistic(clusters);
  if (Number.isNaN(value)) return { n, value: null, low: null, high: null };
  if (n < 2) return { n, value, low: null, high: null };
  const draws = new Draws('cluster-bootstrap');
  const values = new Float64Array(resamples);
  let defined = 0;
  for (let resample = 0; resample < resamples; resample++) {
    const drawn = Array.from(clusters, () => clusters[draws.below(n)]!);
    const outcome = statistic(drawn);
    if (!Number.isNaN(outcome)) values[defined++] = outcome;
  }
  const sorted = values.subarray(0, defined).sort();
  if (defined === 0) return { n, value, low: null, high: null };
  return { n, value, low: quantileOfSorted(sorted, 0.025), high: quantileOfSorted(sorted, 0.975) };
}
