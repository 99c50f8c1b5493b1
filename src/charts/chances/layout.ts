import { scaleLinear } from 'd3';
import type { Hue } from '../hues.ts';

/** In how many of its worlds a plan reaches the target, with the interval of the share. */
export interface Chance {
  readonly id: string;
  readonly name: string;
  readonly hue: Hue;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly written: string;
}

export interface ChancesLayout {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly { readonly x: number; readonly text: string; readonly anchor: 'start' | 'middle' | 'end' }[];
  readonly lower: number;
  readonly rows: readonly ChanceRow[];
}

export interface ChanceRow extends Chance {
  readonly nameY: number;
  readonly y: number;
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

export function layoutChances(
  chances: readonly Chance[],
  {
    width,
    type,
    writeShare,
  }: { readonly width: number; readonly type: number; readonly writeShare: (share: number) => string },
): ChancesLayout {
  const x = scaleLinear([0, 1], [6, width - 6]);
  const pitch = type * 3.6;
  const lower = chances.length * pitch;
  return {
    width,
    height: Math.round(lower + type * 1.8),
    lower,
    ticks: [0, 0.25, 0.5, 0.75, 1].map((share) => ({
      x: x(share),
      text: writeShare(share),
      anchor: share === 0 ? 'start' : share === 1 ? 'end' : 'middle',
    })),
    rows: chances.map((chance, index) => ({
      ...chance,
      nameY: index * pitch + type * 1.1,
      y: index * pitch + type * 2.3,
      x: x(chance.share),
      from: x(Math.max(0, chance.low)),
      to: x(Math.min(1, chance.high)),
      end: width,
    })),
  };
}
