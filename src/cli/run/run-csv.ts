import { type RunRecord, SERIES } from '../../../sim/index.ts';
import { csv } from '../csv.ts';

/** A row per week: every series as the model counts it. */
export function runCsv({ weeks, series }: RunRecord): string {
  const rows = Array.from({ length: weeks }, (_, week) => [week, ...SERIES.map(({ id }) => series[id][week]!)]);
  return csv(['week', ...SERIES.map(({ id }) => id)], rows);
}
