import { line, max, scaleLinear } from 'd3';
import type { Hue } from '../hues.ts';
import { spread } from '../spread.ts';
import type { AxesLayout } from '../draw-axes.ts';
import { textWidth } from '../text-width.ts';
import { weekTicks } from '../week-ticks.ts';

/** One run's weekly share, as far as it is known. */
export interface Course {
  readonly id: string;
  readonly name: string;
  readonly hue: Hue;
  readonly values: ArrayLike<number>;
}

export interface CourseFrame {
  readonly width: number;
  readonly type: number;
  readonly writeShare: (share: number) => string;
  readonly writeWeek: (week: number) => string;
}

export interface CourseLayout extends AxesLayout {
  readonly width: number;
  readonly height: number;
  readonly upper: number;
  readonly lines: readonly {
    readonly id: string;
    readonly hue: Hue;
    readonly path: string;
    readonly endX: number;
    readonly endY: number;
    readonly labelY: number;
    readonly text: string;
  }[];
}

/** Below this width names do not fit beside the lines. */
export const ROOM_FOR_NAMES = 560;

/** Single runs over a given number of weeks; those that stop early leave the rest of the picture empty. */
export function layoutCourses(courses: readonly Course[], weeks: number, frame: CourseFrame): CourseLayout {
  const { width, type } = frame;
  const height = Math.round(Math.max(240, Math.min(width * 0.45, 520)));
  const drawn = courses.filter(({ values }) => values.length > 0);
  const texts = drawn.map(
    ({ name, values }) => `${width < ROOM_FOR_NAMES ? '' : `${name} `}${frame.writeShare(values[values.length - 1]!)}`,
  );
  const names = Math.max(0, ...texts.map((text) => textWidth(text, type * 1.05)));
  const left = textWidth(frame.writeShare(1), type) + 6;
  const right = Math.max(left + 60, width - Math.min(names + 16, width * 0.4));
  const upper = type * 1.75;
  const lower = height - type * 2;
  const peak = max(drawn, ({ values }) => max(Array.from(values)) ?? 0) ?? 0;
  const top = Math.min(1, Math.max(0.3, Math.ceil(peak * 10) / 10));
  const x = scaleLinear([0, weeks], [left, right]);
  const y = scaleLinear([0, top], [lower, upper]);
  const ends = drawn.map(({ values }) => y(values[values.length - 1]!));
  const places = spread(ends, type * 1.5, upper, lower);
  return {
    width,
    height,
    right,
    upper,
    lower,
    shareTicks: y.ticks(4).map((share) => ({ y: y(share), text: frame.writeShare(share) })),
    weekTicks: weekTicks(weeks, Math.max(2, Math.floor((right - left) / 96))).map((week) => ({
      x: x(week),
      text: frame.writeWeek(week),
      anchor: week === 0 ? 'start' : week === weeks ? 'end' : 'middle',
    })),
    lines: drawn.map(({ id, hue, values }, place) => ({
      id,
      hue,
      path:
        line<number>(
          (_, week) => x(week + 1),
          (share) => y(share),
        )(Array.from(values)) ?? '',
      endX: x(values.length),
      endY: ends[place]!,
      labelY: places[place]!,
      text: texts[place]!,
    })),
  };
}
