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

/** The weighted mean of the rooted parts to the power 1 / ρ. All powers are taken: see docs/decisions/0008 on loops. */
export function combine(mean: number, roots: number): number {
  const squared = mean * mean;
  const fourth = squared * squared;
  const eighth = fourth * fourth;
  return roots === 0 ? mean : roots === 1 ? squared : roots === 2 ? fourth : eighth;
}

/** Steps in which the share of reachable people is told apart. */
const REACH_STEPS = 1024;

/**
 * What a share of visibly active colleagues gives, to the power ρ: share / (share + half), half of what it can at
 * `half`. Tabulated at 1,025 shares from 0 to 1, since the weekly benefit of every active employee needs it.
 */
export function reachRoots(half: number, roots: number): Float64Array {
  const table = new Float64Array(REACH_STEPS + 1);
  for (let step = 0; step <= REACH_STEPS; step++) {
    const share = step / REACH_STEPS;
    table[step] = rootOf(share / (share + half), roots);
  }
  return table;
}

/** Place of a share in that table: the nearest step. */
export function reachStep(share: number): number {
  return (share * REACH_STEPS + 0.5) | 0;
}
