import { timesPowerOfTwo } from './times-power-of-two.ts';

const LARGEST = 7.09782712893383973096e2;
const SMALLEST = -7.4513321910194110842e2;
const HALF_LN2 = 0.34657359027997264;
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.442695040888963387;

const P1 = 1.66666666666666019037e-1;
const P2 = -2.77777777770155933842e-3;
const P3 = 6.61375632143793436117e-5;
const P4 = -1.6533902205465251539e-6;
const P5 = 4.13813679705723846039e-8;

/**
 * e^x, bit-identical in every engine and within 1 unit in the last place.
 *
 * x is split into k·ln 2 + r with r of at most about ln 2 / 2; e^r follows from a rational function of r², and
 * 2^k goes into the exponent.
 *
 * @param x  any number; above 709.78 the result is Infinity, below -745.13 it is 0, NaN stays NaN
 * @see      method and coefficients: FDLIBM 5.3 (Sun Microsystems, 1993), `e_exp.c`, netlib.org/fdlibm
 */
export function exp(x: number): number {
  if (!(x <= LARGEST && x >= SMALLEST)) return x > 0 ? Infinity : x < 0 ? 0 : NaN;

  let power = 0;
  let high = x;
  let low = 0;
  if (x > HALF_LN2 || x < -HALF_LN2) {
    // Up to 3/2 ln 2, k is 1: there the product below could round to a neighbouring k.
    if (x < 3 * HALF_LN2 && x > -3 * HALF_LN2) power = x < 0 ? -1 : 1;
    else power = (INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5)) | 0;
    high = x - power * LN2_HIGH;
    low = power * LN2_LOW;
  }
  const r = high - low;
  const square = r * r;
  const c = r - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
  const nearOne = 1 - (low - (r * c) / (2 - c) - high);
  return power === 0 ? nearOne : timesPowerOfTwo(nearOne, power);
}
