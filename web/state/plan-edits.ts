import { defaultsOf, endWeek, leverOf, type LeverSetting, type NumberField, type Reviews } from '../../sim/index.ts';
import type { Strategy } from '../../scenarios/scenario.ts';

/** What of a lever can be taken hold of on the time line. */
export const PARTS = ['start', 'ramp', 'stop', 'amount'] as const;
export type Part = (typeof PARTS)[number];

/** The field that stands for the amount of a lever: the first number it declares. */
export interface Amount {
  readonly name: string;
  readonly field: NumberField;
  readonly value: number;
  /** As much as a bar of full height means; more can be typed. */
  readonly usualMost: number;
}

const USUAL_MOST = 5;

export function amountOf({ lever, values }: LeverSetting): Amount {
  const [name, field] = Object.entries(leverOf(lever)!.fields).find(
    ([, candidate]) => candidate.kind === 'number',
  )! as [string, NumberField];
  const value = values[name] as number;
  return { name, field, value, usualMost: usualMost(field, value) };
}

/** The end of a slider: what is plausible, not all that the engine takes. */
export function usualMost(field: NumberField, value: number): number {
  const usual = field.default === null || field.default === 0 ? field.maximum : field.default * USUAL_MOST;
  return Math.min(field.maximum, Math.max(usual, value));
}

/** A step that reads well: a twentieth of the usual range, as 1, 2 or 5 times a power of ten. */
export function stepOf(field: NumberField, most: number): number {
  if (field.whole === true) return 1;
  const rough = (most - field.minimum) / 20;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= rough * 0.99)!;
}

/** A value on its step, inside its range. */
export function within(field: NumberField, value: number, step = 0): number {
  const stepped = step > 0 ? Math.round(value / step) * step : value;
  const inside = Math.max(field.minimum, Math.min(field.maximum, stepped));
  return field.whole === true ? Math.round(inside) : Number(inside.toPrecision(6));
}

/** Where a part of a lever stands: weeks, or its amount. */
export function partOf(setting: LeverSetting, part: Part, weeks: number): number {
  if (part === 'start') return setting.startWeek;
  if (part === 'ramp') return setting.rampWeeks;
  if (part === 'stop') return Math.min(weeks, endWeek(setting, leverOf(setting.lever)!));
  return amountOf(setting).value;
}

/** The least and the most a part can be. */
export function rangeOf(setting: LeverSetting, part: Part, weeks: number): readonly [number, number] {
  const stop = partOf(setting, 'stop', weeks);
  if (part === 'start') return [0, Math.max(0, stop - 1)];
  if (part === 'ramp') return [0, Math.max(0, stop - setting.startWeek - 1)];
  if (part === 'stop') return [setting.startWeek + 1, weeks];
  const { field, usualMost: most } = amountOf(setting);
  return [field.minimum, most];
}

/** The lever with one of its parts put elsewhere; the others stay where they are. */
export function withPart(setting: LeverSetting, part: Part, value: number, weeks: number): LeverSetting {
  const [low, high] = rangeOf(setting, part, weeks);
  const inside = Math.max(low, Math.min(high, value));
  if (part === 'amount') {
    const { name, field, usualMost: most } = amountOf(setting);
    return {
      ...setting,
      values: { ...setting.values, [name]: within(field, inside, inside === high ? 0 : stepOf(field, most)) },
    };
  }
  const week = Math.round(inside);
  if (part === 'ramp') return { ...setting, rampWeeks: week };
  if (part === 'stop') {
    const lasts = week >= weeks && leverOf(setting.lever)!.naturalWeeks === undefined;
    return {
      ...setting,
      stopWeek: lasts ? null : week,
      rampWeeks: Math.min(setting.rampWeeks, Math.max(0, week - setting.startWeek - 1)),
    };
  }
  // What ends by itself keeps its end when only its start is moved.
  const stop = partOf(setting, 'stop', weeks);
  return {
    ...setting,
    startWeek: week,
    stopWeek: setting.stopWeek ?? (stop >= weeks && leverOf(setting.lever)!.naturalWeeks === undefined ? null : stop),
    rampWeeks: Math.min(setting.rampWeeks, Math.max(0, stop - week - 1)),
  };
}

/** The plan with one lever replaced. */
export function withLever(plan: Strategy, index: number, setting: LeverSetting): Strategy {
  return { ...plan, levers: plan.levers.map((lever, position) => (position === index ? setting : lever)) };
}

export function withoutLever(plan: Strategy, index: number): Strategy {
  const levers = plan.levers.filter((_, position) => position !== index);
  return withoutIdleRules({ ...plan, levers });
}

/** The plan with another lever, as it is by default, from its first week on. */
export function withNewLever(plan: Strategy, id: string): Strategy {
  const lever = leverOf(id)!;
  const setting = { lever: id, startWeek: 0, rampWeeks: 0, stopWeek: null, values: defaultsOf(lever.fields) };
  return { ...plan, platform: true, levers: [...plan.levers, setting] };
}

/** A rule about a lever that is gone would change nothing, and the file format refuses it. */
function withoutIdleRules(plan: Strategy): Strategy {
  if (plan.reviews === null) return plan;
  const there = new Set(plan.levers.map(({ lever }) => lever));
  const rules = plan.reviews.rules.filter(({ lever }) => there.has(lever));
  return rules.length === plan.reviews.rules.length ? plan : { ...plan, reviews: { ...plan.reviews, rules } };
}

export function withReviews(plan: Strategy, reviews: Reviews | null): Strategy {
  return { ...plan, reviews };
}
