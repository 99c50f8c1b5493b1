import type { Factor } from '../../../scenarios/experiment.ts';
import { designDraws, placeDraws } from './design-draws.ts';
import { valueAt } from './levels.ts';
import type { Points } from './points.ts';

/** Work spent on spreading points, in coordinates looked at: about a second. */
const EFFORT = 100_000_000;
/** Beyond so many exchanges for each slice of each factor hardly one still helps. */
const TRIES_PER_SLICE = 100;

/**
 * A Latin hypercube: each factor's range is cut into as many slices as there are points, and each slice is used once.
 *
 * Among all such designs one is sought whose points keep their distance: two points exchange their slices of one
 * factor wherever that lowers the sum of the tenth powers of the inverse distances, which the nearest pair dominates.
 *
 * @see M. D. McKay, R. J. Beckman and W. J. Conover (1979), Technometrics 21, 239-245; M. D. Morris and T. J. Mitchell
 *      (1995), J. Stat. Plan. Inference 43, 381-402, for the criterion
 */
export function latinHypercube(factors: readonly Factor[], count: number, seed: string): Points {
  const slices = spread(
    factors.map(({ path }) => shuffled(count, seed, path)),
    count,
    seed,
  );
  const inside = factors.map(({ path }) => placeDraws(seed, `latin-hypercube place ${path}`));
  return {
    count,
    values: (point) =>
      factors.map((factor, position) =>
        valueAt(factor, (slices[position]![point]! + inside[position]!(point)) / count),
      ),
  };
}

/** The slices 0..count-1 in an order of chance (Fisher and Yates). */
function shuffled(count: number, seed: string, path: string): Int32Array {
  const draws = placeDraws(seed, `latin-hypercube order ${path}`);
  const order = Int32Array.from({ length: count }, (_, slice) => slice);
  for (let last = count - 1; last > 0; last--) exchange(order, last, Math.floor(draws(last) * (last + 1)));
  return order;
}

/** Exchanges slices as long as the effort lasts. @param slices  by factor, then point; changed in place */
function spread(slices: readonly Int32Array[], count: number, seed: string): readonly Int32Array[] {
  const cells = count * slices.length;
  const tries = Math.min(TRIES_PER_SLICE * cells, Math.floor(EFFORT / (4 * cells)));
  if (count < 3 || slices.length < 2) return slices;
  const draws = designDraws(seed, 'latin-hypercube exchanges');
  for (let attempt = 0; attempt < tries; attempt++) {
    const column = slices[draws(attempt, 0) % slices.length]!;
    const a = draws(attempt, 1) % count;
    const b = draws(attempt, 2) % count;
    if (a === b) continue;
    const before = crowding(slices, a, b) + crowding(slices, b, a);
    exchange(column, a, b);
    if (crowding(slices, a, b) + crowding(slices, b, a) >= before) exchange(column, a, b);
  }
  return slices;
}

/** How near the other points are to one of them: the sum of their inverse distances to the tenth power. */
function crowding(slices: readonly Int32Array[], point: number, except: number): number {
  const count = slices[0]!.length;
  let sum = 0;
  for (let other = 0; other < count; other++) {
    if (other === point || other === except) continue;
    let square = 0;
    for (const column of slices) {
      const difference = (column[point]! - column[other]!) / count;
      square += difference * difference;
    }
    const inverse = 1 / square;
    const fourth = inverse * inverse;
    sum += fourth * fourth * inverse;
  }
  return sum;
}

function exchange(column: Int32Array, a: number, b: number): void {
  const kept = column[a]!;
  column[a] = column[b]!;
  column[b] = kept;
}
