import { powerOfTwo } from './power-of-two.ts';

/**
 * x · 2^power, rounded at most once.
 *
 * @param x      between 1/2 and 2 in size
 * @param power  whole, -1080..1024
 */
export function timesPowerOfTwo(x: number, power: number): number {
  if (power > 1023) return x * 2 * powerOfTwo(power - 1);
  if (power >= -1021) return x * powerOfTwo(power);
  return x * powerOfTwo(power + 1000) * powerOfTwo(-1000);
}
