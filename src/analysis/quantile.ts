/**
 * Quantile of type 7, the default of R and NumPy: linear between the two order statistics around (n − 1) · p.
 *
 * @param sorted  ascending, without NaN, at least one value
 * @param p       0..1
 */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number {
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (position - below);
}
