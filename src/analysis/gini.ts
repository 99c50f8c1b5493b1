/**
 * Gini coefficient: half the mean absolute difference of all pairs ÷ the mean. 0 when all have the same, near 1 when one
 * has everything.
 *
 * @param values  ≥ 0, in any order
 * @returns       null for no values or where all are 0
 */
export function giniOf(values: ArrayLike<number>): number | null {
  const sorted = Float64Array.from(values).sort();
  let weighted = 0;
  let sum = 0;
  for (let rank = 0; rank < sorted.length; rank++) {
    weighted += (2 * rank + 1 - sorted.length) * sorted[rank]!;
    sum += sorted[rank]!;
  }
  return sum > 0 ? weighted / (sorted.length * sum) : null;
}
