import { defaultsOf, type FieldValue } from '../../../sim/field.ts';
import {
  ORGANISATION_FIGURES,
  ORGANISATION_TRAITS,
  type OrganisationFigures,
  type OrganisationTraits,
} from '../../../sim/organisation/traits.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '../../../sim/parameters/index.ts';
import { replicateSeed, worldPart } from '../../../sim/random/seed.ts';
import { WORLD_DIMENSIONS } from './dimensions.ts';
import { drawFrom } from './draw-from.ts';
import { latinHypercube } from './latin-hypercube.ts';
import type { SampledWorld } from './sampled-world.ts';

/**
 * So many plausible worlds, spread evenly over the registry's ranges (a Latin hypercube). The same count and seed give
 * the same worlds, on every machine.
 *
 * A share of these worlds is a statement about the ranges that were sampled, never the probability of anything.
 *
 * @param seed  a seed as `parseSeed` returns it; world number i (from 1) has the seed `seed/i`
 * @throws RangeError  for a seed with `~`: all its worlds would be one
 */
export function sampleWorlds(count: number, seed: string): SampledWorld[] {
  if (worldPart(seed) !== seed) throw new RangeError('The seed of sampled worlds has no ~ in it.');
  const paths = WORLD_DIMENSIONS.map(({ path }) => path);
  return latinHypercube(count, paths, seed).map((point, index) => worldAt(point, index, replicateSeed(seed, index)));
}

/** The world at a point of the unit cube (quantiles in the order of WORLD_DIMENSIONS). */
export function worldAt(point: Float64Array, index: number, seed: string): SampledWorld {
  const figures: Record<string, FieldValue> = defaultsOf(ORGANISATION_FIGURES);
  const traits: Record<string, FieldValue> = defaultsOf(ORGANISATION_TRAITS);
  const parameters = structuredClone(DEFAULT_PARAMETERS) as unknown as Record<string, Record<string, FieldValue>>;
  WORLD_DIMENSIONS.forEach(({ path, field, distribution }, dimension) => {
    const value = drawFrom(distribution, field, point[dimension]!);
    const [root, group, name] = path.split('.') as [string, string, string | undefined];
    if (root === 'parameters') parameters[group]![name!] = value;
    else if (group in figures) figures[group] = value;
    else traits[group] = value;
  });
  return {
    index,
    seed,
    figures: figures as OrganisationFigures,
    traits: traits as OrganisationTraits,
    parameters: parameters as unknown as Parameters,
    point,
  };
}
