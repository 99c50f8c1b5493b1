import type { Runner } from '../../../runners/runner.ts';
import { type ObservationPlan, observeWorld, runsOfWorld } from '../../patterns/run/observe-world.ts';
import { fromSampled } from '../../patterns/run/pattern-world.ts';
import { passesStructural, structuralShareOf } from '../../patterns/structural.ts';
import type { SampledWorld } from '../../worlds/sampled-world.ts';

/** How far a world shows the structural patterns, which name no contrast between strategies. */
export interface PatternsOfWorld {
  readonly index: number;
  /** Every one that a single world can show. */
  readonly passes: boolean;
  /** Share of them that it shows, 0..1. */
  readonly share: number;
}

/** Structural patterns only; what needs many lucks or many worlds is no property of one. */
const OBSERVED: ObservationPlan = { lucks: 3, familyLucks: 0, contrasts: false, committed: false };

/** Runs that `patternsOfWorld` takes. */
export function runsForPatterns(world: SampledWorld): number {
  return runsOfWorld(OBSERVED, fromSampled(world));
}

/** Null when it was stopped. */
export async function patternsOfWorld(
  world: SampledWorld,
  runner: Runner,
  signal: AbortSignal,
  tell: (runs: number) => void,
): Promise<PatternsOfWorld | null> {
  const observed = await observeWorld(fromSampled(world), true, OBSERVED, runner, signal, tell);
  if (observed === null) return null;
  return { index: world.index, passes: passesStructural(observed), share: structuralShareOf(observed) };
}
