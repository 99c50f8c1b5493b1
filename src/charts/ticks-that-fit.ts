import type { ScaleLinear } from 'd3';
import { textWidth } from './text-width.ts';

export interface FittingTick {
  readonly x: number;
  readonly text: string;
  /** At the edges a label grows inwards. */
  readonly anchor: 'start' | 'middle' | 'end';
}

const SPACE = 12;
const MOST = 10;

/** Ticks of a horizontal scale, as many as have room for their labels side by side between `left` and `right`. */
export function ticksThatFit(
  x: ScaleLinear<number, number>,
  left: number,
  right: number,
  type: number,
  write: (value: number) => string,
): FittingTick[] {
  for (let wanted = MOST; wanted >= 1; wanted--) {
    const ticks = x.ticks(wanted).map((value) => ({ x: x(value), text: write(value) }));
    const [first, second] = ticks;
    const room = second === undefined ? right - left : second.x - first!.x;
    const widest = Math.max(0, ...ticks.map(({ text }) => textWidth(text, type)));
    // A label at the edge takes half as much again from its neighbour.
    if (1.5 * widest + SPACE > room && wanted > 1) continue;
    return ticks.map(({ x: at, text }) => {
      const half = textWidth(text, type) / 2;
      return { x: at, text, anchor: at - half < left ? 'start' : at + half > right ? 'end' : 'middle' };
    });
  }
  return [];
}
