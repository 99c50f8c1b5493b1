import type { Scenario, Strategy } from '../../../../scenarios/scenario.ts';
import { replicateSeed } from '../../../../sim/random/seed.ts';
import type { Parameters } from '../../../../sim/parameters/index.ts';
import type { Runner, Task } from '../../../runners/runner.ts';
import { enoughFor } from '../../fit-budgets.ts';
import { withoutInfluence, withUnshakableChampions } from '../null-model.ts';
import type { ObservedWorld, PatternRun } from '../observed-world.ts';
import { bareMandate, committedPlans, libraryPlans, MIX, points, PORTFOLIO } from '../plans.ts';
import type { PatternWorld } from './pattern-world.ts';

const RUN_LIMIT_MILLISECONDS = 600_000;

/** How much is run in each world. */
export interface ObservationPlan {
  /** Lucks in which everything is measured. */
  readonly lucks: number;
  /** Lucks of the mix that only their outcome families are wanted of, in addition. */
  readonly familyLucks: number;
  /** The plans of contrast patterns too. */
  readonly contrasts: boolean;
  /** Committed minorities too. */
  readonly committed: boolean;
}

/** One of the batches of runs a world is observed in. */
interface Part {
  readonly strategies: readonly Strategy[];
  readonly parameters: (parameters: Parameters) => Parameters;
  readonly fromLuck: number;
  readonly toLuck: number;
  readonly observe: boolean;
}

function partsOf({ lucks, familyLucks, contrasts, committed }: ObservationPlan, { parameters }: PatternWorld): Part[] {
  const same = (own: Parameters): Parameters => own;
  const contrast = contrasts ? [bareMandate, points(parameters.contribution.ordinaryReward)] : [];
  const library = libraryPlans(contrasts ? PORTFOLIO : MIX);
  const measured = { parameters: same, fromLuck: 0, toLuck: lucks, observe: true };
  return [
    { ...measured, strategies: [...library, ...contrast] },
    ...(committed ? [{ ...measured, strategies: committedPlans, parameters: withUnshakableChampions }] : []),
    ...(familyLucks > 0
      ? [{ ...measured, strategies: libraryPlans(MIX), fromLuck: lucks, toLuck: lucks + familyLucks, observe: false }]
      : []),
  ];
}

/** Runs that observing a world takes. */
export function runsOfWorld(plan: ObservationPlan, world: PatternWorld): number {
  return partsOf(plan, world).reduce(
    (sum, { strategies, fromLuck, toLuck }) => sum + strategies.length * (toLuck - fromLuck),
    0,
  );
}

/** So that no two tasks of a process share an id; nothing else depends on it. */
let tasks = 0;

/**
 * Runs what patterns ask of one world.
 *
 * @param influence  false: without social influence (the null model)
 * @param tell       called with the number of runs finished, as they finish
 * @returns          null when it was stopped before all were finished
 * @throws Error     when a run failed
 */
export async function observeWorld(
  world: PatternWorld,
  influence: boolean,
  plan: ObservationPlan,
  runner: Runner,
  signal: AbortSignal,
  tell: (runs: number) => void,
): Promise<ObservedWorld | null> {
  const own = influence ? world.parameters : withoutInfluence(world.parameters);
  const runs = new Map<string, PatternRun[]>();
  for (const part of partsOf(plan, world)) {
    const scenario = scenarioOf(world, part.strategies, part.parameters(own));
    const lucks = Array.from({ length: part.toLuck - part.fromLuck }, (_, place) => part.fromLuck + place);
    const task: Task = {
      id: `patterns ${++tasks}`,
      scenario,
      organisation: null,
      series: [],
      runLimitMilliseconds: RUN_LIMIT_MILLISECONDS,
      ...(part.observe && { observe: true }),
    };
    const strategies = part.strategies.map(({ id }) => id);
    const jobs = lucks.map((luck, index) => ({
      index,
      replicate: luck,
      seed: replicateSeed(`${world.seed}~luck`, luck),
      strategies,
    }));
    let finished = 0;
    const found = lucks.map((): readonly PatternRun[] => []);
    for await (const result of runner.run(task, jobs, signal)) {
      found[result.index] = result.runs.map(({ status, message, strategy, family, outcomes, observed }) => {
        if (status !== 'done') throw new Error(`${strategy}, seed ${result.seed}: ${message}`);
        return { family, outcomes, observed: observed ?? null };
      });
      finished++;
      tell(result.runs.length);
    }
    if (finished < jobs.length) return null;
    strategies.forEach((id, place) => runs.set(id, [...(runs.get(id) ?? []), ...found.map((luck) => luck[place]!)]));
  }
  return { seed: world.seed, parameters: own, runs };
}

/** Prices are drawn too, so a plan of the library may cost more than it was written for: it gets what it needs. */
function scenarioOf(world: PatternWorld, strategies: readonly Strategy[], parameters: Parameters): Scenario {
  const { name, figures, traits, weeks } = world;
  const organisation = { id: null, name, description: '', figures, traits };
  const target = { interactiveShare: 0.38, week: 78 };
  const scenario = { name, description: '', organisation, weeks, currency: 'EUR', target, parameters, strategies };
  return {
    ...scenario,
    strategies: strategies.map((strategy) => {
      const raised = enoughFor(strategy, scenario, figures.employees);
      return raised === null ? strategy : { ...strategy, budget: { perEmployee: raised, total: null } };
    }),
  };
}
