import type { Factor } from '../../../scenarios/experiment.ts';
import { designDraws } from './design-draws.ts';
import { valueAt } from './levels.ts';
import type { Points } from './points.ts';

/**
 * Walks through the space of factors, each from a place of chance on a grid, changing one factor after the other by
 * about half its range, up or down: the differences from step to step are the elementary effects.
 *
 * @param levels  places of the grid in each direction, even
 * @see   M. D. Morris (1991), Technometrics 33, 161-174
 */
export function morris(factors: readonly Factor[], trajectories: number, levels: number, seed: string): Points {
  const many = factors.length;
  const perWalk = many + 1;
  const half = levels / 2;
  const draws = designDraws(seed, 'morris');
  const starts = factors.map(({ path }) => designDraws(seed, `morris start ${path}`));
  /** The factors in the order in which a walk changes them. */
  const orderOf = (walk: number): number[] => {
    const order = factors.map((_, position) => position);
    for (let last = many - 1; last > 0; last--) {
      const other = draws(walk, last) % (last + 1);
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    return order;
  };
  return {
    count: trajectories * perWalk,
    values(point) {
      const walk = Math.floor(point / perWalk);
      const order = orderOf(walk);
      return factors.map((factor, position) => {
        const bits = starts[position]!(walk);
        // From the lower half it goes up, from the upper half down.
        const start = bits % levels;
        const moved = order.indexOf(position) < point % perWalk;
        const level = !moved ? start : start < half ? start + half : start - half;
        return valueAt(factor, level / (levels - 1));
      });
    },
    place(point) {
      const walk = Math.floor(point / perWalk);
      const step = point % perWalk;
      return { group: walk, role: step === 0 ? 'base' : factors[orderOf(walk)[step - 1]!]!.path };
    },
  };
}
