import { exponentialQuantile } from './exponential-quantile.ts';

const TWO_32 = 4294967296;

/**
 * Whether an event of a cumulative hazard happens: whether a waiting time drawn with mean 1 is shorter.
 *
 * @param draw    whole, 0..2^32-1
 * @param hazard  ≥ 0
 */
export function happens(draw: number, hazard: number): boolean {
  return mayHappen(draw, hazard) && exponentialQuantile(draw) < hazard;
}

/** False only where it does not happen, without a look at the table of waiting times: 1 − exp(−h) ≤ h. */
export function mayHappen(draw: number, hazard: number): boolean {
  return draw < hazard * TWO_32;
}
