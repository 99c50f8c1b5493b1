import { exp } from '../../sim/elementary/exp.ts';
import { log } from '../../sim/elementary/log.ts';
import { log1p } from '../../sim/elementary/log1p.ts';
import { logGamma } from './log-gamma.ts';

/**
 * The regularised incomplete beta function I(x; a, b): probability below x of a beta distribution.
 *
 * @param x  0..1
 * @param a  above 0
 * @param b  above 0
 * @see      Abramowitz and Stegun, 26.5.8
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log1p(-x));
  // The continued fraction converges fast below the mean of the distribution; above it the mirror image does.
  if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(x, a, b)) / a;
  return 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** The continued fraction of the incomplete beta function, by Lentz's method. */
export function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / avoidZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / avoidZero(1 + even * d);
    c = avoidZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / avoidZero(1 + odd * d);
    c = avoidZero(1 + odd / c);
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return fraction;
}

const TINY = 1e-300;

function avoidZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
