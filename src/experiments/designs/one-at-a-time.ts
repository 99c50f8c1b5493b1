import type { FieldValue } from '../../../sim/field.ts';
import type { Factor } from '../../../scenarios/experiment.ts';
import { levelsOf } from './levels.ts';
import type { Points } from './points.ts';

/**
 * The scenario as it is, then every value of the first factor that it does not have already, with all others left
 * alone, then those of the second, and so on.
 *
 * @param usual  what the scenario has at the path of each factor
 */
export function oneAtATime(factors: readonly Factor[], usual: readonly FieldValue[]): Points {
  const steps = factors.flatMap((factor, position) =>
    levelsOf(factor)
      .filter((value) => value !== usual[position])
      .map((value) => ({ position, value })),
  );
  return {
    count: steps.length + 1,
    values(point) {
      const step = steps[point - 1];
      return step === undefined ? usual : usual.with(step.position, step.value);
    },
    changed(point) {
      const step = steps[point - 1];
      return step === undefined ? [] : [step.position];
    },
    place(point) {
      const step = steps[point - 1];
      return {
        group: step === undefined ? 0 : step.position + 1,
        role: step === undefined ? 'base' : factors[step.position]!.path,
      };
    },
  };
}
