import type { Factor } from '../../../scenarios/experiment.ts';
import { levelsOf } from './levels.ts';
import type { Points } from './points.ts';

/** Every combination of the factors' values; the last factor changes fastest. Without factors, a single point. */
export function factorial(factors: readonly Factor[]): Points {
  const levels = factors.map(levelsOf);
  return {
    count: levels.reduce((product, { length }) => product * length, 1),
    values(point) {
      const values = new Array<(typeof levels)[number][number]>(levels.length);
      let rest = point;
      for (let position = levels.length - 1; position >= 0; position--) {
        const own = levels[position]!;
        values[position] = own[rest % own.length]!;
        rest = Math.floor(rest / own.length);
      }
      return values;
    },
  };
}
