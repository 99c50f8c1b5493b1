import { exp } from '../../../../sim/elementary/exp.ts';

/**
 * Share infected in the end: the largest S with S = 1 − (1 − seeds) e^−RS.
 *
 * It is the final size of an epidemic where all meet all (R infections by one), that on a random network with Poisson
 * degrees (R = mean degree × transmissibility), and for certain transmission without seeds its giant component.
 *
 * @param reproduction  R, at least 0
 * @param seeds         share infected at the beginning, 0..1
 * @see  W. O. Kermack & A. G. McKendrick (1927), Proc. R. Soc. A 115, 700–721; P. Erdős & A. Rényi (1960);
 *       M. E. J. Newman (2002), "Spread of epidemic disease on networks", Physical Review E 66, 016128
 */
export function finalSize(reproduction: number, seeds: number): number {
  // At R ≤ 1 the only solution without seeds is none at all.
  if (seeds === 0 && reproduction <= 1) return 0;
  // S − 1 + (1 − seeds) e^−RS is convex: Newton from its right end falls to the largest root without passing it.
  let size = 1;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const escaped = (1 - seeds) * exp(-reproduction * size);
    const next = size - (size - 1 + escaped) / (1 - reproduction * escaped);
    if (!(next < size)) break;
    size = next;
  }
  return size;
}

const MOST_ROUNDS = 200;

/**
 * Chance that somebody infects a given contact before recovering, in steps: the contact escapes a step with
 * probability e^−β step, and each step ends the infection with probability γ step, the first one included.
 *
 * @param beta      rate at which one infects one contact
 * @param recovery  γ, at most 1 ÷ step
 */
export function transmissibility(beta: number, recovery: number, step: number): number {
  const escapes = exp(-beta * step);
  const ends = recovery * step;
  return ends === 0 ? Number(beta > 0) : 1 - (ends * escapes) / (1 - (1 - ends) * escapes);
}
