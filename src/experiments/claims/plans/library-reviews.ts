import type { Reviews } from '../../../../sim/plan/plan.ts';
import { LIBRARY } from '../../../../scenarios/library.ts';

/** The reviews of a plan of the library, held every so many weeks instead: what it looks at, at what cost, by which rules. */
export function libraryReviews(strategyId: string, everyWeeks: number): Reviews {
  const reviews = LIBRARY.strategies.find(({ id }) => id === strategyId)?.reviews;
  if (!reviews) throw new RangeError(`The library has no plan ${strategyId} with reviews.`);
  return { ...reviews, everyWeeks, firstWeek: everyWeeks };
}
