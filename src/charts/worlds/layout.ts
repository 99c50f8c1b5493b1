import { max, min, scaleLinear } from 'd3';
import type { Hue } from '../hues.ts';

/** In every world: how far one strategy is ahead of the other. */
export interface WorldsInput {
  readonly differences: readonly number[];
  /** Whose bars stand up, and whose hang down. */
  readonly ahead: Hue;
  readonly behind: Hue;
}

export interface WorldsLayout {
  readonly width: number;
  readonly height: number;
  readonly zero: number;
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly hue: Hue;
  }[];
}

const WIDEST_BAR = 14;
/** A world without a difference still leaves a mark. */
const FLATTEST = 1;

/** Bars side by side, the widest lead first, on one scale up and down. */
export function layoutWorlds(input: WorldsInput, width: number, height: number): WorldsLayout {
  const sorted = [...input.differences].sort((a, b) => b - a);
  const top = Math.max(0, max(sorted) ?? 0);
  const bottom = Math.min(0, min(sorted) ?? 0);
  const y = scaleLinear([bottom, top > bottom ? top : 1], [height, 0]);
  const pitch = sorted.length === 0 ? 0 : Math.min(WIDEST_BAR, width / sorted.length);
  const air = pitch >= 4 ? Math.max(1, pitch * 0.2) : pitch * 0.15;
  return {
    width,
    height,
    zero: y(0),
    bars: sorted.map((difference, position) => ({
      x: position * pitch,
      y: difference > 0 ? Math.min(y(difference), y(0) - FLATTEST) : y(0),
      width: pitch - air,
      height: Math.max(FLATTEST, Math.abs(y(difference) - y(0))),
      hue: difference >= 0 ? input.ahead : input.behind,
    })),
  };
}
