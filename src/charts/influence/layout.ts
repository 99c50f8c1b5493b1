import { extent, scaleLinear } from 'd3';
import { textWidth } from '../text-width.ts';

/** One thing and what it does to a number: one or two ends, each with its interval. */
export interface Effect {
  readonly id: string;
  readonly label: string;
  readonly ends: readonly EffectEnd[];
}

export interface EffectEnd {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly written: string;
}

export interface InfluenceLayout {
  readonly width: number;
  readonly height: number;
  readonly lower: number;
  readonly zero: number;
  /** Where nothing is changed. */
  readonly base: number;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly rows: readonly EffectRow[];
}

export interface EffectRow {
  readonly id: string;
  readonly label: string;
  readonly labelX: number;
  readonly labelY: number;
  readonly y: number;
  readonly bar: readonly [number, number];
  readonly ends: readonly {
    readonly x: number;
    readonly interval: readonly [number, number];
    readonly written: string;
    readonly textX: number;
    readonly anchor: 'start' | 'end';
  }[];
}

const ROOM_FOR_NAMES = 620;

/**
 * Effects from the strongest to the weakest.
 *
 * @param base  the number where nothing is changed: bars begin there
 */
export function layoutInfluence(
  effects: readonly Effect[],
  base: number,
  {
    width,
    type,
    writePoints,
  }: { readonly width: number; readonly type: number; readonly writePoints: (share: number) => string },
): InfluenceLayout {
  const beside = width >= ROOM_FOR_NAMES;
  const left = beside ? 210 : 8;
  const margin = type * 6;
  const ends = effects.flatMap((effect) => effect.ends);
  const [from = -0.1, to = 0.1] = extent([
    0,
    base,
    ...ends.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
  ]);
  const x = scaleLinear([from, to > from ? to : from + 0.1], [left + margin, width - margin]);
  const pitch = beside ? type * 2.3 : type * 3.4;
  const strength = ({ ends: both }: Effect) => Math.max(0, ...both.map(({ value }) => Math.abs(value - base)));
  const rows = [...effects]
    .sort((a, b) => strength(b) - strength(a))
    .map((effect, index): EffectRow => {
      const y = index * pitch + (beside ? pitch / 2 : pitch - type);
      const places = effect.ends.map(({ value }) => x(value));
      return {
        id: effect.id,
        label: effect.label,
        labelX: 0,
        labelY: beside ? y + type * 0.35 : y - type * 1.1,
        y,
        bar: [Math.min(x(base), ...places), Math.max(x(base), ...places)],
        ends: effect.ends.map(({ value, low, high, written }) => {
          const right = effect.ends.every((other) => other.value <= value);
          const interval = [x(low ?? value), x(high ?? value)] as const;
          const away = right && (effect.ends.length > 1 || value >= base);
          const textX = away ? Math.max(...interval) + 8 : Math.min(...interval) - 8;
          return { x: x(value), interval, written, textX, anchor: away ? 'start' : 'end' };
        }),
      };
    });
  const lower = rows.length * pitch + 4;
  const ticks = x.ticks(Math.max(2, Math.min(7, Math.floor((width - left) / 90))));
  return {
    width,
    height: Math.round(lower + type * 1.8),
    lower,
    zero: x(0),
    base: x(base),
    ticks: ticks
      .map((share) => ({ x: x(share), text: writePoints(share) }))
      .filter(({ x: at, text }) => at + textWidth(text, type) / 2 <= width),
    rows,
  };
}
