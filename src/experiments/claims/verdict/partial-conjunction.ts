/**
 * P value for "at least so many of these hypotheses are true findings": the partial conjunction of Benjamini & Heller
 * (2008), by Bonferroni over what may be false. All of them: the largest p value. Any of them: the smallest, times their
 * number.
 *
 * @param pValues  NaN, a test that could not be made, counts as 1
 * @param atLeast  1 … number of p values
 */
export function partialConjunction(pValues: readonly number[], atLeast: number): number {
  const sorted = pValues.map((p) => (Number.isNaN(p) ? 1 : p)).sort((a, b) => a - b);
  return Math.min(1, (sorted.length - atLeast + 1) * sorted[atLeast - 1]!);
}
