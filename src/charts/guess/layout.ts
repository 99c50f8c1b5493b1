import { line, scaleLinear } from 'd3';
import type { AxesLayout } from '../draw-axes.ts';
import { textWidth } from '../text-width.ts';
import { weekTicks } from '../week-ticks.ts';

export interface GuessFrame {
  readonly width: number;
  readonly type: number;
  readonly writeShare: (share: number) => string;
  readonly writeWeek: (week: number) => string;
}

/** Where the curve is drawn, and where its points stand so far. */
export interface GuessLayout extends AxesLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly upper: number;
  /** Straight between points that are drawn; gaps stay gaps. */
  readonly path: string;
  readonly points: readonly { readonly x: number; readonly y: number | null }[];
}

/** @param guess  share at each point, evenly from the launch to the last week; null where nothing is drawn */
export function layoutGuess(guess: readonly (number | null)[], weeks: number, frame: GuessFrame): GuessLayout {
  const { width, type } = frame;
  const height = Math.round(Math.max(260, Math.min(width * 0.48, 560)));
  const left = textWidth(frame.writeShare(1), type) + 6;
  const right = width - 12;
  const upper = type * 1.75;
  const lower = height - type * 2;
  const x = scaleLinear([0, Math.max(1, guess.length - 1)], [left, right]);
  const y = scaleLinear([0, 1], [lower, upper]);
  const xOfWeek = scaleLinear([0, weeks], [left, right]);
  const points = guess.map((share, place) => ({ x: x(place), y: share === null ? null : y(share) }));
  const path = line<{ x: number; y: number | null }>()
    .defined((point) => point.y !== null)
    .x((point) => point.x)
    .y((point) => point.y!)(points);
  return {
    width,
    height,
    left,
    right,
    upper,
    lower,
    shareTicks: y.ticks(4).map((share) => ({ y: y(share), text: frame.writeShare(share) })),
    weekTicks: weekTicks(weeks, Math.max(2, Math.floor((right - left) / 96))).map((week) => ({
      x: xOfWeek(week),
      text: frame.writeWeek(week),
      anchor: week === 0 ? 'start' : week === weeks ? 'end' : 'middle',
    })),
    path: path ?? '',
    points,
  };
}

/** The point nearest to a place on the picture, and the share there. */
export function guessAt(layout: GuessLayout, x: number, y: number): { readonly point: number; readonly share: number } {
  const { left, right, upper, lower, points } = layout;
  const point = Math.round(((x - left) / Math.max(1, right - left)) * (points.length - 1));
  const share = (lower - y) / Math.max(1, lower - upper);
  return {
    point: Math.max(0, Math.min(points.length - 1, point)),
    share: Math.round(Math.max(0, Math.min(1, share)) * 100) / 100,
  };
}

/** What a stroke between two places sets: the points it passes, each with the share there. */
export function strokeOf(
  layout: GuessLayout,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): readonly { readonly point: number; readonly share: number }[] {
  const last = guessAt(layout, to.x, to.y);
  const passed = layout.points.flatMap(({ x }, point) => {
    const along = to.x === from.x ? -1 : (x - from.x) / (to.x - from.x);
    if (along < 0 || along > 1) return [];
    return [{ point, share: guessAt(layout, x, from.y + (to.y - from.y) * along).share }];
  });
  return passed.some(({ point }) => point === last.point) ? passed : [...passed, last];
}
