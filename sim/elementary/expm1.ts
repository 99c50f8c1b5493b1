import { timesPowerOfTwo } from './times-power-of-two.ts';
import { powerOfTwo } from './power-of-two.ts';

const LARGEST = 7.09782712893383973096e2;
const HALF_LN2 = 0.34657359027997264;
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.442695040888963387;

const Q1 = -3.33333333333331316428e-2;
const Q2 = 1.58730158725481460165e-3;
const Q3 = -7.93650757867487942473e-5;
const Q4 = 4.00821782732936239552e-6;
const Q5 = -2.01099218183624371326e-7;

/**
 * e^x - 1 without losing the digits of a small x, bit-identical in every engine.
 *
 * @param x  any number; above 709.78 the result is Infinity, below -38 it is -1, NaN stays NaN
 * @see      method and coefficients: FDLIBM 5.3 (Sun Microsystems, 1993), `s_expm1.c`, netlib.org/fdlibm
 */
export function expm1(x: number): number {
  if (!(x <= LARGEST && x >= -38.8)) return x > 0 ? Infinity : x < 0 ? -1 : NaN;
  if (x < 5.551115123125783e-17 && x > -5.551115123125783e-17) return x;

  let power = 0;
  let r = x;
  let lost = 0;
  if (x > HALF_LN2 || x < -HALF_LN2) {
    if (x < 3 * HALF_LN2 && x > -3 * HALF_LN2) power = x < 0 ? -1 : 1;
    else power = (INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5)) | 0;
    const high = x - power * LN2_HIGH;
    const low = power * LN2_LOW;
    r = high - low;
    lost = high - r - low;
  }
  const half = 0.5 * r;
  const square = r * half;
  const r1 = 1 + square * (Q1 + square * (Q2 + square * (Q3 + square * (Q4 + square * Q5))));
  const t = 3 - r1 * half;
  let e = square * ((r1 - t) / (6 - r * t));
  if (power === 0) return r - (r * e - square);
  e = r * (e - lost) - lost - square;
  if (power === -1) return 0.5 * (r - e) - 0.5;
  if (power === 1) return r < -0.25 ? -2 * (e - (r + 0.5)) : 1 + 2 * (r - e);
  // From here e^x = 2^k · (1 + r - e), and the 1 of e^x - 1 is taken away where it costs no digits.
  if (power <= -2 || power > 56) return timesPowerOfTwo(1 - (e - r), power) - 1;
  const inverse = powerOfTwo(-power);
  if (power < 20) return timesPowerOfTwo(1 - inverse - (e - r), power);
  return timesPowerOfTwo(r - (e + inverse) + 1, power);
}
