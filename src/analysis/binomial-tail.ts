import { incompleteBeta } from './incomplete-beta.ts';

/**
 * Probability of `count` or more successes in `n` independent trials.
 *
 * @param count        whole, 0..n
 * @param n            whole, at least 0
 * @param probability  of a success in one trial, 0..1
 */
export function binomialTail(count: number, n: number, probability: number): number {
  if (count <= 0) return 1;
  if (count > n) return 0;
  return incompleteBeta(probability, count, n - count + 1);
}
