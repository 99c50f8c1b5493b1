import { quantileOfSorted } from './quantile.ts';
import type { WeeklyBand } from './summary.ts';

/**
 * Median, middle 50 % and middle 90 % of some runs, week by week.
 *
 * @param runs   one series per run, all of the same length
 * @param weeks  that length
 */
export function weeklyBand(runs: readonly Float64Array[], weeks: number): WeeklyBand {
  const band = {
    median: new Float64Array(weeks),
    q05: new Float64Array(weeks),
    q25: new Float64Array(weeks),
    q75: new Float64Array(weeks),
    q95: new Float64Array(weeks),
  };
  const column = new Float64Array(runs.length);
  if (runs.length === 0) return band;
  for (let week = 0; week < weeks; week++) {
    for (let run = 0; run < runs.length; run++) column[run] = runs[run]![week]!;
    column.sort();
    band.median[week] = quantileOfSorted(column, 0.5);
    band.q05[week] = quantileOfSorted(column, 0.05);
    band.q25[week] = quantileOfSorted(column, 0.25);
    band.q75[week] = quantileOfSorted(column, 0.75);
    band.q95[week] = quantileOfSorted(column, 0.95);
  }
  return band;
}
