import { line } from 'd3';

/** What has been measured of a real platform, beside what is simulated. */
export interface AdoptionHistory {
  /** Shares at the end of a week, by weeks since the launch; null where it is not shown. */
  readonly points: readonly { readonly week: number; readonly share: number | null }[];
  /** What it is, written at its last point. */
  readonly label: string;
}

/** Measured shares as a line with a dot a week. */
export interface HistoryLayout {
  readonly path: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly label: { readonly text: string; readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
}

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly upper: number;
}

interface Scales {
  readonly x: (weeksSinceStart: number) => number;
  readonly y: (share: number) => number;
}

/** What of a history lies between the launch and the last week; what is not shown leaves a gap in its line. */
export function withinWeeks({ points }: AdoptionHistory, weeks: number): AdoptionHistory['points'] {
  return points.filter(({ week }) => week > 0 && week <= weeks);
}

/** Null where nothing of the history lies within the weeks of the picture. */
export function layoutHistory(
  history: AdoptionHistory | null | undefined,
  weeks: number,
  { left, right, upper }: Plot,
  { x, y }: Scales,
  type: number,
): HistoryLayout | null {
  if (history === null || history === undefined) return null;
  const points = withinWeeks(history, weeks);
  const dots = points.flatMap(({ week, share }) => (share === null ? [] : [{ x: x(week), y: y(share) }]));
  const last = dots.at(-1);
  if (last === undefined) return null;
  const path = line<(typeof points)[number]>(
    ({ week }) => x(week),
    ({ share }) => y(share!),
  )
    .defined(({ share }) => share !== null)
    .digits(1);
  const above = last.y - type * 0.8;
  return {
    path: path(points) ?? '',
    dots,
    label: {
      text: history.label,
      x: last.x,
      y: above < upper ? last.y + type * 1.6 : above,
      anchor: last.x > (left + right) / 2 ? 'end' : 'start',
    },
  };
}
