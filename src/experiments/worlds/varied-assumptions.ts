import { drawBits, uniform } from '../../../sim/random/draw.ts';
import { streamKey } from '../../../sim/random/keys.ts';
import { replicateSeed } from '../../../sim/random/seed.ts';
import { changeablesOf } from '../../../scenarios/changeable.ts';
import type { Change } from '../../../scenarios/experiment.ts';
import type { Scenario } from '../../../scenarios/scenario.ts';
import { WORLD_DIMENSIONS, type Dimension } from './dimensions.ts';
import { drawFrom } from './draw-from.ts';

const PARAMETER = 'parameters.';
/** Prices and hourly costs are the organisation's own to state: no plan is made dearer by chance than its budget allows. */
const PRICE = { group: 'parameters.money.', unit: /^money/ };

/**
 * Assumptions in which the worlds of a comparison may differ: every parameter and functional form with a range, but
 * prices and what the scenario itself states.
 */
export function uncertainAssumptions(scenario: Scenario): readonly Dimension[] {
  const changeables = changeablesOf(scenario);
  return WORLD_DIMENSIONS.filter(
    ({ path, field }) =>
      path.startsWith(PARAMETER) &&
      !(path.startsWith(PRICE.group) && field.kind === 'number' && PRICE.unit.test(field.unit)) &&
      changeables.get(path)!.read(scenario) === field.default,
  );
}

/**
 * The assumptions of each world of a comparison, every one drawn from its range by itself. The same seed and number give
 * the same assumptions however many worlds there are, so that more of them go on where fewer left off.
 *
 * @param seed  base seed of the comparison
 * @returns     the changes to the scenario in replicate r (from 0)
 */
export function variedAssumptions(scenario: Scenario, seed: string): (replicate: number) => readonly Change[] {
  const dimensions = uncertainAssumptions(scenario).map((dimension) => ({
    ...dimension,
    key: streamKey(seed, `assumption ${dimension.path}`),
  }));
  return (replicate) => {
    const world = streamKey(replicateSeed(seed, replicate), 'assumptions');
    return dimensions.map(({ path, field, distribution, key }) => ({
      path,
      value: drawFrom(distribution, field, uniform(drawBits(key.a, key.b, world.a, world.b))),
    }));
  };
}
