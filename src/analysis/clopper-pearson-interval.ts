import { incompleteBeta } from './incomplete-beta.ts';
import type { ShareEstimate } from './share-interval.ts';

/**
 * The share of `n` independent worlds in which something holds, with its exact 95 % interval (Clopper & Pearson 1934):
 * it covers the true share at least that often, whatever the share.
 *
 * @param count  whole, 0..n
 */
export function clopperPearsonInterval(count: number, n: number, confidence = 0.95): ShareEstimate {
  if (n === 0) return { n, count, share: null, low: null, high: null };
  const tail = (1 - confidence) / 2;
  return {
    n,
    count,
    share: count / n,
    low: count === 0 ? 0 : betaQuantile(tail, count, n - count + 1),
    high: count === n ? 1 : betaQuantile(1 - tail, count + 1, n - count),
  };
}

/** By halving: 60 steps give all the digits there are, and nothing can go astray. */
function betaQuantile(p: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
