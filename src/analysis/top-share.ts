/**
 * What the busiest have of all there is, for instance the share of contributions that the top 1 % wrote.
 *
 * Where a share of the people is no whole number, one person counts in part: the Lorenz curve between two of its points.
 *
 * @param values    ≥ 0, in any order
 * @param topShare  0..1
 * @returns         0..1; null for no values or where all are 0
 */
export function topShareOf(values: ArrayLike<number>, topShare: number): number | null {
  const descending = Float64Array.from(values).sort().reverse();
  const people = topShare * descending.length;
  let sum = 0;
  let top = 0;
  for (let rank = 0; rank < descending.length; rank++) {
    sum += descending[rank]!;
    top += descending[rank]! * Math.min(1, Math.max(0, people - rank));
  }
  return sum > 0 ? Math.min(1, top / sum) : null;
}
