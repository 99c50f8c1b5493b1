import {
  beginRun,
  branchWorld,
  copyWorld,
  finishRun,
  type Organisation,
  parseSeed,
  peopleOf,
  type RunOptions,
  type RunRecord,
  stepWeek,
  underPlanOfWeek,
  type World,
} from '../../sim/index.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { breathe } from '../runners/breathe.ts';
import { organisationOf, runInput } from '../runners/run-input.ts';

/** One world run under one strategy up to a week, and from there under several. */
export interface BranchRequest {
  readonly scenario: Scenario;
  /** Strategy of the scenario under which the world begins. */
  readonly strategyId: string;
  /** First week under the other strategies, 0 to weeks − 1. */
  readonly fromWeek: number;
  /** Strategies of the scenario that take over, each in a branch of its own. */
  readonly then: readonly string[];
  readonly seed: string | number;
  /** Takes the place of the scenario's synthetic organisation. */
  readonly organisation?: Organisation;
  /** What is kept of each run besides its outcomes and series. */
  readonly keep?: Pick<RunOptions, 'events' | 'frames'>;
}

/** A run as it went on under one strategy; before the branching week all of a request are the same. */
export interface BranchedRun {
  /** The strategy that took over; that of the beginning where none did. */
  readonly strategy: string;
  readonly record: RunRecord;
}

export type BranchEvent =
  | { readonly kind: 'progress'; /** Weeks, run and in all. */ readonly done: number; readonly total: number }
  | { readonly kind: 'run'; readonly run: BranchedRun };

/** The thread gets its breath back after so many employee-weeks: some tens of milliseconds. */
const BREATH = 200_000;

/**
 * Runs a world once up to a week and from there under every strategy asked for; the first run to come is that of the
 * strategy it began with, taken to its end.
 *
 * The past is run once only. Each record is what a whole run under `branchedStrategy` gives, digest included.
 *
 * @throws RangeError  when the scenario has no such strategy or week, or when a platform would come or go on the way
 * @throws SeedError   when the seed is none
 */
export async function* branch(
  request: BranchRequest,
  signal: AbortSignal,
): AsyncGenerator<BranchEvent, void, undefined> {
  const { scenario, then, fromWeek } = request;
  const { weeks } = scenario;
  const total = fromWeek + (1 + then.length) * (weeks - fromWeek);
  let done = 0;
  let worked = 0;
  for (const step of steps(request)) {
    if (signal.aborted) return;
    if (step.kind === 'run') {
      yield step;
      continue;
    }
    done++;
    worked += step.employees;
    if (worked < BREATH) continue;
    yield { kind: 'progress', done, total };
    await breathe();
    worked = 0;
  }
}

/** The same without a pause, for a worker that has nothing else to do. */
export function branchAtOnce(request: BranchRequest): readonly BranchedRun[] {
  return [...steps(request)].flatMap((step) => (step.kind === 'run' ? [step.run] : []));
}

type Step = { readonly kind: 'week'; readonly employees: number } | { readonly kind: 'run'; readonly run: BranchedRun };

function* steps({ scenario, strategyId, fromWeek, then, seed, organisation, keep }: BranchRequest): Generator<Step> {
  const { weeks } = scenario;
  if (!(Number.isInteger(fromWeek) && fromWeek >= 0 && fromWeek < weeks))
    throw new RangeError(`The run has no week ${fromWeek} to branch at: it has weeks 0 to ${weeks - 1}.`);
  const text = parseSeed(seed);
  const own = organisation ?? organisationOf(scenario, text);
  const input = runInput(scenario, strategyId, own);
  const plans = then.map((id) => ({ id, plan: runInput(scenario, id, own).plan }));
  let trunk = beginRun(input, text, keep ?? {}, peopleOf(input, text));
  while (trunk.week < fromWeek) {
    trunk = underPlanOfWeek(trunk, input);
    stepWeek(trunk);
    yield { kind: 'week', employees: trunk.size };
  }
  const going = copyWorld(trunk);
  yield* toTheEnd(strategyId, going, (world) => underPlanOfWeek(world, input));
  for (const { id, plan } of plans) yield* toTheEnd(id, branchWorld(trunk, plan), (world) => world);
}

function* toTheEnd(strategy: string, from: World, planned: (world: World) => World): Generator<Step> {
  let world = from;
  while (world.week < world.weeks) {
    world = planned(world);
    stepWeek(world);
    yield { kind: 'week', employees: world.size };
  }
  yield { kind: 'run', run: { strategy, record: finishRun(world) } };
}
