import type { Runner } from '../../runners/runner.ts';
import { sampleWorlds } from '../worlds/sample-worlds.ts';
import type { ClaimsResult } from './claims-result.ts';
import { concludeClaims } from './conclude.ts';
import { armsOfClaims, CLAIMS } from './list/claims.ts';
import { LARGE_ARMS, LARGE_EMPLOYEES } from './list/large-arms.ts';
import { evaluationsOfSearch, type SearchedWorld, searchWorld } from './optimise/search-world.ts';
import { drawPlans } from './plans/draw-plans.ts';
import { type Piece, workOn } from './run/pieces.ts';
import { runsOfWorld, runWorld, type WorldRun } from './run/run-world.ts';
import { type PatternsOfWorld, patternsOfWorld, runsForPatterns } from './run/patterns-of-world.ts';
import type { PlannedWorld } from './run/write-arm.ts';
import type { Claim } from './claim.ts';
import { type ClaimsStore, NO_STORE } from './store.ts';
import { restoreWorld, storeWorld, type StoredWorld } from './stored-world.ts';
import type { WorldRecord } from './world-record.ts';

/** Lucks an arm; with fewer, verdicts are not what they say. */
export const LUCKS = 8;

export interface ClaimsRequest {
  /** Worlds sampled, at least 2. */
  readonly worlds: number;
  /** A seed as `parseSeed` returns it, without `~`. */
  readonly seed: string;
  readonly store?: ClaimsStore;
  /** Ids of the claims that are tested, by themselves: no world is enlarged, nothing optimised. Absent: all, with both. */
  readonly only?: readonly string[];
  /** Once aborted, no new world begins; those finished are judged. */
  readonly enough?: AbortSignal;
}

export type ClaimsEvent =
  | {
      readonly kind: 'progress';
      /** Runs. */
      readonly done: number;
      readonly total: number;
      readonly secondsLeft: number | null;
    }
  | {
      /** All worlds are run; so many claims are judged. */
      readonly kind: 'judging';
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'done'; readonly result: ClaimsResult };

/**
 * Tests every claim in sampled worlds: each arm under the same lucks in the same worlds, a verdict per claim and world,
 * and what decides it. A subsample is run again with many more employees, and in another every family of strategies is
 * optimised.
 *
 * The result depends on the request alone, not on the runner or on what was found in the store.
 *
 * @param signal  stops at once; finished worlds are in the store
 */
export async function* claims(
  request: ClaimsRequest,
  runner: Runner,
  signal: AbortSignal,
): AsyncGenerator<ClaimsEvent, void, undefined> {
  const { store = NO_STORE } = request;
  const planned = planWorlds(request.worlds, request.seed);
  const finished: Finished = { worlds: [], large: [], searched: [], patterns: [] };
  const tested = request.only === undefined ? CLAIMS : CLAIMS.filter(({ id }) => request.only!.includes(id));
  const shared = { lucks: LUCKS, runner, signal };
  const waiting = piecesOf(planned, tested, request.only === undefined, finished, store, shared);
  const pieces = (await Promise.all(waiting)).filter((piece) => piece !== null);
  const enough = AbortSignal.any(request.enough === undefined ? [signal] : [signal, request.enough]);
  for await (const progress of workOn(pieces, runner.workers, enough)) yield { kind: 'progress', ...progress };
  if (signal.aborted) return;
  const evidence = { seed: request.seed, lucks: LUCKS, planned, claims: tested, ...inOrder(finished) };
  const judging = concludeClaims(evidence, signal);
  let step = await judging.next();
  for (; step.done !== true; step = await judging.next())
    yield { kind: 'judging', done: step.value, total: tested.length };
  if (step.value !== null) yield { kind: 'done', result: step.value };
}

/** The worlds of a request with the plans drawn for them. */
export function planWorlds(count: number, seed: string): PlannedWorld[] {
  const plans = drawPlans(count, seed);
  return sampleWorlds(count, seed).map((world, index) => ({ world, plans: plans[index]! }));
}

