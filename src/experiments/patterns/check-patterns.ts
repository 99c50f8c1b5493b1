import { MODEL_VERSION } from '../../../sim/model-version.ts';
import type { Runner } from '../../runners/runner.ts';
import { TimeLeft } from '../../runners/time-left.ts';
import { sampleWorlds } from '../worlds/sample-worlds.ts';
import { judgePatterns, type Observed, shareShowing } from './judge-patterns.ts';
import { mean, type ObservedWorld } from './observed-world.ts';
import type { Pattern } from './pattern.ts';
import type { PatternsReport } from './pattern-report.ts';
import { inFlight } from './run/in-flight.ts';
import { type ObservationPlan, observeWorld, runsOfWorld } from './run/observe-world.ts';
import { defaultWorlds, fromSampled, type PatternWorld } from './run/pattern-world.ts';
import { passesStructural, structuralShareOf } from './structural.ts';

export interface PatternsRequest {
  /** Sampled worlds. */
  readonly worlds: number;
  /** Worlds of the default organisation at default parameters. */
  readonly defaultWorlds: number;
  readonly seed: string;
  /** Lucks in which everything is measured. */
  readonly lucks: number;
  /** Further lucks of the mix, for outcome families. */
  readonly familyLucks: number;
  readonly kinds: readonly Pattern['kind'][];
  /** Aborted: begin no further world, and judge by those that are finished. */
  readonly enough?: AbortSignal;
}

export type PatternsEvent =
  | {
      readonly kind: 'progress';
      readonly done: number;
      readonly total: number;
      readonly secondsLeft: number | null;
    }
  | { readonly kind: 'done'; readonly report: PatternsReport };

/** A world with or without social influence, and where it counts. */
interface Part {
  readonly world: PatternWorld;
  readonly influence: boolean;
  readonly group: keyof Observed;
}

/**
 * Checks every pattern over sampled worlds, over the same without social influence, and at default parameters.
 *
 * The report depends on the request alone, not on the runner or the order in which worlds finish.
 *
 * @param signal  stops at once
 */
export async function* checkPatterns(
  request: PatternsRequest,
  runner: Runner,
  signal: AbortSignal,
): AsyncGenerator<PatternsEvent, void, undefined> {
  const plan: ObservationPlan = {
    lucks: request.lucks,
    familyLucks: request.familyLucks,
    contrasts: request.kinds.includes('contrast'),
    committed: request.kinds.includes('structural'),
  };
  const parts = partsOf(request);
  const total = parts.reduce((sum, { world }) => sum + runsOfWorld(plan, world), 0);
  const timeLeft = new TimeLeft(total);
  let done = 0;
  const observed: Record<keyof Observed, ObservedWorld[]> = { sampled: [], withoutInfluence: [], atDefaults: [] };
  yield { kind: 'progress', done, total, secondsLeft: null };
  const observe = async ({ world, influence, group }: Part): Promise<[keyof Observed, ObservedWorld | null]> => {
    if (signal.aborted || request.enough?.aborted === true) return [group, null];
    return [group, await observeWorld(world, influence, plan, runner, signal, (runs) => (done += runs))];
  };
  // One world more than workers, so that none waits while another world ends.
  for await (const [group, world] of inFlight(parts, runner.workers + 1, observe)) {
    if (world === null) continue;
    observed[group].push(world);
    yield { kind: 'progress', done, total, secondsLeft: timeLeft.secondsAfter(done) };
  }
  yield { kind: 'done', report: reportOf(request, observed, done) };
}

const NOTHING: Observed = { sampled: [], withoutInfluence: [], atDefaults: [] };

/** A sampled world with its null model side by side, so that an early end leaves pairs. */
function partsOf(request: PatternsRequest): Part[] {
  const defaults = defaultWorlds(request.defaultWorlds, request.seed).map((world): Part => ({
    world,
    influence: true,
    group: 'atDefaults',
  }));
  const sampled = sampleWorlds(request.worlds, request.seed).flatMap((drawn): Part[] => {
    const world = fromSampled(drawn);
    return [
      { world, influence: true, group: 'sampled' },
      { world, influence: false, group: 'withoutInfluence' },
    ];
  });
  return [...sampled, ...defaults];
}

function reportOf(request: PatternsRequest, observed: Observed, runs: number): PatternsReport {
  const { sampled, withoutInfluence } = request.kinds.includes('structural') ? observed : NOTHING;
  return {
    modelVersion: MODEL_VERSION,
    seed: request.seed,
    worlds: observed.sampled.length,
    worldsAsked: request.worlds,
    defaultWorlds: observed.atDefaults.length,
    lucks: request.lucks,
    runs,
    patterns: judgePatterns(observed, request.kinds),
    structuralJointly: shareShowing(sampled, passesStructural),
    structuralJointlyWithoutInfluence: shareShowing(withoutInfluence, passesStructural),
    structuralShare: mean(sampled.map(structuralShareOf)),
  };
}
