import { max, scaleLinear } from 'd3';
import type { Hue } from '../hues.ts';

/** What a plan takes quarter by quarter: money of all payers, and hours of people's time. */
export interface QuarterlyPlan {
  readonly id: string;
  readonly name: string;
  readonly hue: Hue;
  readonly money: readonly number[];
  readonly hours: readonly number[];
}

export interface QuartersLayout {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly QuartersPanel[];
}

export interface QuartersPanel {
  readonly name: string;
  readonly hue: Hue;
  readonly x: number;
  readonly width: number;
  readonly headingY: number;
  readonly zero: number;
  /** Above the line. */
  readonly money: readonly Column[];
  /** Below it. */
  readonly hours: readonly Column[];
  readonly mostMoney: { readonly y: number; readonly text: string };
  readonly mostHours: { readonly y: number; readonly text: string };
}

export interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const HALF = 110;
const GAP = 36;
const NARROWEST = 240;

export function layoutQuarters(
  plans: readonly QuarterlyPlan[],
  frame: {
    readonly width: number;
    readonly type: number;
    readonly writeMoney: (amount: number) => string;
    readonly writeHours: (hours: number) => string;
  },
): QuartersLayout {
  const { width, type } = frame;
  const count = Math.max(1, plans.length);
  const across = Math.max(1, Math.min(count, Math.floor((width + GAP) / (NARROWEST + GAP))));
  const panelWidth = (width - GAP * (across - 1)) / across;
  const mostMoney = max(plans.flatMap(({ money }) => money)) ?? 0;
  const mostHours = max(plans.flatMap(({ hours }) => hours)) ?? 0;
  const up = scaleLinear([0, mostMoney || 1], [0, HALF]);
  const down = scaleLinear([0, mostHours || 1], [0, HALF]);
  const panelHeight = type * 2 + 2 * HALF + type * 3.4;
  const panels = plans.map((plan, index): QuartersPanel => {
    const x = (index % across) * (panelWidth + GAP);
    const top = Math.floor(index / across) * panelHeight;
    const zero = top + type * 2 + type * 1.4 + HALF;
    const pitch = panelWidth / Math.max(1, plan.money.length);
    const column = (at: number, y: number, height: number): Column => ({
      x: x + at * pitch + 1,
      y,
      width: Math.max(1, pitch - 2),
      height: Math.max(0, height),
    });
    return {
      name: plan.name,
      hue: plan.hue,
      x,
      width: panelWidth,
      headingY: top + type * 1.2,
      zero,
      money: plan.money.map((amount, at) => column(at, zero - up(amount), up(amount))),
      hours: plan.hours.map((hours, at) => column(at, zero, down(hours))),
      mostMoney: { y: zero - up(max(plan.money) ?? 0) - 5, text: frame.writeMoney(max(plan.money) ?? 0) },
      mostHours: { y: zero + down(max(plan.hours) ?? 0) + type * 1.1, text: frame.writeHours(max(plan.hours) ?? 0) },
    };
  });
  return { width, height: Math.round(Math.ceil(count / across) * panelHeight), panels };
}
