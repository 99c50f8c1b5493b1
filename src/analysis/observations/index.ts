import type { World } from '../../../sim/world.ts';
import { courseObservations } from './course.ts';
import type { Observation } from './define-observation.ts';
import { inequalityObservations } from './inequality.ts';
import { newcomerObservations } from './newcomers.ts';
import { organisationObservations } from './organisation.ts';

/** Everything that validation measures of a run, in the order of the columns it comes back in. */
export const OBSERVATIONS: readonly Observation[] = [
  ...courseObservations,
  ...inequalityObservations,
  ...newcomerObservations,
  ...organisationObservations,
];

/** All observations of a world after its last week; NaN where undefined. */
export function observe(world: World): Float64Array {
  return Float64Array.from(OBSERVATIONS, (observation) => observation.of(world) ?? NaN);
}
