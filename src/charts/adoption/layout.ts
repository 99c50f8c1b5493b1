import { area, line, max, range, scaleLinear } from 'd3';
import type { SeriesSummary } from '../../experiments/comparison.ts';
import type { Hue } from '../hues.ts';
import { spread } from '../spread.ts';
import { textWidth } from '../text-width.ts';
import { weekTicks } from '../week-ticks.ts';
import { layoutHistory, withinWeeks, type AdoptionHistory, type HistoryLayout } from './history.ts';

/** One strategy's weekly share over the replicates. */
export interface AdoptionSeries {
  readonly id: string;
  readonly name: string;
  readonly hue: Hue;
  readonly series: SeriesSummary;
  /** Drawn from this week (0-based) on, where the lines are together: what lies before is another's. */
  readonly fromWeek?: number;
  /** Its median at the end, as written at the end of its line. */
  readonly value: string;
}

export interface AdoptionInput {
  readonly strategies: readonly AdoptionSeries[];
  readonly weeks: number;
  /**
   * `together` in one picture as long as there is room for names beside the lines, `apart` in one each, with the others'
   * medians as shadows; `small` in one picture always, without the names where there is no room.
   */
  readonly arrangement: 'together' | 'apart' | 'small';
  /** Medians of an earlier answer, or a guess, drawn as dotted lines. */
  readonly before?: readonly AdoptionBefore[];
  /** What has been measured so far, in every picture. */
  readonly history?: AdoptionHistory | null;
  /** The scale reaches at least this share: while runs arrive it may grow, and does not shrink. */
  readonly topAtLeast?: number;
  /** Week (0-based) whose values are being read. */
  readonly readWeek?: number | null;
}

export interface AdoptionBefore {
  readonly id: string;
  readonly hue: Hue;
  readonly median: Float64Array;
  /** Written at its end like a strategy's, where the lines are together. */
  readonly end?: { readonly name: string; readonly value: string };
}

export interface AdoptionFrame {
  readonly width: number;
  /** Size of the small type, in the unit of the width. */
  readonly type: number;
  readonly writeShare: (share: number) => string;
  readonly writeWeek: (week: number) => string;
  /** The week that is being read (0-based). */
  readonly writeRead: (week: number) => string;
}

export interface AdoptionLayout {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly AdoptionPanel[];
  readonly top: number;
}

