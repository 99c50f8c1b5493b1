/**
 * Share of people with so many ties in a large network grown by preferential attachment:
 * P(k) = 2m (m + 1) ÷ [k (k + 1)(k + 2)].
 *
 * @param ties    m, ties that each newcomer brings
 * @param degree  k; below m nobody is
 * @see  S. N. Dorogovtsev, J. F. F. Mendes & A. N. Samukhin (2000), Physical Review Letters 85, 4633–4636
 */
export function preferentialShare(ties: number, degree: number): number {
  return degree < ties ? 0 : (2 * ties * (ties + 1)) / (degree * (degree + 1) * (degree + 2));
}

/** Mean number of ties among so many people, the first of whom all know one another: nearly 2m. */
export function preferentialMean(ties: number, people: number): number {
  return 2 * ties - (ties * (ties + 1)) / people;
}

/** Share of people with at least so many ties there: m (m + 1) ÷ [k (k + 1)]. */
export function preferentialTail(ties: number, degree: number): number {
  return degree <= ties ? 1 : (ties * (ties + 1)) / (degree * (degree + 1));
}
