import type { Factor } from '../../../scenarios/experiment.ts';
import { placeDraws } from './design-draws.ts';
import { valueAt } from './levels.ts';
import type { Points } from './points.ts';

/** Points drawn independently, every value of a factor as likely as any other. */
export function randomPoints(factors: readonly Factor[], count: number, seed: string): Points {
  const draws = factors.map(({ path }) => placeDraws(seed, `random ${path}`));
  return { count, values: (point) => factors.map((factor, position) => valueAt(factor, draws[position]!(point))) };
}