/** What is finished so far, in whatever order. */
interface Finished {
  readonly worlds: WorldRecord[];
  readonly large: WorldRecord[];
  readonly searched: SearchedWorld[];
  readonly patterns: PatternsOfWorld[];
}

function inOrder({ worlds, large, searched, patterns }: Finished): Finished {
  const byIndex = (one: { readonly index: number }, other: { readonly index: number }): number =>
    one.index - other.index;
  return {
    worlds: worlds.sort(byIndex),
    large: large.sort(byIndex),
    searched: searched.sort(byIndex),
    patterns: patterns.sort(byIndex),
  };
}

type Shared = Omit<WorldRun, 'arms' | 'tell'>;

/**
 * What is to be done, world by world; what the store has goes to `finished` at once. Worlds that are also enlarged or
 * have strategies optimised come to it where they stand, so that the pace is much the same all along.
 */
function piecesOf(
  planned: readonly PlannedWorld[],
  tested: readonly Claim[],
  everything: boolean,
  finished: Finished,
  store: ClaimsStore,
  shared: Shared,
): Promise<Piece | null>[] {
  const arms = armsOfClaims(tested);
  return planned.flatMap((world, place) => {
    const pieces = [
      worldPiece('world', world, arms, finished.worlds, store, shared),
      patternsPiece(world, finished.patterns, store, shared),
    ];
    if (everything && place % LARGE_EVERY === 0)
      pieces.push(worldPiece('large', enlarged(world), LARGE_ARMS, finished.large, store, shared));
    if (everything && place % SEARCHED_EVERY === 0) pieces.push(searchPiece(world, finished.searched, store, shared));
    return pieces;
  });
}

/** One world in so many is run again with many employees, or has its strategies optimised. */
const LARGE_EVERY = 16;
const SEARCHED_EVERY = 4;

function enlarged({ world, ...rest }: PlannedWorld): PlannedWorld {
  return { ...rest, world: { ...world, figures: { ...world.figures, employees: LARGE_EMPLOYEES } } };
}

async function worldPiece(
  kind: string,
  planned: PlannedWorld,
  arms: WorldRun['arms'],
  finished: WorldRecord[],
  store: ClaimsStore,
  shared: Shared,
): Promise<Piece | null> {
  const key = `${kind}-${planned.world.index + 1}`;
  const stored = (await store.load(key)) as StoredWorld | undefined;
  if (stored !== undefined) {
    finished.push(restoreWorld(stored));
    return null;
  }
  return {
    runs: runsOfWorld(arms, shared.lucks),
    async work(tell) {
      const record = await runWorld(planned, { ...shared, arms, tell });
      if (record === null) return false;
      await store.save(key, storeWorld(record));
      finished.push(record);
      return true;
    },
  };
}

async function patternsPiece(
  { world }: PlannedWorld,
  finished: PatternsOfWorld[],
  store: ClaimsStore,
  { runner, signal }: Shared,
): Promise<Piece | null> {
  const key = `patterns-${world.index + 1}`;
  const stored = (await store.load(key)) as PatternsOfWorld | undefined;
  if (stored !== undefined) {
    finished.push(stored);
    return null;
  }
  return {
    runs: runsForPatterns(world),
    async work(tell) {
      const found = await patternsOfWorld(world, runner, signal, tell);
      if (found === null) return false;
      await store.save(key, found);
      finished.push(found);
      return true;
    },
  };
}

async function searchPiece(
  planned: PlannedWorld,
  finished: SearchedWorld[],
  store: ClaimsStore,
  shared: Shared,
): Promise<Piece | null> {
  const key = `optimised-${planned.world.index + 1}`;
  const stored = (await store.load(key)) as SearchedWorld | undefined;
  if (stored !== undefined) {
    finished.push(stored);
    return null;
  }
  return {
    runs: evaluationsOfSearch(shared.lucks),
    async work(tell) {
      const searched = await searchWorld(planned, { ...shared, tell });
      if (searched === null) return false;
      await store.save(key, searched);
      finished.push(searched);
      return true;
    },
  };
}
