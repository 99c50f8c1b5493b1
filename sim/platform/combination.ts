/**
 * How needs met, live content and reachable people combine to benefit: a weighted mean of power ρ (constant elasticity
 * of substitution) with ρ = 2^−roots, from adding up (0 roots) to each being needed (3 roots, near-multiplicative).
 * Square roots and squares only, so that every engine agrees on the bits.
 */

/** Square roots to take for every form of the combination. */
export const ROOTS: Readonly<Record<string, number>> = { '1': 0, '1/2': 1, '1/4': 2, '1/8': 3 };

/** A part to the power ρ. */
export function rootOf(part: number, roots: number): number {
  for (let taken = 0; taken < roots; taken++) part = Math.sqrt(part);
  return part;
}

/** The weighted mean of the rooted parts to the power 1 / ρ. */
export function combine(mean: number, roots: number): number {
  for (let taken = 0; taken < roots; taken++) mean *= mean;
  return mean;
}
