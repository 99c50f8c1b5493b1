/**
 * How alike members of one group are in a yes or no, for instance adoption by department: intra-class correlation by
 * analysis of variance, for groups of any sizes (Ridout, Demétrio & Firth 1999, "ANOVA estimator").
 *
 * 0 when groups say nothing about their members, 1 when all of a group agree and groups differ; a little below 0 is
 * chance.
 *
 * @param yes    1 or 0 per member
 * @param group  whole, 0 … groups − 1, per member
 * @returns      null with fewer than two groups, only groups of one, or where all say the same
 */
export function intraClassCorrelation(yes: ArrayLike<number>, group: ArrayLike<number>, groups: number): number | null {
  const n = yes.length;
  const count = new Float64Array(groups);
  const sum = new Float64Array(groups);
  let total = 0;
  for (let member = 0; member < n; member++) {
    count[group[member]!]!++;
    sum[group[member]!]! += yes[member]!;
    total += yes[member]!;
  }
  const mean = total / n;
  let used = 0;
  let squaredSizes = 0;
  let between = 0;
  let within = 0;
  for (let index = 0; index < groups; index++) {
    const size = count[index]!;
    if (size === 0) continue;
    used++;
    squaredSizes += size * size;
    const share = sum[index]! / size;
    between += size * (share - mean) * (share - mean);
    within += size * share * (1 - share);
  }
  if (used < 2 || n <= used || !(between + within > 0)) return null;
  const typicalSize = (n - squaredSizes / n) / (used - 1);
  const meanBetween = between / (used - 1);
  const meanWithin = within / (n - used);
  return (meanBetween - meanWithin) / (meanBetween + (typicalSize - 1) * meanWithin);
}
