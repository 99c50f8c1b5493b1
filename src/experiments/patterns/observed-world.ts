import { OUTCOMES } from '../../../sim/outcomes/index.ts';
import type { Parameters } from '../../../sim/parameters/index.ts';
import { OBSERVATIONS } from '../../analysis/observations/index.ts';

/** One run of a world as patterns see it. */
export interface PatternRun {
  readonly family: string;
  /** In the order of OUTCOMES; NaN where undefined. */
  readonly outcomes: Float64Array;
  /** In the order of OBSERVATIONS; NaN where undefined; null in lucks that only count for families. */
  readonly observed: Float64Array | null;
}

/** Everything that was run in one world: what patterns are judged by. */
export interface ObservedWorld {
  readonly seed: string;
  readonly parameters: Parameters;
  /** Runs of each strategy, one per luck. */
  readonly runs: ReadonlyMap<string, readonly PatternRun[]>;
}

const OUTCOME_PLACES = new Map<string, number>(OUTCOMES.map(({ id }, place) => [id, place]));
const OBSERVATION_PLACES = new Map<string, number>(OBSERVATIONS.map(({ id }, place) => [id, place]));

/** Runs of a strategy in the world; none where it was not run. */
export function runsOf(world: ObservedWorld, strategy: string): readonly PatternRun[] {
  return world.runs.get(strategy) ?? [];
}

/** An outcome or observation of a run; null where it is undefined. */
export function valueOf(run: PatternRun, id: string): number | null {
  const outcome = OUTCOME_PLACES.get(id);
  const place = OBSERVATION_PLACES.get(id);
  if (outcome === undefined && place === undefined) throw new RangeError(`Nothing is called ${id}.`);
  const value = outcome === undefined ? run.observed?.[place!] : run.outcomes[outcome];
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** Mean of what is defined of an outcome or observation over the lucks of a strategy; null where nothing is. */
export function meanOf(world: ObservedWorld, strategy: string, id: string): number | null {
  return mean(runsOf(world, strategy).map((run) => valueOf(run, id)));
}

/** Sum of an observation over the lucks of a strategy. */
export function sumOf(world: ObservedWorld, strategy: string, id: string): number {
  return runsOf(world, strategy).reduce((sum, run) => sum + (valueOf(run, id) ?? 0), 0);
}

/** Mean of the values that are defined; null of none. */
export function mean(values: readonly (number | null)[]): number | null {
  const defined = values.filter((value) => value !== null);
  return defined.length === 0 ? null : defined.reduce((sum, value) => sum + value, 0) / defined.length;
}
