import { extent, scaleLinear } from 'd3';
import type { Summary } from '../../analysis/summary.ts';
import type { Hue } from '../hues.ts';

/** One outcome under the strategies compared, all on one scale. */
export interface OutcomeMarksInput {
  readonly strategies: readonly { readonly hue: Hue; readonly summary: Summary }[];
  /** Ends of the scale where it has natural ones: 0 and 1 for shares. */
  readonly from: number | null;
  readonly to: number | null;
}

export interface OutcomeMarks {
  readonly width: number;
  readonly height: number;
  readonly zero: number | null;
  readonly lanes: readonly OutcomeLane[];
}

export interface OutcomeLane {
  readonly hue: Hue;
  readonly y: number;
  /** The middle 90 % of the worlds. */
  readonly spread: readonly [number, number] | null;
  /** The 95 % interval of the mean. */
  readonly interval: readonly [number, number] | null;
  readonly mean: number | null;
}

const LANE = 11;
const MARGIN = 6;

export function layoutOutcome(input: OutcomeMarksInput, width: number): OutcomeMarks {
  const { strategies } = input;
  const values = strategies.flatMap(({ summary }) => [
    summary.q05,
    summary.q95,
    summary.low,
    summary.high,
    summary.mean,
  ]);
  const [lowest = 0, highest = 1] = extent(values.filter((value): value is number => value !== null));
  const low = Math.min(input.from ?? lowest, lowest);
  const high = Math.max(input.to ?? highest, highest);
  const x = scaleLinear([low, high > low ? high : low + 1], [MARGIN, width - MARGIN]);
  const pair = (from: number | null, to: number | null) =>
    from === null || to === null ? null : ([x(from), x(to)] as const);
  return {
    width,
    height: strategies.length * LANE + 2,
    zero: low <= 0 && high >= 0 ? x(0) : null,
    lanes: strategies.map(({ hue, summary }, lane) => ({
      hue,
      y: lane * LANE + LANE / 2 + 1,
      spread: pair(summary.q05, summary.q95),
      interval: pair(summary.low, summary.high),
      mean: summary.mean === null ? null : x(summary.mean),
    })),
  };
}
