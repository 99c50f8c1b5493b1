import { normalQuantile } from '../elementary/normal-quantile.ts';
import { uniform } from './draw.ts';

/**
 * A standard normal value from the bits of a draw, never decreasing in them. Not for hot loops.
 *
 * @param bits  whole, 0..2^32-1
 * @returns     between -6.34 and 6.34
 */
export function normalDraw(bits: number): number {
  return normalQuantile(uniform(bits));
}
