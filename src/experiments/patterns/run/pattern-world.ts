import { DEFAULT_COMPARISON } from '../../../../scenarios/library.ts';
import type { OrganisationFigures, OrganisationTraits } from '../../../../sim/organisation/traits.ts';
import type { Parameters } from '../../../../sim/parameters/index.ts';
import { replicateSeed } from '../../../../sim/random/seed.ts';
import type { SampledWorld } from '../../worlds/sampled-world.ts';

/** A world in which patterns are looked for. */
export interface PatternWorld {
  readonly seed: string;
  readonly name: string;
  readonly figures: OrganisationFigures;
  readonly traits: OrganisationTraits;
  readonly parameters: Parameters;
  readonly weeks: number;
}

const WEEKS = 104;

export function fromSampled({ seed, figures, traits, parameters }: SampledWorld): PatternWorld {
  return { seed, name: `Sampled world ${seed}`, figures, traits, parameters, weeks: WEEKS };
}

/** The default comparison's organisation and parameters, drawn so many times. */
export function defaultWorlds(count: number, seed: string): PatternWorld[] {
  const { organisation, parameters } = DEFAULT_COMPARISON.scenario;
  const { name, figures, traits } = organisation;
  return Array.from({ length: count }, (_, world) => ({
    seed: `${replicateSeed(`${seed}/default`, world)}`,
    name,
    figures,
    traits,
    parameters,
    weeks: WEEKS,
  }));
}
