/**
 * P values adjusted for looking at many hypotheses at once (Benjamini & Hochberg 1995): calling out those with an
 * adjusted value of at most q leaves an expected share of at most q false ones among them, for independent or positively
 * dependent tests.
 *
 * @param pValues  0..1 each; NaN stands for a test that could not be made and does not count
 * @returns        adjusted values in the same order, NaN where NaN came in
 */
export function benjaminiHochberg(pValues: ArrayLike<number>): Float64Array {
  const adjusted = new Float64Array(pValues.length).fill(NaN);
  const order: number[] = [];
  for (let test = 0; test < pValues.length; test++) {
    if (!Number.isNaN(pValues[test]!)) order.push(test);
  }
  order.sort((one, other) => pValues[one]! - pValues[other]! || one - other);
  let least = 1;
  for (let rank = order.length; rank >= 1; rank--) {
    const test = order[rank - 1]!;
    least = Math.min(least, (pValues[test]! * order.length) / rank);
    adjusted[test] = least;
  }
  return adjusted;
}
