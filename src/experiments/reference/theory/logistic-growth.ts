import { exp } from '../../../../sim/elementary/exp.ts';

/**
 * Share infected under di/dt = β i (1 − i).
 *
 * @param seeds  share infected at time 0
 */
export function infectedShare(beta: number, seeds: number, time: number): number {
  if (seeds === 0) return 0;
  return seeds / (seeds + (1 - seeds) * exp(-beta * time));
}
