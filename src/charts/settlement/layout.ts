import { scaleLinear } from 'd3';
import type { Settlement } from '../../analysis/settlement.ts';

/** The interval that decides, on a scale of differences with the zone that counts as level. */
export interface SettlementLayout {
  readonly width: number;
  readonly height: number;
  readonly axisY: number;
  readonly y: number;
  readonly zero: number;
  readonly level: readonly [number, number];
  readonly interval: readonly [number, number];
  readonly mean: number;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
}

const SMALLEST = 0.05;

export function layoutSettlement(
  { mean, low, high }: Settlement,
  levelWithin: number,
  {
    width,
    type,
    writePoints,
  }: { readonly width: number; readonly type: number; readonly writePoints: (share: number) => string },
): SettlementLayout {
  const from = Math.min(-SMALLEST, low * 1.1);
  const to = Math.max(SMALLEST, high * 1.1);
  const x = scaleLinear([from, to], [8, width - 8]);
  const y = type * 1.4;
  const axisY = y + type * 1.4;
  return {
    width,
    height: Math.round(axisY + type * 1.8),
    axisY,
    y,
    zero: x(0),
    level: [x(-levelWithin), x(levelWithin)],
    interval: [x(low), x(high)],
    mean: x(mean),
    ticks: x
      .ticks(Math.max(2, Math.min(6, Math.floor(width / 90))))
      .map((share) => ({ x: x(share), text: writePoints(share) })),
  };
}
