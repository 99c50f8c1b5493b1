import { highWord } from './double-words.ts';
import { powerOfTwo } from './power-of-two.ts';

const TWO_TO_54 = 18014398509481984;
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;

const L1 = 6.66666666666673513e-1;
const L2 = 3.999999999940941908e-1;
const L3 = 2.857142874366239149e-1;
const L4 = 2.222219843214978396e-1;
const L5 = 1.818357216161805012e-1;
const L6 = 1.531383769920937332e-1;
const L7 = 1.479819860511658591e-1;

/**
 * What log(1 + f) adds to f - f²/2 beyond the leading terms: s·(f²/2 + R(s²)) with s = f / (2 + f).
 *
 * @param f           between √½ - 1 and √2 - 1
 * @param halfSquare  f²/2
 * @see               FDLIBM 5.3, `e_log.c`
 */
export function logRemainder(f: number, halfSquare: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (L2 + w * (L4 + w * L6));
  const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
  return s * (halfSquare + (odd + even));
}

/**
 * Natural logarithm, bit-identical in every engine and within 1 unit in the last place.
 *
 * x is split into 2^k · (1 + f) with 1 + f between √½ and √2; log(1 + f) follows from a polynomial in
 * s = f / (2 + f).
 *
 * @param x  0..Infinity; 0 gives -Infinity, a negative number or NaN gives NaN
 * @see      method and coefficients: FDLIBM 5.3 (Sun Microsystems, 1993), `e_log.c`, netlib.org/fdlibm
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;

  let power = 0;
  let normal = x;
  if (x < 2.2250738585072014e-308) {
    power = -54;
    normal = x * TWO_TO_54;
  }
  const high = highWord(normal);
  const fraction = high & 0xfffff;
  // 1 when the fraction lies above √2, so that it is halved and 2^k doubled.
  const carry = ((fraction + 0x95f64) >> 20) & 1;
  const exponent = (high >> 20) - 1023 + carry;
  const f = normal * powerOfTwo(-exponent) - 1;
  power += exponent;

  const halfSquare = 0.5 * f * f;
  if (power === 0) return f - (halfSquare - logRemainder(f, halfSquare));
  return power * LN2_HIGH - (halfSquare - (logRemainder(f, halfSquare) + power * LN2_LOW) - f);
}
