import type { PairedDifference } from '../../analysis/summary.ts';
import type { SeriesSummary } from '../../experiments/comparison.ts';

/** What a difference to the reference amounts to in a sentence. */
export interface Lead {
  readonly id: string;
  readonly name: string;
  /** `steady`: in 95 % of the worlds from `fromWeek` (counted from 1) to the end; `open`: the worlds disagree. */
  readonly kind: 'steady-ahead' | 'steady-behind' | 'open';
  readonly fromWeek: number;
  readonly wins: number;
  readonly losses: number;
  readonly n: number;
}

export function leadOf(id: string, name: string, series: SeriesSummary, { wins, losses, n }: PairedDifference): Lead {
  const weeks = series.median.length;
  const ahead = weeksSince((week) => series.q05[week]! > 0, weeks);
  const behind = weeksSince((week) => series.q95[week]! < 0, weeks);
  const kind = ahead < weeks ? 'steady-ahead' : behind < weeks ? 'steady-behind' : 'open';
  return { id, name, kind, fromWeek: Math.min(ahead, behind) + 1, wins, losses, n };
}

/** The first week from which something holds to the end; `weeks` when it does not hold at the end. */
function weeksSince(holds: (week: number) => boolean, weeks: number): number {
  let week = weeks;
  while (week > 0 && holds(week - 1)) week--;
  return week;
}
