import { log } from '../../sim/elementary/log.ts';

const COEFFICIENTS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const HALF_LOG_2_PI = 0.9189385332046727;

/**
 * Natural logarithm of the gamma function.
 *
 * @param x  above 0
 * @returns  within about 1e-13 of the true value, relatively or absolutely, whichever is larger
 * @see      Lanczos 1964, with the coefficients for g = 7, n = 9
 */
export function logGamma(x: number): number {
  // The series is made for x ≥ 1/2; below, Γ(x) = Γ(x + 1) ÷ x.
  if (x < 0.5) return logGamma(x + 1) - log(x);
  const z = x - 1;
  let sum = 0.99999999999980993;
  for (let place = 0; place < COEFFICIENTS.length; place++) sum += COEFFICIENTS[place]! / (z + place + 1);
  const t = z + 7.5;
  return HALF_LOG_2_PI + (z + 0.5) * log(t) - t + log(sum);
}
