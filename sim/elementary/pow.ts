import { addToHighWord, fromWords, highWord, truncateToHighWord } from './double-words.ts';
import { timesPowerOfTwo } from './times-power-of-two.ts';

// log2(1.5), of which the first part is exact in few bits.
const LOG2_THREE_HALVES_HIGH = 5.84962487220764160156e-1;
const LOG2_THREE_HALVES_LOW = 1.35003920212974897128e-8;

const L1 = 5.99999999999994648725e-1;
const L2 = 4.28571428578550184252e-1;
const L3 = 3.33333329818377432918e-1;
const L4 = 2.72728123808534006489e-1;
const L5 = 2.30660745775561754067e-1;
const L6 = 2.06975017800338417784e-1;

// 2 / (3 ln 2)
const TWO_THIRDS_LOG2E = 9.61796693925975554329e-1;
const TWO_THIRDS_LOG2E_HIGH = 9.61796700954437255859e-1;
const TWO_THIRDS_LOG2E_LOW = -7.02846165095275826516e-9;

const P1 = 1.66666666666666019037e-1;
const P2 = -2.77777777770155933842e-3;
const P3 = 6.61375632143793436117e-5;
const P4 = -1.6533902205465251539e-6;
const P5 = 4.13813679705723846039e-8;

const LN2 = 6.93147180559945286227e-1;
const LN2_HIGH = 6.93147182464599609375e-1;
const LN2_LOW = -1.90465429995776804525e-9;

const TWO_TO_53 = 9007199254740992;

/**
 * x to the power y, bit-identical in every engine and within 1 unit in the last place; special cases as
 * ECMAScript's `Math.pow` (NaN for y NaN, and for |x| = 1 with an infinite y).
 *
 * y · log2 |x| is taken in two doubles, of which the first has few bits; its whole part becomes the exponent and
 * the rest goes through e^(r ln 2).
 *
 * @param x  base, any number
 * @param y  exponent, any number; a negative base with an exponent that is not whole gives NaN
 * @see      method and coefficients: FDLIBM 5.3 (Sun Microsystems, 1993), `e_pow.c`, netlib.org/fdlibm
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (x !== x || y !== y) return NaN;
  const size = Math.abs(x);
  if (y === Infinity || y === -Infinity) return size === 1 ? NaN : size > 1 === y > 0 ? Infinity : 0;

  const whole = Math.floor(y) === y;
  // Every double from 2^53 up is even.
  const odd = whole && Math.abs(y) < TWO_TO_53 && Math.floor(y / 2) * 2 !== y;
  const negative = x < 0 || (x === 0 && 1 / x < 0);
  if (size === 0 || size === Infinity) {
    const result = (size === 0) === y > 0 ? 0 : Infinity;
    return negative && odd ? -result : result;
  }
  if (negative && !whole) return NaN;
  const result = size === 1 ? 1 : positivePower(size, y);
  return negative && odd ? -result : result;
}

/** x^y for x positive, finite and not 1, and y finite and not 0. */
function positivePower(x: number, y: number): number {
  if (y === 1) return x;
  // Beyond 2^64 in size, y carries even the neighbours of 1 out of range.
  if (y > 18446744073709551616 || y < -18446744073709551616) return x > 1 === y > 0 ? Infinity : 0;

  const logHigh = log2InTwoParts(x);
  const logLow = lowPart;
  const yHigh = truncateToHighWord(y);
  const productLow = (y - yHigh) * logHigh + y * logLow;
  const productHigh = yHigh * logHigh;
  return twoToThe(productHigh, productLow);
}

/** Second result of `log2InTwoParts`, kept here so that nothing is allocated. */
let lowPart = 0;

/** log2 x as a sum of the returned number, which has at most 21 bits of fraction, and `lowPart`. */
function log2InTwoParts(x: number): number {
  let exponent = 0;
  let normal = x;
  if (x < 2.2250738585072014e-308) {
    normal = x * TWO_TO_53;
    exponent = -53;
  }
  const high = highWord(normal);
  exponent += (high >> 20) - 1023;
  const fraction = high & 0xfffff;
  // The fraction is compared with √1.5 and √3 and taken relative to 1, 1.5 or 2.
  const nearThreeHalves = fraction > 0x3988e && fraction < 0xbb67a;
  if (fraction >= 0xbb67a) exponent += 1;
  const a = addToHighWord(normal, (fraction | (fraction >= 0xbb67a ? 0x3fe00000 : 0x3ff00000)) - high);
  const base = nearThreeHalves ? 1.5 : 1;

  // s = (a - base) / (a + base) in two parts, without rounding in the sum.
  const difference = a - base;
  const inverse = 1 / (a + base);
  const s = difference * inverse;
  const sHigh = truncateToHighWord(s);
  const aHigh = fromWords(((highWord(a) >> 1) | 0x20000000) + 0x80000 + (nearThreeHalves ? 0x40000 : 0), 0);
  const aLow = a - (aHigh - base);
  const sLow = inverse * (difference - sHigh * aHigh - sHigh * aLow);

  // log(a / base) = 2 s (1 + s²/3 + s⁴ · polynomial)
  const square = s * s;
  const series =
    square * square * (L1 + square * (L2 + square * (L3 + square * (L4 + square * (L5 + square * L6))))) +
    sLow * (sHigh + s);
  const sHighSquare = sHigh * sHigh;
  const threeHigh = truncateToHighWord(3 + sHighSquare + series);
  const threeLow = series - (threeHigh - 3 - sHighSquare);
  const u = sHigh * threeHigh;
  const v = sLow * threeHigh + threeLow * s;
  const pHigh = truncateToHighWord(u + v);
  const pLow = v - (pHigh - u);
  const zHigh = TWO_THIRDS_LOG2E_HIGH * pHigh;
  const zLow = TWO_THIRDS_LOG2E_LOW * pHigh + pLow * TWO_THIRDS_LOG2E + (nearThreeHalves ? LOG2_THREE_HALVES_LOW : 0);
  const offset = nearThreeHalves ? LOG2_THREE_HALVES_HIGH : 0;
  const sum = truncateToHighWord(zHigh + zLow + offset + exponent);
  lowPart = zLow - (sum - exponent - offset - zHigh);
  return sum;
}

/** 2^(high + low) for a `high` of few bits and a small `low`. */
function twoToThe(high: number, low: number): number {
  const z = high + low;
  if (z >= 1024 && (z > 1024 || low + 8.0085662595372944372e-17 > z - high)) return Infinity;
  if (z <= -1075 && (z < -1075 || low <= z - high)) return 0;

  let power = 0;
  if (z > 0.5) power = Math.floor(z + 0.5);
  else if (z < -0.5) power = -Math.floor(0.5 - z);
  const rest = high - power;
  const t = truncateToHighWord(low + rest);
  const u = t * LN2_HIGH;
  const v = (low - (t - rest)) * LN2 + t * LN2_LOW;
  const r = u + v;
  const w = v - (r - u);
  const square = r * r;
  const c = r - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
  const result = 1 - ((r * c) / (c - 2) - (w + r * w) - r);
  return timesPowerOfTwo(result, power);
}
