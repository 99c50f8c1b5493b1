import { extent, line, scaleLinear } from 'd3';
import type { Hue } from '../hues.ts';
import { textWidth } from '../text-width.ts';

/** What a factor does: a mean at each of its levels, for each strategy. */
export interface EffectPanel {
  readonly id: string;
  readonly name: string;
  readonly levels: readonly string[];
  readonly lines: readonly {
    readonly hue: Hue;
    /** One per level; null where there is none. */
    readonly means: readonly ({ readonly mean: number; readonly low: number; readonly high: number } | null)[];
  }[];
}

export interface EffectFrame {
  readonly width: number;
  readonly type: number;
  readonly write: (value: number) => string;
  /** Ends of the scale where it has natural ones: 0 and 1 for shares. */
  readonly from: number | null;
  readonly to: number | null;
}

export interface EffectLayout {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly EffectPanelLayout[];
}

export interface EffectPanelLayout {
  readonly id: string;
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly edge: number;
  readonly lower: number;
  readonly headingY: number;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly levels: readonly { readonly x: number; readonly text: string }[];
  readonly lines: readonly {
    readonly hue: Hue;
    readonly path: string;
    readonly dots: readonly {
      readonly x: number;
      readonly mean: number;
      readonly low: number;
      readonly high: number;
    }[];
  }[];
}

const PANEL_WIDTH = 210;
const GAP = 36;
const PLOT_HEIGHT = 150;
const DODGE = 4;

/** A panel per factor, all on one scale; strategies stand a little beside each other so that no interval hides another. */
export function layoutEffects(panels: readonly EffectPanel[], frame: EffectFrame): EffectLayout {
  const { width, type } = frame;
  if (panels.length === 0) return { width, height: 0, panels: [] };
  const columns = Math.max(1, Math.min(panels.length, Math.floor((width + GAP) / (PANEL_WIDTH + GAP))));
  const panelWidth = Math.min(420, (width - (columns - 1) * GAP) / columns);
  const rowHeight = type * 2.2 + PLOT_HEIGHT + type * 2;
  const values = panels.flatMap(({ lines }) =>
    lines.flatMap(({ means }) => means.flatMap((mean) => (mean === null ? [] : [mean.low, mean.high]))),
  );
  const [lowest = 0, highest = 1] = extent(values);
  const low = Math.min(frame.from ?? Math.min(0, lowest), lowest);
  const high = Math.max(frame.to ?? Math.max(0, highest), highest);
  const laid = panels.map((panel, index) => {
    const edge = (index % columns) * (panelWidth + GAP);
    const upper = Math.floor(index / columns) * (rowHeight + type) + type * 2.2;
    const y = scaleLinear([low, high > low ? high : low + 1], [upper + PLOT_HEIGHT, upper]);
    return layoutPanel(panel, y, edge, panelWidth, upper, frame);
  });
  const rows = Math.ceil(panels.length / columns);
  return { width, height: Math.round(rows * rowHeight + (rows - 1) * type), panels: laid };
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

function layoutPanel(
  { id, name, levels, lines }: EffectPanel,
  y: Scale,
  edge: number,
  width: number,
  upper: number,
  { type, write }: EffectFrame,
): EffectPanelLayout {
  const ticks = y.ticks(4).map((tick) => ({ y: y(tick), text: write(tick) }));
  const left = edge + Math.max(...ticks.map(({ text }) => textWidth(text, type))) + 14;
  const right = edge + width - 8;
  const x = (level: number): number =>
    levels.length === 1 ? (left + right) / 2 : left + 8 + (level / (levels.length - 1)) * (right - left - 16);
  return {
    id,
    name,
    edge,
    left,
    right,
    lower: upper + PLOT_HEIGHT,
    headingY: upper - type * 0.9,
    ticks,
    levels: thinned(levels, (right - left) / Math.max(1, levels.length), type).map((level) => ({
      x: x(level),
      text: levels[level]!,
    })),
    lines: lines.map(({ hue, means }, order) => {
      const shift = (order - (lines.length - 1) / 2) * DODGE;
      const dots = means.flatMap((mean, level) =>
        mean === null ? [] : [{ x: x(level) + shift, mean: y(mean.mean), low: y(mean.low), high: y(mean.high) }],
      );
      const path =
        line<(typeof dots)[number]>(
          (dot) => dot.x,
          (dot) => dot.mean,
        ).digits(1)(dots) ?? '';
      return { hue, path, dots };
    }),
  };
}

/** The levels whose names fit side by side: the first, the last, and evenly some between. */
function thinned(levels: readonly string[], room: number, type: number): number[] {
  const widest = Math.max(...levels.map((level) => textWidth(level, type))) + 10;
  const every = Math.max(1, Math.ceil(widest / room));
  const last = levels.length - 1;
  const kept = levels.map((_, level) => level).filter((level) => level % every === 0 && last - level >= every);
  return [...kept, last];
}
