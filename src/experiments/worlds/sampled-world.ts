import type { OrganisationFigures, OrganisationTraits } from '../../../sim/organisation/traits.ts';
import type { Parameters } from '../../../sim/parameters/index.ts';

/** One plausible world: an organisation and a setting of every parameter. */
export interface SampledWorld {
  /** From 0. */
  readonly index: number;
  /** Seed of the world; `seed~…` are its lucks. */
  readonly seed: string;
  readonly figures: OrganisationFigures;
  readonly traits: OrganisationTraits;
  readonly parameters: Parameters;
  /** Quantile 0..1 in every dimension, in the order of WORLD_DIMENSIONS (or of those asked for). */
  readonly point: Float64Array;
}
