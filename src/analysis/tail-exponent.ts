import { log } from '../../sim/elementary/log.ts';
import { hurwitzZeta } from './hurwitz-zeta.ts';

/** A power law fitted to the tail of whole numbers. */
export interface TailExponent {
  /** α of P(x) ∝ x^−α for x ≥ xMin. */
  readonly exponent: number;
  readonly standardError: number;
  readonly xMin: number;
  /** Values in the tail. */
  readonly n: number;
  /** Largest distance between the tail's cumulative distribution and the law's. */
  readonly distance: number;
}

const LOWEST = 1.01;
const HIGHEST = 8;

/**
 * The exponent of a heavy tail by maximum likelihood, for whole numbers, with the beginning of the tail chosen so that
 * the law fits it best (Clauset, Shalizi & Newman 2009). It is the exponent of the density: that of the share above x is
 * smaller by one.
 *
 * @param values      whole, in any order; those below 1 do not count
 * @param fewest      values that the tail holds at least
 * @returns           null where no tail has so many values of at least two sizes
 */
export function tailExponent(values: ArrayLike<number>, fewest = 20): TailExponent | null {
  const sorted = Float64Array.from(values)
    .sort()
    .filter((value) => value >= 1);
  let best: TailExponent | null = null;
  for (let first = 0; sorted.length - first >= fewest; first++) {
    if (first > 0 && sorted[first] === sorted[first - 1]) continue;
    const tail = sorted.subarray(first);
    if (tail[0] === tail.at(-1)) break;
    const fitted = tailExponentAbove(tail);
    if (best === null || fitted.distance < best.distance) best = fitted;
  }
  return best;
}

/** The exponent of a tail whose beginning is its first value; ascending, at least two different values. */
export function tailExponentAbove(tail: Float64Array): TailExponent {
  const xMin = tail[0]!;
  const n = tail.length;
  let logs = 0;
  for (let place = 0; place < n; place++) logs += log(tail[place]!);
  const exponent = highestPoint((alpha) => -alpha * logs - n * log(hurwitzZeta(alpha, xMin)));
  return { exponent, standardError: errorOf(exponent, xMin, n), xMin, n, distance: distanceTo(tail, exponent) };
}

/** By golden section: the likelihood has one peak. */
function highestPoint(likelihood: (alpha: number) => number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let low = LOWEST;
  let high = HIGHEST;
  let left = high - ratio * (high - low);
  let right = low + ratio * (high - low);
  let atLeft = likelihood(left);
  let atRight = likelihood(right);
  while (high - low > 1e-5) {
    if (atLeft > atRight) {
      high = right;
      right = left;
      atRight = atLeft;
      left = high - ratio * (high - low);
      atLeft = likelihood(left);
    } else {
      low = left;
      left = right;
      atLeft = atRight;
      right = low + ratio * (high - low);
      atRight = likelihood(right);
    }
  }
  return (low + high) / 2;
}

/** From the curvature of the likelihood, that of log ζ per value. */
function errorOf(exponent: number, xMin: number, n: number): number {
  const step = 1e-3;
  const [below, at, above] = [exponent - step, exponent, exponent + step].map((s) => log(hurwitzZeta(s, xMin)));
  return 1 / Math.sqrt((n * (above! - 2 * at! + below!)) / (step * step));
}

function distanceTo(tail: Float64Array, exponent: number): number {
  const whole = hurwitzZeta(exponent, tail[0]!);
  let farthest = 0;
  for (let place = 0; place < tail.length; place++) {
    if (tail[place] === tail[place + 1]) continue;
    const lawUpTo = 1 - hurwitzZeta(exponent, tail[place]! + 1) / whole;
    farthest = Math.max(farthest, Math.abs((place + 1) / tail.length - lawUpTo));
  }
  return farthest;
}
