import { area, line, scaleLinear } from 'd3';
import { textWidth } from '../text-width.ts';
import { weekTicks } from '../week-ticks.ts';

/** One lever of a plan, as far as it is drawn. */
export interface PlanBar {
  readonly label: string;
  /** First week in which it acts, and weeks from nothing to full strength. */
  readonly startWeek: number;
  readonly rampWeeks: number;
  /** First week in which it acts no more; null: it goes on to the end. */
  readonly stopWeek: number | null;
  /** How much of what is usual at most, 0..1. */
  readonly amount: number;
  /** The amount as written. */
  readonly written: string;
}

export interface PlanInput {
  readonly bars: readonly PlanBar[];
  readonly weeks: number;
  /** Scheduled money of all levers and reviews, by week, in whole units of the currency. */
  readonly money: Float64Array;
  readonly budget: number;
  /** What of the budget is released by each week; absent: all of it from the first on. */
  readonly released?: Float64Array;
  /** Hours of people's time by quarter, as simulated; null where nothing has been run yet. */
  readonly hours: readonly number[] | null;
  readonly reviewWeeks: readonly number[];
  /** The bar whose details are shown. */
  readonly selected: number | null;
}

export interface PlanFrame {
  readonly width: number;
  readonly type: number;
  readonly writeWeek: (week: number) => string;
  readonly writeMoney: (amount: number) => string;
  readonly writeHours: (hours: number) => string;
}

