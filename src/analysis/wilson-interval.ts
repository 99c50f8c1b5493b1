import { normalQuantile } from '../../sim/elementary/normal-quantile.ts';
import type { ShareEstimate } from './share-interval.ts';

/**
 * The share of `n` independent worlds in which something holds, with its 95 % score interval (Wilson 1927): about right
 * on average over shares, and sensible at 0 and at n. `clopperPearsonInterval` is the one that never covers too little.
 *
 * @param count  whole, 0..n
 */
export function wilsonInterval(count: number, n: number, confidence = 0.95): ShareEstimate {
  if (n === 0) return { n, count, share: null, low: null, high: null };
  const z = normalQuantile((1 + confidence) / 2);
  const share = count / n;
  const z2 = (z * z) / n;
  const centre = (share + z2 / 2) / (1 + z2);
  const reach = (z / (1 + z2)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n));
  return {
    n,
    count,
    share,
    low: count === 0 ? 0 : Math.max(0, centre - reach),
    high: count === n ? 1 : Math.min(1, centre + reach),
  };
}
