import type { Scenario, Strategy } from '../../../../scenarios/scenario.ts';
import type { Parameters } from '../../../../sim/parameters/index.ts';
import { exp } from '../../../../sim/elementary/exp.ts';
import { normalCumulative } from '../../../../sim/elementary/normal-cumulative.ts';
import { normalQuantile } from '../../../../sim/elementary/normal-quantile.ts';
import type { SampledWorld } from '../../worlds/sampled-world.ts';
import { worldScenario } from '../../worlds/world-scenario.ts';
import { type Arm, ARM_WEEKS, type PeopleShift } from '../arm.ts';
import type { PlanContext } from '../plans/plan-context.ts';
import type { DrawnPlans } from '../plans/draw-plans.ts';
import { strategyOf } from '../plans/strategy-of.ts';

/** A sampled world with the plans drawn for it. */
export interface PlannedWorld {
  readonly world: SampledWorld;
  readonly plans: DrawnPlans;
}

/** The strategy of an arm in a world. A plan is made for ARM_WEEKS, however soon one looks at what came of it. */
export function writeArm(arm: Arm, { world, plans }: PlannedWorld, scale = 1): Strategy {
  const context: PlanContext = {
    employees: world.figures.employees,
    parameters: world.parameters,
    weeks: ARM_WEEKS,
    draws: plans.draws,
    seed: world.seed,
  };
  const parts = arm.plan(context, scale);
  if (parts !== null) return strategyOf(arm.id, arm.name, parts, context);
  const nothing = { perEmployee: null, total: null };
  return { id: arm.id, name: arm.name, description: '', platform: false, budget: nothing, levers: [], reviews: null };
}

/** What arms share that can be run as one scenario: the same people, the same number of weeks. */
export function groupOf({ people, weeks = ARM_WEEKS }: Arm): string {
  return JSON.stringify([people ?? null, weeks]);
}

/** Arms of one group, written out, as a scenario that can be run by any command. */
export function scenarioOf(arms: readonly Arm[], strategies: readonly Strategy[], { world }: PlannedWorld): Scenario {
  const { people, weeks = ARM_WEEKS } = arms[0]!;
  const parameters = people === undefined ? world.parameters : shifted(world.parameters, people);
  return worldScenario({ ...world, parameters }, strategies, weeks);
}

/**
 * Parameters of a world whose people are keener, those who join later included: a shift of each trait by so many of its
 * standard deviations, the others left where they were.
 *
 * Innovativeness acts through what is expected before trying, propensity through contributing, slack through time.
 */
export function shifted(parameters: Parameters, { innovativeness, propensity, slack }: PeopleShift): Parameters {
  const { people, contribution, experience } = parameters;
  return {
    ...parameters,
    experience: {
      ...experience,
      priorOptimism: Math.min(1, experience.priorOptimism + experience.innovativeness * innovativeness),
    },
    contribution: {
      ...contribution,
      rate: Math.min(50, contribution.rate * exp(people.propensitySpread * propensity)),
      // Who is keener to contribute is also that much less reticent.
      reticentShare: normalCumulative(normalQuantile(contribution.reticentShare) - propensity),
    },
    people: { ...people, slackMinutes: Math.min(300, people.slackMinutes * exp(people.slackSpread * slack)) },
  };
}
