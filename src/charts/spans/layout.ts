import { extent, scaleLinear } from 'd3';
import type { Hue } from '../hues.ts';
import { type FittingTick, ticksThatFit } from '../ticks-that-fit.ts';

/** Many estimates with their intervals: the same difference at every point of a sweep. */
export interface SpanPanel {
  readonly id: string;
  readonly name: string;
  readonly hue: Hue;
  readonly spans: readonly Span[];
}

export interface Span {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface SpanFrame {
  readonly width: number;
  readonly type: number;
  readonly write: (value: number) => string;
}

export interface SpanLayout {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly SpanPanelLayout[];
}

export interface SpanPanelLayout {
  readonly id: string;
  readonly name: string;
  readonly hue: Hue;
  readonly left: number;
  readonly upper: number;
  readonly lower: number;
  readonly headingY: number;
  /** Where nothing differs. */
  readonly zero: number;
  readonly ticks: readonly FittingTick[];
  readonly rows: readonly {
    readonly y: number;
    readonly mean: number;
    readonly low: number;
    readonly high: number;
    /** The interval holds zero. */
    readonly open: boolean;
  }[];
  readonly radius: number;
}

const PANEL_WIDTH = 300;
const GAP = 40;
const MARGIN = 8;
const HIGHEST_ROW = 14;
const MOST_HEIGHT = 320;
/** Of more spans than these every so-manieth is shown, from the lowest to the highest. */
export const MOST_SPANS = 160;

/** Estimates from the lowest to the highest, one below the other, all panels on one scale with zero in it. */
export function layoutSpans(panels: readonly SpanPanel[], frame: SpanFrame): SpanLayout {
  const { width, type } = frame;
  const shown = panels.filter(({ spans }) => spans.length > 0);
  if (shown.length === 0) return { width, height: 0, panels: [] };
  const columns = Math.max(1, Math.min(shown.length, Math.floor((width + GAP) / (PANEL_WIDTH + GAP))));
  const panelWidth = (width - (columns - 1) * GAP) / columns;
  const most = Math.min(MOST_SPANS, Math.max(...shown.map(({ spans }) => spans.length)));
  const row = Math.min(HIGHEST_ROW, MOST_HEIGHT / most);
  const rowHeight = type * 2 + most * row + type * 2.2;
  const [low = 0, high = 0] = extent(shown.flatMap(({ spans }) => spans.flatMap((span) => [span.low, span.high])));
  const domain = [Math.min(0, low), Math.max(0, high)];
  if (domain[0] === domain[1]) domain[1] = 1;
  const laid = shown.map((panel, index): SpanPanelLayout => {
    const left = (index % columns) * (panelWidth + GAP);
    const upper = Math.floor(index / columns) * (rowHeight + type) + type * 2;
    const x = scaleLinear(domain, [left + MARGIN, left + panelWidth - MARGIN]).nice(4);
    const sorted = evenly([...panel.spans].sort((a, b) => a.mean - b.mean));
    return {
      id: panel.id,
      name: panel.name,
      hue: panel.hue,
      left,
      upper,
      lower: upper + most * row,
      headingY: upper - type * 0.9,
      zero: x(0),
      ticks: ticksThatFit(x, left, left + panelWidth, type, frame.write),
      rows: sorted.map((span, position) => ({
        y: upper + (position + 0.5) * row,
        mean: x(span.mean),
        low: x(span.low),
        high: x(span.high),
        open: span.low <= 0 && span.high >= 0,
      })),
      radius: Math.max(1.2, Math.min(3.5, row / 2.6)),
    };
  });
  const rows = Math.ceil(shown.length / columns);
  return { width, height: Math.round(rows * rowHeight + (rows - 1) * type), panels: laid };
}

/** The first, the last, and evenly many between. */
function evenly(spans: readonly Span[]): readonly Span[] {
  if (spans.length <= MOST_SPANS) return spans;
  return Array.from(
    { length: MOST_SPANS },
    (_, at) => spans[Math.round((at / (MOST_SPANS - 1)) * (spans.length - 1))]!,
  );
}
