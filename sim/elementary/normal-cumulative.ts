import { exp } from './exp.ts';
import { polynomial } from './polynomial.ts';

const INVERSE_SQRT_2_PI = 0.3989422804014327;
const SQRT_32 = 5.656854249492381;

const CENTRE_ABOVE = [
  0.065682337918207449113, 2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582, 18154.981253343561249,
];
const CENTRE_BELOW = [1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956];
const SHOULDER_ABOVE = [
  1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979, 597.27027639480026226,
  2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124, 9842.7148383839780218,
];
const SHOULDER_BELOW = [
  1, 22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755, 18615.571640885098091,
  34900.952721145977266, 38912.003286093271411, 19685.429676859990727,
];
const TAIL_ABOVE = [
  0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639, 0.022235277870649807, 0.001421619193227893466,
  2.9112874951168792e-5,
];
const TAIL_BELOW = [
  1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244, 7.29751555083966205e-5,
];

/**
 * The share of all values that lie below x in the standard normal distribution, to about 1 part in 10^15 of the
 * smaller tail, bit-identical in every engine.
 *
 * @param x  any number; NaN stays NaN
 * @returns  0..1; 0 below about -38.5
 * @see      W. J. Cody (1969), "Rational Chebyshev approximations for the error function", Mathematics of
 *           Computation 23(107), 631–637, in the normal form of ACM Algorithm 715 (1993)
 */
export function normalCumulative(x: number): number {
  const size = Math.abs(x);
  if (size <= 0.67448975) {
    const square = x * x;
    return 0.5 + (x * polynomial(CENTRE_ABOVE, square)) / polynomial(CENTRE_BELOW, square);
  }
  const beyond = size > 39 ? 0 : normalTail(size);
  return x < 0 ? beyond : x > 0 ? 1 - beyond : NaN;
}

/** The share above x, for x from 0.67 to 39. */
function normalTail(x: number): number {
  // e^(-x²/2) in two factors, the first of an argument without rounding.
  const coarse = Math.floor(x * 16) / 16;
  const density = exp(-coarse * coarse * 0.5) * exp(-(x - coarse) * (x + coarse) * 0.5);
  if (x <= SQRT_32) return (density * polynomial(SHOULDER_ABOVE, x)) / polynomial(SHOULDER_BELOW, x);
  const inverse = 1 / (x * x);
  const correction = (inverse * polynomial(TAIL_ABOVE, inverse)) / polynomial(TAIL_BELOW, inverse);
  return (density * (INVERSE_SQRT_2_PI - correction)) / x;
}
