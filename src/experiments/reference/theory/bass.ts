import { exp } from '../../../../sim/elementary/exp.ts';
import { expm1 } from '../../../../sim/elementary/expm1.ts';
import { log } from '../../../../sim/elementary/log.ts';

/**
 * Share that has adopted where all meet all: F = (1 − e^−(p+q)t) ÷ (1 + (q/p) e^−(p+q)t).
 *
 * @param p  rate of adopting with nobody before
 * @param q  added rate when everybody has adopted
 * @see      F. M. Bass (1969), "A new product growth for model consumer durables", Management Science 15, 215–227
 */
export function bassShare(p: number, q: number, time: number): number {
  if (p === 0) return 0;
  const left = exp(-(p + q) * time);
  return (-expm1(-(p + q) * time) * p) / (p + q * left);
}

/**
 * Share that has adopted on a ring, where everybody looks at the nearest on either side, each with half of q.
 *
 * F = 1 − exp(−(p + q) t + q (1 − e^−pt) ÷ p).
 *
 * @see  G. Fibich & R. Gibori (2010), "Aggregate diffusion dynamics in agent-based models with a spatial structure",
 *       Operations Research 58, 1450–1468
 */
export function bassRingShare(p: number, q: number, time: number): number {
  if (p === 0) return 0;
  return -expm1(-(p + q) * time - (q * expm1(-p * time)) / p);
}

/** When most adopt where all meet all: ln(q/p) ÷ (p + q), or at once where imitation is the weaker one. */
export function steepestTime(p: number, q: number): number {
  return q > p && p > 0 ? log(q / p) / (p + q) : 0;
}
