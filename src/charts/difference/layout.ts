import { area, extent, line, range, scaleLinear } from 'd3';
import type { PairedDifference } from '../../analysis/summary.ts';
import type { SeriesSummary } from '../../experiments/comparison.ts';
import type { Hue } from '../hues.ts';
import { textWidth } from '../text-width.ts';
import { weekTicks } from '../week-ticks.ts';

/** One strategy against the reference: over the weeks, and at the end world by world. */
export interface DifferenceSeries {
  readonly id: string;
  readonly name: string;
  readonly hue: Hue;
  readonly series: SeriesSummary;
  /** Difference of the final outcome in each world; null where it is undefined. */
  readonly perWorld: readonly (number | null)[];
  readonly estimate: PairedDifference;
  /** The mean, as written beside it. */
  readonly value: string;
}

export interface DifferenceInput {
  readonly differences: readonly DifferenceSeries[];
  readonly weeks: number;
}

export interface DifferenceFrame {
  readonly width: number;
  readonly type: number;
  /** With its sign: +20. */
  readonly writePoints: (share: number) => string;
  readonly writeWeek: (week: number) => string;
}

export interface DifferenceLayout {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly DifferencePanel[];
}

export interface DifferencePanel {
  readonly id: string;
  readonly name: string;
  readonly hue: Hue;
  /** Where the grid begins: the ticks stand between it and the plot. */
  readonly edge: number;
  readonly left: number;
  /** Where the weeks end and the worlds begin. */
  readonly right: number;
  readonly upper: number;
  readonly lower: number;
  readonly headingY: number;
  readonly zero: number;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly weekTicks: readonly {
    readonly x: number;
    readonly text: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  readonly wide: string;
  readonly narrow: string;
  readonly median: string;
  /** One dot a world, piled up beside the value it stands for. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly dotRadius: number;
  /** Mean and its 95 % interval; null where there are too few worlds for one. */
  readonly interval: { readonly x: number; readonly mean: number; readonly low: number; readonly high: number } | null;
  readonly value: { readonly text: string; readonly x: number; readonly y: number };
}

const PANEL_WIDTH = 320;
const GAP = 40;
/** Share of a panel's width that is given to the worlds. */
const WORLDS_SHARE = 0.28;
const SMALLEST_REACH = 0.05;

export function layoutDifference(input: DifferenceInput, frame: DifferenceFrame): DifferenceLayout {
  const { differences, weeks } = input;
  const { width, type } = frame;
  if (differences.length === 0 || weeks < 1) return { width, height: 240, panels: [] };
  const columns = Math.max(1, Math.min(differences.length, Math.floor((width + GAP) / (PANEL_WIDTH + GAP))));
  const panelWidth = (width - (columns - 1) * GAP) / columns;
  const plotHeight = Math.round(Math.max(180, Math.min(panelWidth * 0.6, 360)));
  const headingHeight = type * 3;
  const rowHeight = headingHeight + plotHeight + type * 2.2;
  const domain = domainOf(differences);
  const panels = differences.map((difference, index) => {
    const edge = (index % columns) * (panelWidth + GAP);
    const above = Math.floor(index / columns) * (rowHeight + type);
    const upper = above + headingHeight;
    const left = edge + textWidth(frame.writePoints(1), type) + 6;
    const box: Box = {
      edge,
      left,
      right: edge + panelWidth,
      upper,
      lower: upper + plotHeight,
      headingY: above + type * 1.1,
    };
    return layoutPanel(difference, weeks, box, domain, frame);
  });
  const rows = Math.ceil(differences.length / columns);
  return { width, height: Math.round(rows * rowHeight + (rows - 1) * type), panels };
}

interface Box {
  readonly edge: number;
  readonly left: number;
  readonly right: number;
  readonly upper: number;
  readonly lower: number;
  readonly headingY: number;
}

/** One scale for all panels, zero included, in tenths so that it seldom changes while runs arrive. */
function domainOf(differences: readonly DifferenceSeries[]): readonly [number, number] {
  const values = differences.flatMap(({ series, perWorld }) => [
    ...extent(series.q05 as Iterable<number>),
    ...extent(series.q95 as Iterable<number>),
    ...perWorld,
  ]);
  const [low = 0, high = 0] = extent(values.filter((value): value is number => value != null && !Number.isNaN(value)));
  const reach = (value: number) => Math.ceil((value * 1.02) / 0.1 - 1e-9) * 0.1;
  return [Math.min(-SMALLEST_REACH, -reach(Math.max(0, -low))), Math.max(SMALLEST_REACH, reach(Math.max(0, high)))];
}

function layoutPanel(
  difference: DifferenceSeries,
  weeks: number,
  box: Box,
  domain: readonly [number, number],
  frame: DifferenceFrame,
): DifferencePanel {
  const { series } = difference;
  const { left, upper, lower } = box;
  const worldsWidth = (box.right - box.edge) * WORLDS_SHARE;
  const right = box.right - worldsWidth;
  const y = scaleLinear(domain, [lower, upper]);
  const x = scaleLinear([0, weeks], [left, right]);
  const at = (week: number) => (weeks === 1 ? x(week) : x(week + 1));
  const value = (values: Float64Array) => (week: number) => y(values[Math.min(week, weeks - 1)]!);
  const points = range(weeks === 1 ? 2 : weeks);
  const band = (low: Float64Array, high: Float64Array) =>
    area<number>(at, value(low), value(high)).digits(1)(points) ?? '';
  const { dots, radius } = pileUp(difference.perWorld, y, right + 10, worldsWidth - 30);
  const { mean, low, high } = difference.estimate;
  const intervalX = box.right - 6;
  return {
    id: difference.id,
    name: difference.name,
    hue: difference.hue,
    ...box,
    right,
    zero: y(0),
    ticks: y
      .ticks(4)
      .filter((tick) => tick !== 0)
      .map((tick) => ({ y: y(tick), text: frame.writePoints(tick) })),
    weekTicks: weekTicks(weeks, Math.floor((right - left) / 96)).map((week) => ({
      x: x(week),
      text: frame.writeWeek(week),
      anchor: week === 0 ? 'start' : week === weeks ? 'end' : 'middle',
    })),
    wide: band(series.q05, series.q95),
    narrow: band(series.q25, series.q75),
    median: line<number>(at, value(series.median)).digits(1)(points) ?? '',
    dots,
    dotRadius: radius,
    interval:
      mean === null || low === null || high === null
        ? null
        : { x: intervalX, mean: y(mean), low: y(low), high: y(high) },
    value: { text: difference.value, x: box.right, y: box.headingY },
  };
}

const LARGEST_DOT = 3;

/**
 * Dots of equal size, one a value, in rows of one dot's height, growing sideways; as large as the fullest row lets them
 * be. Within a row they keep the order of the worlds.
 */
export function pileUp(
  values: readonly (number | null)[],
  y: (value: number) => number,
  left: number,
  width: number,
): { readonly dots: readonly { readonly x: number; readonly y: number }[]; readonly radius: number } {
  const defined = values.filter((value): value is number => value !== null && !Number.isNaN(value));
  for (let radius = LARGEST_DOT; ; radius *= 0.85) {
    const rows = new Map<number, number>();
    const height = radius * 2;
    const dots = defined.map((value) => {
      const row = Math.round(y(value) / height);
      const position = rows.get(row) ?? 0;
      rows.set(row, position + 1);
      return { x: left + radius + position * height, y: row * height };
    });
    const fullest = Math.max(0, ...rows.values());
    if (fullest * height <= width || radius < 0.4) return { dots, radius };
  }
}
