import { area, bin, scaleLinear } from 'd3';
import type { Hue } from '../hues.ts';
import { type FittingTick, ticksThatFit } from '../ticks-that-fit.ts';

/** All runs of a strategy in one outcome. */
export interface DistributionInput {
  readonly name: string;
  readonly hue: Hue;
  readonly values: Float64Array;
}

export interface DistributionFrame {
  readonly width: number;
  readonly type: number;
  readonly write: (value: number) => string;
  readonly from: number | null;
  readonly to: number | null;
}

export interface DistributionLayout {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly FittingTick[];
  readonly lower: number;
  readonly lanes: readonly {
    readonly name: string;
    readonly hue: Hue;
    readonly nameY: number;
    readonly base: number;
    readonly path: string;
    readonly median: number | null;
  }[];
}

const BINS = 48;
const LANE = 58;
const MARGIN = 10;

/** A hill per strategy, one above the other on one scale; its height says how many runs end there. */
export function layoutDistribution(
  strategies: readonly DistributionInput[],
  frame: DistributionFrame,
): DistributionLayout {
  const { width, type } = frame;
  const all = strategies.flatMap(({ values }) => (values.length === 0 ? [] : [values[0]!, values.at(-1)!]));
  const low = Math.min(frame.from ?? Infinity, ...all, frame.from === null && all.length === 0 ? 0 : Infinity);
  const high = Math.max(frame.to ?? -Infinity, ...all, frame.to === null && all.length === 0 ? 1 : -Infinity);
  const domain: [number, number] = [low, high > low ? high : low + 1];
  const x = scaleLinear(domain, [MARGIN, width - MARGIN]);
  const edges = Array.from(
    { length: BINS - 1 },
    (_, edge) => domain[0] + ((edge + 1) / BINS) * (domain[1] - domain[0]),
  );
  const lower = strategies.length * LANE;
  return {
    width,
    height: lower + type * 2,
    lower,
    ticks: ticksThatFit(x, 0, width, type, frame.write),
    lanes: strategies.map(({ name, hue, values }, lane) => {
      const base = (lane + 1) * LANE;
      const bins = bin().domain(domain).thresholds(edges)(values);
      const most = Math.max(1, ...bins.map(({ length }) => length));
      const hill = area<(typeof bins)[number]>()
        .x((one) => x((one.x0! + one.x1!) / 2))
        .y0(base)
        .y1((one) => base - (one.length / most) * (LANE - type * 1.5))
        .digits(1);
      return {
        name,
        hue,
        nameY: base - LANE + type,
        base,
        path: values.length === 0 ? '' : (hill(bins) ?? ''),
        median: values.length === 0 ? null : x(values[Math.floor((values.length - 1) / 2)]!),
      };
    }),
  };
}
