import type { Target } from '../../../sim/run.ts';
import type { Scenario, Strategy } from '../../../scenarios/scenario.ts';
import type { SampledWorld } from './sampled-world.ts';

/** Success as the model's description fixes it, the same for every strategy. */
const TARGET: Target = { interactiveShare: 0.38, week: 78 };

/** A sampled world with strategies to be tried in it, as a scenario like any other. */
export function worldScenario(world: SampledWorld, strategies: readonly Strategy[], weeks = 104): Scenario {
  return {
    name: `Sampled world ${world.seed}`,
    description: '',
    organisation: {
      id: null,
      name: 'Sampled organisation',
      description: '',
      figures: world.figures,
      traits: world.traits,
    },
    weeks,
    currency: 'EUR',
    target: { ...TARGET, week: Math.min(TARGET.week, weeks) },
    parameters: world.parameters,
    strategies,
  };
}
