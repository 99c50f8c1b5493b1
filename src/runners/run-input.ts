import { type Organisation, type RunInput, synthesise, worldPart } from '../../sim/index.ts';
import { planOf, type Scenario } from '../../scenarios/scenario.ts';

/** The organisation of a scenario in the world of `seed`; every seed of that world has the same. */
export function organisationOf(scenario: Scenario, seed: string): Organisation {
  return synthesise(scenario.organisation.figures, worldPart(seed));
}

/**
 * What a run of one of the scenario's strategies depends on, besides its seed.
 *
 * @throws RangeError  when the scenario has no strategy of that id
 */
export function runInput(scenario: Scenario, strategyId: string, organisation: Organisation): RunInput {
  const strategy = scenario.strategies.find(({ id }) => id === strategyId);
  if (strategy === undefined) throw new RangeError(`The scenario has no strategy ${strategyId}.`);
  return {
    organisation,
    traits: scenario.organisation.traits,
    plan: planOf(strategy, organisation.size),
    ...(strategy.then && {
      then: strategy.then.map(({ fromWeek, strategy: next }) => ({ fromWeek, plan: planOf(next, organisation.size) })),
    }),
    weeks: scenario.weeks,
    parameters: scenario.parameters,
    target: scenario.target,
  };
}
