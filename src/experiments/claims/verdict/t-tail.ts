import { incompleteBeta } from '../../../analysis/incomplete-beta.ts';

/** Probability that a t distribution with so many degrees of freedom exceeds t; ±Infinity is allowed. */
export function tUpperTail(t: number, freedom: number): number {
  if (t === Infinity) return 0;
  if (t === -Infinity) return 1;
  const half = incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
  return t >= 0 ? half : 1 - half;
}
