/**
 * Share of an outcome's variance that goes when one input is known, from any sample: variance between classes of about
 * equal numbers of cases along the input, freed of what chance alone would put there (ω², Hays).
 *
 * @param order    places of the cases in `values`, ascending by the input
 * @param classOf  class of each place, ascending, 0 … classes − 1
 */
export function correlationRatio(
  values: Float64Array,
  order: ArrayLike<number>,
  classOf: ArrayLike<number>,
  classes: number,
): number {
  const n = order.length;
  const sums = new Float64Array(classes);
  const counts = new Float64Array(classes);
  let sum = 0;
  for (let place = 0; place < n; place++) {
    const value = values[order[place]!]!;
    sums[classOf[place]!]! += value;
    counts[classOf[place]!]!++;
    sum += value;
  }
  const mean = sum / n;
  let all = 0;
  for (let place = 0; place < n; place++) {
    const off = values[order[place]!]! - mean;
    all += off * off;
  }
  let between = 0;
  let used = 0;
  for (let index = 0; index < classes; index++) {
    const count = counts[index]!;
    if (count === 0) continue;
    used++;
    const off = sums[index]! / count - mean;
    between += count * off * off;
  }
  const within = (all - between) / (n - used);
  return all > 0 && n > used ? (between - (used - 1) * within) / (all + within) : 0;
}
