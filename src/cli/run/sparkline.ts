const LEVELS = ' ▁▂▃▄▅▆▇█';
const WIDTH = 20;

/** The course of a series from 0 to its highest value, in 20 characters; each shows the mean of its weeks. */
export function sparkline(values: ArrayLike<number>): string {
  const width = Math.min(WIDTH, values.length);
  const means = Array.from({ length: width }, (_, position) => {
    const from = Math.floor((position * values.length) / width);
    const to = Math.max(from + 1, Math.floor(((position + 1) * values.length) / width));
    let sum = 0;
    for (let week = from; week < to; week++) sum += values[week]!;
    return sum / (to - from);
  });
  const highest = Math.max(...means);
  if (!(highest > 0)) return LEVELS[1]!.repeat(width);
  return means.map((mean) => LEVELS[mean <= 0 ? 0 : Math.max(1, Math.round((mean / highest) * 8))]).join('');
}
