import { exp } from '../../../sim/elementary/exp.ts';
import { log } from '../../../sim/elementary/log.ts';
import type { FieldValue } from '../../../sim/field.ts';
import type { Factor, FactorValues } from '../../../scenarios/experiment.ts';

type Range = FactorValues & { readonly kind: 'range' };

/** The values a factor takes one by one: those listed, or the steps of its range. */
export function levelsOf({ values, field }: Factor): readonly FieldValue[] {
  if (values.kind === 'listed') return values.values;
  const steps = values.steps ?? 2;
  const whole = field.kind === 'number' && field.whole === true;
  return Array.from({ length: steps }, (_, step) => {
    const value = between(values, steps === 1 ? 0 : step / (steps - 1));
    return whole ? Math.round(value) : value;
  });
}

/**
 * The value of a factor at a place in 0..1: the shares of all its values are equal, as far as they can be counted.
 * Where a range names steps, one of these is taken.
 */
export function valueAt(factor: Factor, place: number): FieldValue {
  const { values, field } = factor;
  if (values.kind === 'listed' || values.steps !== null) {
    const levels = levelsOf(factor);
    return levels[Math.min(levels.length - 1, Math.floor(place * levels.length))]!;
  }
  if (field.kind !== 'number' || field.whole !== true) return between(values, place);
  return Math.min(values.to, Math.floor(between({ ...values, to: values.to + 1 }, place)));
}

/** A number from one end of a range to the other, without the dust that arithmetic leaves in its last digits. */
function between({ from, to, scale }: Range, share: number): number {
  const [low, high] = [scale === 'log' ? log(from) : from, scale === 'log' ? log(to) : to];
  const value = low + share * (high - low);
  return Math.min(to, Math.max(from, Number((scale === 'log' ? exp(value) : value).toPrecision(12))));
}
