import type { Arm } from '../arm.ts';
import { type DifferenceContrast, more } from '../contrast.ts';
import { MEASURES, type MeasureId } from '../measures.ts';
import { staffedToEqualCost } from './enabled-variants.ts';

/** One arm against another in every respect the claims ask about. */
export interface Versus {
  /** At the stated budgets. */
  readonly stated: DifferenceContrast;
  readonly value: DifferenceContrast;
  /** The other arm with as much more or less staff as makes it cost the same. */
  readonly equal: DifferenceContrast;
  readonly equalValue: DifferenceContrast;
}

/** Real bottom-up (or a variant that costs the same) against a variant of it. */
export function versus(arm: Arm, than: Arm, measure: MeasureId = 'sustained'): Versus {
  const equal = staffedToEqualCost(than);
  const what = MEASURES[measure].label;
  const name = `${arm.id}-over-${than.id}-${measure}`;
  return {
    stated: more(name, `${arm.name}: more ${what} than ${than.name}`, measure, arm, than),
    value: more(`${name}-value`, `${arm.name}: more net value than ${than.name}`, 'netValue', arm, than, 'money'),
    equal: more(`${name}-equal`, `${arm.name}: more ${what} than ${equal.name}`, measure, arm, equal),
    equalValue: more(
      `${name}-equal-value`,
      `${arm.name}: more net value than ${equal.name}`,
      'netValue',
      arm,
      equal,
      'money',
    ),
  };
}

/** All four of each. */
export function contrastsOf(comparisons: readonly Versus[]): DifferenceContrast[] {
  return comparisons.flatMap(({ stated, value, equal, equalValue }) => [stated, value, equal, equalValue]);
}