export interface PlanLayout {
  readonly width: number;
  readonly height: number;
  /** The plot: weeks run from left to right. */
  readonly left: number;
  readonly right: number;
  readonly rows: readonly PlanRow[];
  readonly weekTicks: readonly {
    readonly x: number;
    readonly text: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  readonly axisY: number;
  readonly reviews: readonly { readonly x: number; readonly y: number }[];
  readonly spending: PlanSpending;
  /** A column for each quarter that has room for its numbers; empty where none has. */
  readonly quarters: readonly PlanQuarter[];
  /** Pixels a week is wide. */
  readonly weekWidth: number;
}

export interface PlanRow {
  readonly index: number;
  readonly selected: boolean;
  readonly label: string;
  readonly labelX: number;
  readonly labelY: number;
  readonly written: string;
  readonly writtenX: number;
  readonly writtenY: number;
  /** Where the bar can reach. */
  readonly upper: number;
  readonly lower: number;
  readonly path: string;
  readonly start: number;
  readonly ramped: number;
  readonly stop: number;
  readonly top: number;
  readonly open: boolean;
}

/** Money spent so far against the budget, as far as it is released. */
export interface PlanSpending {
  readonly upper: number;
  readonly lower: number;
  readonly path: string;
  readonly edge: string;
  /** The budget as it is released: a level line, or steps. */
  readonly budgetPath: string;
  readonly budgetY: number;
  readonly budgetText: string;
  readonly totalText: string;
  readonly totalY: number;
  /** The part above what is released, and where it begins; null while the money lasts. */
  readonly over: { readonly path: string; readonly x: number } | null;
}

export interface PlanQuarter {
  readonly x: number;
  readonly money: string;
  readonly hours: string | null;
  readonly y: number;
}

const BAR = 28;
const SPENDING = 84;
export const QUARTER = 13;
const LABEL_SHARE = 0.22;
/** Below this width the names stand above the bars. */
const ROOM_FOR_NAMES = 620;

export function layoutPlan(input: PlanInput, frame: PlanFrame): PlanLayout {
  const { bars, weeks } = input;
  const { width, type } = frame;
  const beside = width >= ROOM_FOR_NAMES;
  const left = beside ? Math.round(Math.min(200, width * LABEL_SHARE)) : 0;
  const right = width - 8;
  const x = scaleLinear([0, weeks], [left, right]);
  const pitch = beside ? BAR + 14 : BAR + type * 1.5 + 12;
  const rows = bars.map((bar, index): PlanRow => {
    const upper = index * pitch + (beside ? 8 : type * 1.5 + 4);
    const lower = upper + BAR;
    const top = lower - Math.max(3, BAR * Math.max(0, Math.min(1, bar.amount)));
    const stopWeek = Math.min(weeks, bar.stopWeek ?? weeks);
    const start = x(Math.min(weeks, bar.startWeek));
    const stop = Math.max(start, x(stopWeek));
    const ramped = Math.max(start, Math.min(stop, x(bar.startWeek + bar.rampWeeks)));
    return {
      index,
      selected: index === input.selected,
      label: bar.label,
      labelX: 0,
      labelY: beside ? upper + BAR / 2 - 1 : upper - 7,
      written: bar.written,
      writtenX: beside ? 0 : width - 8,
      writtenY: beside ? upper + BAR / 2 + type - 1 : upper - 7,
      upper,
      lower,
      path: `M${round(start)},${lower}L${round(ramped)},${round(top)}H${round(stop)}V${lower}Z`,
      start,
      ramped,
      stop,
      top,
      open: bar.stopWeek === null || bar.stopWeek >= weeks,
    };
  });
  const axisY = Math.max(1, bars.length) * pitch + 8;
  const spending = layoutSpending(input, frame, x, axisY + type * 3.6);
  return {
    width,
    height: Math.round(spending.lower + type * (input.hours === null ? 1.9 : 3.3)),
    left,
    right,
    rows,
    axisY,
    weekTicks: ticksOf(weeks, x, frame),
    reviews: input.reviewWeeks.filter((week) => week < weeks).map((week) => ({ x: x(week), y: axisY })),
    spending,
    quarters: quartersOf(input, frame, x, spending.lower),
    weekWidth: (right - left) / weeks,
  };
}

function ticksOf(weeks: number, x: (week: number) => number, { width, writeWeek }: PlanFrame): PlanLayout['weekTicks'] {
  const ticks = weekTicks(weeks, Math.max(2, Math.floor((x(weeks) - x(0)) / 92)));
  return ticks.map((week, index) => ({
    x: x(week),
    text: writeWeek(week),
    anchor: index === 0 ? 'start' : x(week) > width - 40 ? 'end' : 'middle',
  }));
}

function layoutSpending(
  { money, budget, weeks, released = new Float64Array(weeks).fill(budget) }: PlanInput,
  { type, writeMoney }: PlanFrame,
  x: (week: number) => number,
  upper: number,
): PlanSpending {
  const lower = upper + SPENDING;
  const soFar = new Float64Array(weeks + 1);
  for (let week = 0; week < weeks; week++) soFar[week + 1] = soFar[week]! + (money[week] ?? 0);
  const total = soFar[weeks]!;
  const y = scaleLinear([0, Math.max(budget, total, 1)], [lower, upper]);
  // What is spent by the end of a week has to be there in it.
  const points = Array.from(soFar, (amount, week) => ({ week, amount, limit: released[Math.max(0, week - 1)] ?? 0 }));
  const path = area<(typeof points)[number]>()
    .x(({ week }) => x(week))
    .y0(lower)
    .y1(({ amount, limit }) => y(Math.min(amount, limit)))(points)!;
  const edge = line<(typeof points)[number]>()
    .x(({ week }) => x(week))
    .y(({ amount }) => y(amount))(points)!;
  // What is within rounding of the budget is not over it.
  const first = points.findIndex(({ amount, limit }) => amount > limit + 1);
  const above = points.slice(Math.max(0, first - 1));
  const over = area<(typeof points)[number]>()
    .x(({ week }) => x(week))
    .y0(({ limit }) => y(limit))
    .y1(({ amount, limit }) => y(Math.max(amount, limit)));
  const budgetY = y(budget);
  const totalY = y(total);
  return {
    upper,
    lower,
    path,
    edge,
    budgetPath: stepsOf(released, x, y),
    budgetY,
    budgetText: writeMoney(budget),
    totalText: writeMoney(total),
    totalY: Math.abs(totalY - budgetY) < type * 1.3 ? budgetY + type * 1.4 * (total > budget ? -1 : 1) : totalY,
    over: first < 0 ? null : { path: over(above)!, x: x(first) },
  };
}

/** A line that goes up where the values do, to the end of the last week. */
function stepsOf(values: Float64Array, x: (week: number) => number, y: (amount: number) => number): string {
  const steps = [...values.entries()].flatMap(([week, amount]) => {
    if (week === 0) return [`M${round(x(0))},${round(y(amount))}`];
    return amount === values[week - 1] ? [] : [`H${round(x(week))}V${round(y(amount))}`];
  });
  return `${steps.join('')}H${round(x(values.length))}`;
}

/** Numbers under every quarter, as long as they fit. */
function quartersOf(
  { money, hours, weeks }: PlanInput,
  { type, writeMoney, writeHours }: PlanFrame,
  x: (week: number) => number,
  y: number,
): PlanQuarter[] {
  const count = Math.ceil(weeks / QUARTER);
  const texts = Array.from({ length: count }, (_, quarter) => {
    const from = quarter * QUARTER;
    return {
      x: x(Math.min(weeks, from + QUARTER / 2)),
      y: y + type * 1.3,
      money: writeMoney(money.slice(from, from + QUARTER).reduce((sum, amount) => sum + amount, 0)),
      hours: hours === null ? null : writeHours(hours[quarter] ?? 0),
    };
  });
  const room = x(QUARTER) - x(0) - 6;
  const fits = texts.every(
    (quarter) => textWidth(quarter.money, type) <= room && textWidth(quarter.hours ?? '', type) <= room,
  );
  return fits ? texts : [];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