export interface AdoptionPanel {
  /** Where the grid begins: the ticks of the share stand between it and the plot. */
  readonly edge: number;
  /** The plot, without labels. */
  readonly left: number;
  readonly right: number;
  readonly upper: number;
  readonly lower: number;
  /** Only where each strategy has its own picture. */
  readonly heading: {
    readonly text: string;
    readonly value: string;
    readonly hue: Hue;
    readonly x: number;
    readonly y: number;
  } | null;
  readonly shareTicks: readonly { readonly y: number; readonly text: string }[];
  readonly weekTicks: readonly {
    readonly x: number;
    readonly text: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  readonly shadows: readonly string[];
  readonly before: readonly { readonly hue: Hue; readonly path: string }[];
  readonly fans: readonly AdoptionFan[];
  readonly history: HistoryLayout | null;
  readonly labels: readonly AdoptionLabel[];
  readonly reading: AdoptionReading | null;
}

/** The week that is being read, and the medians in it. */
export interface AdoptionReading {
  readonly x: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly points: readonly { readonly hue: Hue; readonly y: number }[];
}

/** A strategy's ensemble. Paths are empty where there is nothing to draw. */
export interface AdoptionFan {
  readonly id: string;
  readonly hue: Hue;
  readonly runs: readonly string[];
  readonly wide: string;
  readonly narrow: string;
  readonly median: string;
  /** A single week has no line; its median stands as a dot. */
  readonly dot: { readonly x: number; readonly y: number } | null;
}

export interface AdoptionLabel {
  readonly id: string;
  readonly hue: Hue;
  /** Null where there is no room for it. */
  readonly name: string | null;
  readonly value: string;
  readonly x: number;
  readonly y: number;
  /** Where the line ends; a thin leader joins the two where the label had to move. */
  readonly endY: number;
}

/** Below this width names no longer fit beside the lines, and every strategy gets a picture of its own. */
export const ROOM_FOR_LABELS = 560;
const PANEL_WIDTH = 300;
const GAP = 32;
const LABEL_GAP = 12;
const LOWEST_TOP = 0.1;

/** The value of week w stands at its end, w + 1 weeks after the start. */
export function layoutAdoption(input: AdoptionInput, frame: AdoptionFrame): AdoptionLayout {
  const { strategies, weeks } = input;
  const top = Math.max(highest(input), input.topAtLeast ?? 0, LOWEST_TOP);
  if (strategies.length === 0 || weeks < 1)
    return { width: frame.width, height: emptyHeight(frame.width), panels: [], top };
  const narrow = frame.width < ROOM_FOR_LABELS;
  const apart = input.arrangement === 'apart' || (input.arrangement === 'together' && narrow);
  return apart ? layoutApart(input, frame, top) : layoutTogether(input, frame, top);
}

/** The highest share drawn, rounded up to a tenth, so that the scale seldom changes while runs arrive. */
function highest({ strategies, history, before = [], weeks }: AdoptionInput): number {
  const simulated = max(strategies, ({ series }) => Math.max(max(series.q95) ?? 0, max(series.median) ?? 0)) ?? 0;
  const measured = history ? (max(withinWeeks(history, weeks), ({ share }) => share) ?? 0) : 0;
  const earlier = max(before, ({ median }) => max(median.subarray(0, weeks)) ?? 0) ?? 0;
  const peak = Math.max(simulated, measured, earlier);
  return Math.min(1, Math.ceil(peak * 10 - 1e-9) / 10);
}

function emptyHeight(width: number): number {
  return Math.round(Math.max(240, Math.min(width * 0.45, 600)));
}

function layoutTogether(input: AdoptionInput, frame: AdoptionFrame, top: number): AdoptionLayout {
  const { strategies, weeks } = input;
  const { width, type } = frame;
  const height = emptyHeight(width);
  const nameless = width < ROOM_FOR_LABELS;
  const lines = namedLines(input);
  const names = Math.max(
    ...lines.map(({ name, value }) => Math.max(nameless ? 0 : textWidth(name, type), textWidth(value, type * 1.6))),
  );
  const plot = {
    edge: 0,
    left: gutter(frame),
    right: width - LABEL_GAP - Math.min(names, width * 0.3),
    upper: type * 1.75,
    lower: height - type * 2,
  };
  const scales = scalesOf(plot, weeks, top);
  const ends = lines.map(({ end }) => scales.y(end));
  const places = spread(ends, nameless ? type * 1.7 : type * 3.1, plot.upper, plot.lower - type);
  const panel: AdoptionPanel = {
    ...plot,
    heading: null,
    shareTicks: shareTicks(top, scales.y, frame),
    weekTicks: ticksOfWeeks(weeks, scales.x, Math.floor((plot.right - plot.left) / 96), frame),
    shadows: [],
    before: beforePaths(input, scales),
    fans: strategies.map((strategy) => fan(strategy, weeks, scales, strategy.fromWeek)),
    history: layoutHistory(input.history, weeks, plot, scales, type),
    labels: lines.map(({ id, hue, name, value }, index) => ({
      id,
      hue,
      name: nameless ? null : name,
      value,
      x: plot.right + LABEL_GAP,
      y: places[index]!,
      endY: ends[index]!,
    })),
    reading: reading(input, strategies, plot, scales, frame),
  };
  return { width, height, panels: [panel], top };
}

/** The lines that are named where they end: the strategies', and those drawn beside them that have a name. */
function namedLines({ strategies, before = [], weeks }: AdoptionInput) {
  return [
    ...strategies.map(({ id, hue, name, value, series }) => ({ id, hue, name, value, end: series.median[weeks - 1]! })),
    ...before.flatMap(({ id, hue, median, end }) =>
      end === undefined || median.length < weeks ? [] : [{ id, hue, ...end, end: median[weeks - 1]! }],
    ),
  ];
}

function layoutApart(input: AdoptionInput, frame: AdoptionFrame, top: number): AdoptionLayout {
  const { strategies, weeks } = input;
  const { width, type } = frame;
  const columns = Math.max(1, Math.min(strategies.length, Math.floor((width + GAP) / (PANEL_WIDTH + GAP))));
  const panelWidth = (width - (columns - 1) * GAP) / columns;
  const plotHeight = Math.round(Math.max(120, Math.min(panelWidth * 0.62, 320)));
  const headingHeight = type * 2.4;
  const rowHeight = headingHeight + type * 1.2 + plotHeight + type * 2;
  const rows = Math.ceil(strategies.length / columns);
  const panels = strategies.map((strategy, index): AdoptionPanel => {
    const left = (index % columns) * (panelWidth + GAP);
    const above = Math.floor(index / columns) * (rowHeight + type);
    const plot = {
      edge: left,
      left: left + gutter(frame),
      right: left + panelWidth,
      upper: above + headingHeight + type * 1.2,
      lower: above + headingHeight + type * 1.2 + plotHeight,
    };
    const scales = scalesOf(plot, weeks, top);
    return {
      ...plot,
      heading: { text: strategy.name, value: strategy.value, hue: strategy.hue, x: left, y: above + type * 1.2 },
      shareTicks: shareTicks(top, scales.y, frame, 3),
      weekTicks: ticksOfWeeks(weeks, scales.x, Math.floor(panelWidth / 96), frame),
      shadows: strategies
        .filter((other) => other !== strategy)
        .map(({ series }) => medianPath(series.median, weeks, scales)),
      before: beforePaths({ ...input, before: (input.before ?? []).filter(({ id }) => id === strategy.id) }, scales),
      fans: [fan(strategy, weeks, scales)],
      history: layoutHistory(input.history, weeks, plot, scales, type),
      labels: [],
      reading: reading(input, [strategy], plot, scales, frame),
    };
  });
  return { width, height: Math.round(rows * rowHeight + (rows - 1) * type), panels, top };
}

/** Room for the widest tick of the share, so that no line runs through it. */
function gutter({ type, writeShare }: AdoptionFrame): number {
  return textWidth(writeShare(1), type) + 6;
}

interface Scales {
  readonly x: (weeksSinceStart: number) => number;
  readonly y: (share: number) => number;
}

function scalesOf(
  plot: { left: number; right: number; upper: number; lower: number },
  weeks: number,
  top: number,
): Scales {
  return {
    x: scaleLinear([0, weeks], [plot.left, plot.right]),
    y: scaleLinear([0, top], [plot.lower, plot.upper]),
  };
}

function shareTicks(top: number, y: Scales['y'], { writeShare }: AdoptionFrame, count = 4) {
  return scaleLinear([0, top], [0, 1])
    .ticks(count)
    .map((share) => ({ y: y(share), text: writeShare(share) }));
}

function ticksOfWeeks(weeks: number, x: Scales['x'], atMost: number, { writeWeek }: AdoptionFrame) {
  return weekTicks(weeks, atMost).map((week) => ({
    x: x(week),
    text: writeWeek(week),
    anchor: week === 0 ? ('start' as const) : week === weeks ? ('end' as const) : ('middle' as const),
  }));
}

function fan({ id, hue, series }: AdoptionSeries, weeks: number, scales: Scales, from = 0): AdoptionFan {
  const single = weeks === 1;
  return {
    id,
    hue,
    runs: single ? [] : series.runs.map((run) => medianPath(run, weeks, scales, from)),
    wide: bandPath(series.q05, series.q95, weeks, scales, from),
    narrow: bandPath(series.q25, series.q75, weeks, scales, from),
    median: single ? '' : medianPath(series.median, weeks, scales, from),
    dot: single ? { x: scales.x(1), y: scales.y(series.median[0]!) } : null,
  };
}

function reading(
  input: AdoptionInput,
  strategies: readonly AdoptionSeries[],
  plot: { left: number; right: number },
  { x, y }: Scales,
  { writeRead }: AdoptionFrame,
): AdoptionReading | null {
  const week = input.readWeek ?? null;
  if (week === null) return null;
  const at = x(week + 1);
  const nearEnd = plot.right - at < 40 ? 'end' : at - plot.left < 40 ? 'start' : 'middle';
  return {
    x: at,
    text: writeRead(week),
    anchor: nearEnd,
    points: strategies.map(({ hue, series }) => ({ hue, y: y(series.median[week]!) })),
  };
}

function beforePaths({ before = [], weeks }: AdoptionInput, scales: Scales) {
  return before.map(({ hue, median }) => ({ hue, path: medianPath(median, Math.min(weeks, median.length), scales) }));
}

function medianPath(values: Float64Array, weeks: number, { x, y }: Scales, from = 0): string {
  const path = line<number>(
    (week) => x(week + 1),
    (week) => y(values[week]!),
  )
    .defined((week) => !Number.isNaN(values[week]!))
    .digits(1);
  return path(range(from, Math.min(weeks, values.length))) ?? '';
}

function bandPath(low: Float64Array, high: Float64Array, weeks: number, { x, y }: Scales, from = 0): string {
  // A single week is as wide as a week.
  const at = (week: number) => (weeks === 1 ? x(week) : x(week + 1));
  const path = area<number>(
    at,
    (week) => y(low[Math.min(week, weeks - 1)]!),
    (week) => y(high[Math.min(week, weeks - 1)]!),
  ).digits(1);
  return path(range(from, weeks === 1 ? 2 : weeks)) ?? '';
}

/** The week (0-based) whose value stands nearest to a horizontal position in a panel. */
export function weekAt(panel: AdoptionPanel, weeks: number, x: number): number {
  const week = Math.round(((x - panel.left) / (panel.right - panel.left)) * weeks) - 1;
  return Math.max(0, Math.min(weeks - 1, week));
}

/** Horizontal position of a week's value in a panel; the inverse of `weekAt`. */
export function positionOfWeek(panel: AdoptionPanel, weeks: number, week: number): number {
  return panel.left + ((week + 1) / weeks) * (panel.right - panel.left);
}
