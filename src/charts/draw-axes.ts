import { svg, type TemplateResult } from 'lit';

/** Where the ticks of shares over weeks stand. */
export interface AxesLayout {
  readonly right: number;
  readonly lower: number;
  readonly shareTicks: readonly { readonly y: number; readonly text: string }[];
  readonly weekTicks: readonly {
    readonly x: number;
    readonly text: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
}

/** A light line and a number for every share, a mark and a name for every week. */
export function drawAxes({ right, lower, shareTicks, weekTicks }: AxesLayout): TemplateResult {
  return svg`
    ${shareTicks.map(
      ({ y, text }, index) => svg`
        <line class=${index === 0 ? 'base' : 'grid'} x1="0" x2=${right} y1=${y} y2=${y}></line>
        <text class="tick" x="0" y=${y - 5}>${text}</text>`,
    )}
    ${weekTicks.map(
      ({ x, text, anchor }) => svg`
        <line class="tick-mark" x1=${x} x2=${x} y1=${lower} y2=${lower + 5}></line>
        <text class="tick" text-anchor=${anchor} x=${x} y=${lower + 20}>${text}</text>`,
    )}`;
}
