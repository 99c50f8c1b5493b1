import type { Runner } from '../../../runners/runner.ts';
import { type Arm } from '../arm.ts';
import { ENABLED, HANDS_OFF_VARIANTS, MANDATES } from '../list/main-arms.ts';
import { drawPlans } from '../plans/draw-plans.ts';
import { runArms } from '../run/run-arms.ts';
import { luckSeeds } from '../run/run-world.ts';
import { type PlannedWorld, scenarioOf, writeArm } from '../run/write-arm.ts';
import { meanOver } from '../world-record.ts';

/** Families of strategies that are optimised, each with the same number of evaluations. */
export const FAMILIES: readonly Arm[] = [ENABLED, ...HANDS_OFF_VARIANTS, ...MANDATES];

/** Plans tried of each family, and the lucks each is tried in. */
export const PLANS_TRIED = 12;
const LUCKS_TRIED = 2;

/** The best plan of a family in a world, by sustained users at the end. */
export interface SearchedFamily {
  readonly id: string;
  /** Number of the plan among those tried, from 0. */
  readonly plan: number;
  /** Sustained share it was chosen by: too good, since it was chosen by it. */
  readonly searched: number;
  /** What it is worth in lucks it was not chosen in. */
  readonly sustained: number;
  readonly netValue: number;
  readonly cost: number;
}

export interface SearchedWorld {
  readonly index: number;
  readonly seed: string;
  readonly families: readonly SearchedFamily[];
}

export interface SearchRun {
  /** Fresh lucks in which the best plan of each family is scored. */
  readonly lucks: number;
  readonly runner: Runner;
  readonly signal: AbortSignal;
  readonly tell: (runs: number) => void;
}

/** Runs that `searchWorld` takes. */
export function evaluationsOfSearch(lucks: number): number {
  return FAMILIES.length * (PLANS_TRIED * LUCKS_TRIED + lucks);
}

/**
 * Searches every family of strategies at random: so many plans at the world's budget, the same number for each, the best
 * scored on fresh luck.
 *
 * @returns  null when it was stopped
 */
export async function searchWorld(planned: PlannedWorld, run: SearchRun): Promise<SearchedWorld | null> {
  const { world } = planned;
  const tried = candidates(planned);
  const seeds = luckSeeds(world.seed, LUCKS_TRIED, 'search');
  const strategies = FAMILIES.flatMap((family) =>
    tried.map((candidate, plan) => ({ ...writeArm(family, candidate), id: `${family.id}-plan-${plan}` })),
  );
  const search = await runArms(scenarioOf(FAMILIES, strategies, planned), seeds, run.runner, run.signal, run.tell);
  if (search === null) return null;
  const scores = (family: Arm): number[] =>
    tried.map((_, plan) => meanOver(search.arms[`${family.id}-plan-${plan}`]!.sustained));
  const best = FAMILIES.map((family) => ({ family, ...highest(scores(family)) }));

  const chosen = best.map(({ family, plan }) => writeArm(family, tried[plan]!));
  const fresh = luckSeeds(world.seed, run.lucks, 'fresh');
  const scored = await runArms(scenarioOf(FAMILIES, chosen, planned), fresh, run.runner, run.signal, run.tell);
  if (scored === null) return null;
  const families = best.map(({ family: { id }, plan, value }) => {
    const { sustained, netValue, cost } = scored.arms[id]!;
    return {
      id,
      plan,
      searched: value,
      sustained: meanOver(sustained),
      netValue: meanOver(netValue),
      cost: meanOver(cost),
    };
  });
  return { index: world.index, seed: world.seed, families };
}

/** The plan drawn for the world, and others at its budget. */
function candidates({ world, plans }: PlannedWorld): PlannedWorld[] {
  const others = drawPlans(PLANS_TRIED - 1, `${world.seed} plans`);
  const atItsBudget = others.map(({ draws, point }) => ({ point, draws: { ...draws, budget: plans.draws.budget } }));
  return [plans, ...atItsBudget].map((one) => ({ world, plans: one }));
}

function highest(values: readonly number[]): { plan: number; value: number } {
  let plan = 0;
  values.forEach((value, place) => {
    if (value > values[plan]!) plan = place;
  });
  return { plan, value: values[plan]! };
}
