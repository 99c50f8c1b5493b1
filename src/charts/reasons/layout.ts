import { max, scaleLinear } from 'd3';
import { weekTicks } from '../week-ticks.ts';

/** A week of somebody's decisions. */
export interface BalanceWeek {
  readonly aware: boolean;
  readonly used: boolean;
  readonly utility: number;
}

export interface BalanceLayout {
  readonly width: number;
  readonly height: number;
  /** The line between using and not using. */
  readonly zero: number;
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly used: boolean;
    readonly aware: boolean;
  }[];
  readonly weekTicks: readonly {
    readonly x: number;
    readonly text: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  /** Middle of the chosen week. */
  readonly chosen: number;
}

export interface BalanceFrame {
  readonly width: number;
  readonly type: number;
  readonly writeWeek: (week: number) => string;
}

/** A bar a week: up for use, down for none, as long as the balance of reasons; a short stroke where nothing was known. */
export function layoutBalance(weeks: readonly BalanceWeek[], chosen: number, frame: BalanceFrame): BalanceLayout {
  const { width, type } = frame;
  const height = Math.round(type * 9);
  const lower = height - type * 2;
  const zero = Math.round(lower / 2);
  const most = max(weeks, ({ utility }) => Math.abs(utility)) ?? 1;
  const x = scaleLinear([0, Math.max(1, weeks.length)], [0, width]);
  const length = scaleLinear([0, Math.max(most, 1e-9)], [0, zero - 2]);
  const room = x(1) - x(0);
  return {
    width,
    height,
    zero,
    bars: weeks.map(({ aware, used, utility }, week) => {
      const size = aware ? Math.max(1.5, length(Math.abs(utility))) : 1.5;
      return {
        x: x(week) + room * 0.1,
        y: used ? zero - size : zero,
        width: Math.max(0.75, room * 0.8),
        height: size,
        used,
        aware,
      };
    }),
    weekTicks: weekTicks(weeks.length, Math.max(2, Math.floor(width / 96))).map((week) => ({
      x: x(week),
      text: frame.writeWeek(week),
      anchor: week === 0 ? 'start' : week === weeks.length ? 'end' : 'middle',
    })),
    chosen: x(chosen) + room / 2,
  };
}
