import { pow } from '../../sim/elementary/pow.ts';

/** B₂ₖ ÷ (2k)! for k = 1 … 5. */
const BERNOULLI = [1 / 12, -1 / 720, 1 / 30240, -1 / 1209600, 1 / 47900160];
const TERMS = 10;

/**
 * The Hurwitz zeta function ζ(s, a) = Σ (a + k)^−s over k = 0, 1, …, by Euler–Maclaurin summation.
 *
 * @param s  above 1
 * @param a  above 0
 */
export function hurwitzZeta(s: number, a: number): number {
  let sum = 0;
  for (let k = 0; k < TERMS; k++) sum += pow(a + k, -s);
  const end = a + TERMS;
  const last = pow(end, -s);
  sum += (end * last) / (s - 1) + last / 2;
  let factor = (s * last) / end;
  for (let k = 0; k < BERNOULLI.length; k++) {
    sum += BERNOULLI[k]! * factor;
    factor *= ((s + 2 * k + 1) * (s + 2 * k + 2)) / (end * end);
  }
  return sum;
}
