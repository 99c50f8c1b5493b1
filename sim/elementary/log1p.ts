import { highWord } from './double-words.ts';
import { log, logRemainder } from './log.ts';
import { powerOfTwo } from './power-of-two.ts';

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const SQRT_HALF_MINUS_1 = -0.29289321881345254;
const SQRT_2_MINUS_1 = 0.4142135623730951;
const TWO_TO_53 = 9007199254740992;

/**
 * log(1 + x) without losing the digits of a small x, bit-identical in every engine.
 *
 * Where 1 + x rounds, what was lost is put back as a correction of first order.
 *
 * @param x  -1..Infinity; -1 gives -Infinity, less or NaN gives NaN
 * @see      method and coefficients: FDLIBM 5.3 (Sun Microsystems, 1993), `s_log1p.c`, netlib.org/fdlibm
 */
export function log1p(x: number): number {
  if (x >= TWO_TO_53 || x <= -1) return log(1 + x);
  if (!(x < TWO_TO_53)) return NaN;
  if (x > SQRT_HALF_MINUS_1 && x < SQRT_2_MINUS_1) {
    const halfSquare = 0.5 * x * x;
    // Below 2^-54 nothing is added, and a negative zero keeps its sign.
    if (x < 5.551115123125783e-17 && x > -5.551115123125783e-17) return x;
    return x - (halfSquare - logRemainder(x, halfSquare));
  }
  const sum = 1 + x;
  const high = highWord(sum);
  const fraction = high & 0xfffff;
  const carry = fraction < 0x6a09e ? 0 : 1;
  const power = (high >> 20) - 1023 + carry;
  const lost = (power > 0 ? 1 - (sum - x) : x - (sum - 1)) / sum;
  const f = sum * powerOfTwo(-power) - 1;
  const halfSquare = 0.5 * f * f;
  return power * LN2_HIGH - (halfSquare - (logRemainder(f, halfSquare) + (power * LN2_LOW + lost)) - f);
}
