import { definedOnly, meanWithInterval } from '../../analysis/summarise.ts';
import { breathe } from '../../runners/breathe.ts';
import { WORLD_DIMENSIONS } from '../worlds/dimensions.ts';
import type { Claim } from './claim.ts';
import { armsOfClaim } from './claim.ts';
import type { ClaimResult, ClaimsResult, FormResult, GridCell } from './claims-result.ts';
import { compareScales } from './conclude/compare-scales.ts';
import { countVerdicts } from './conclude/count-verdicts.ts';
import { describeArm } from './conclude/describe-arm.ts';
import { describeFigure } from './conclude/describe-figure.ts';
import { exampleWorlds } from './conclude/example-worlds.ts';
import { findDeciders } from './conclude/find-deciders.ts';
import { findFailureRegion } from './conclude/find-failure-region.ts';
import { type Inputs, inputsOf } from './conclude/inputs.ts';
import { marginOf } from './conclude/margin.ts';
import { matchCosts } from './conclude/match-costs.ts';
import { rankFamilies } from './conclude/rank-families.ts';
import { armsOfClaims } from './list/claims.ts';
import { PLANS_TRIED, type SearchedWorld } from './optimise/search-world.ts';
import type { PatternsOfWorld } from './run/patterns-of-world.ts';
import type { PlannedWorld } from './run/write-arm.ts';
import { judgeClaim, type JudgedClaim } from './verdict/judge-worlds.ts';
import { meanOver, type WorldRecord } from './world-record.ts';

export interface Evidence {
  readonly seed: string;
  readonly lucks: number;
  readonly claims: readonly Claim[];
  /** Every world that was asked for. */
  readonly planned: readonly PlannedWorld[];
  /** Those that are finished, in their order. */
  readonly worlds: readonly WorldRecord[];
  readonly large: readonly WorldRecord[];
  readonly searched: readonly SearchedWorld[];
  /** How far worlds show the structural patterns. */
  readonly patterns: readonly PatternsOfWorld[];
}

/** Share of the structural patterns that is most of them: few sampled worlds show them all. */
export const MOST_PATTERNS = 0.6;

/** Which worlds count, in their order. */
interface Filters {
  readonly passing: readonly boolean[];
  readonly most: readonly boolean[];
}

/**
 * What finished worlds say about every claim. It takes seconds, so whatever else waits has its turn before each claim,
 * whose number (from 0) is told.
 *
 * @returns  null when it was stopped
 */
export async function* concludeClaims(
  evidence: Evidence,
  signal?: AbortSignal,
): AsyncGenerator<number, ClaimsResult | null, undefined> {
  const { seed, lucks, claims, planned, worlds, large, searched, patterns } = evidence;
  const finished = worlds.map(({ index }) => planned[index]!);
  const inputs = inputsOf(finished);
  const shown = new Map(patterns.map((entry) => [entry.index, entry]));
  const filters: Filters = {
    passing: worlds.map(({ index }) => shown.get(index)?.passes ?? false),
    most: worlds.map(({ index }) => (shown.get(index)?.share ?? 0) >= MOST_PATTERNS),
  };
  const concluded: ClaimResult[] = [];
  for (const claim of claims) {
    yield concluded.length;
    await breathe();
    if (signal?.aborted === true) return null;
    concluded.push(concludeClaim(judgeClaim(claim, worlds), finished, worlds, inputs, filters));
  }
  return {
    seed,
    worldsAsked: planned.length,
    worlds: worlds.length,
    lucks,
    arms: armsOfClaims(claims).length,
    passing: filters.passing.filter(Boolean).length,
    passingMost: filters.most.filter(Boolean).length,
    most: MOST_PATTERNS,
    claims: concluded,
    scale: compareScales(claims, worlds, large),
    largeWorlds: large.length,
    families: rankFamilies(searched, worlds),
    searchedWorlds: searched.length,
    plansTried: PLANS_TRIED,
    costMatch: matchCosts(armsOfClaims(claims), worlds),
    failures: [...worlds, ...large].flatMap(({ failures }) => failures),
  };
}

function concludeClaim(
  { claim, contrasts, rules }: JudgedClaim,
  planned: readonly PlannedWorld[],
  worlds: readonly WorldRecord[],
  inputs: Inputs,
  filters: Filters,
): ClaimResult {
  const { rule, verdicts } = rules[0]!;
  const margins = Float64Array.from(worlds, (_, place) => marginOf(rule, contrasts, place));
  // Halves by turns: both are spread over the same ranges.
  const half = (rest: number): number[] => worlds.flatMap((_, place) => (place % 2 === rest ? [place] : []));
  const region = findFailureRegion(verdicts, inputs, half(0), half(1));
  return {
    claim,
    rules: rules.map((judged) => ({
      rule: judged.rule,
      all: countVerdicts(judged.verdicts),
      passing: countVerdicts(judged.verdicts, (place) => filters.passing[place]!),
      passingMost: countVerdicts(judged.verdicts, (place) => filters.most[place]!),
    })),
    contrasts: claim.contrasts.map((contrast) => {
      const each = contrasts[contrast.id]!;
      const above = meanOver(Float64Array.from(each, (world) => world.above));
      return {
        contrast,
        effect: meanWithInterval(definedOnly(each.map(({ estimate }) => estimate))),
        effectPassingMost: meanWithInterval(
          definedOnly(each.filter((_, place) => filters.most[place]!).map(({ estimate }) => estimate)),
        ),
        above: Number.isNaN(above) ? null : above,
      };
    }),
    byForm: formResults(verdicts, planned),
    grid: gridResults(claim, verdicts, planned),
    arms: armsOfClaim(claim).map((arm) => describeArm(arm, claim.shown, worlds)),
    figures: (claim.figures ?? []).map((figure) => describeFigure(figure, worlds)),
    deciders: findDeciders(margins, inputs, half(0)),
    region,
    examples: exampleWorlds(claim, verdicts, margins, planned, worlds, region),
  };
}

/** Verdicts by every functional form that was sampled. */
function formResults(
  verdicts: JudgedClaim['rules'][number]['verdicts'],
  planned: readonly PlannedWorld[],
): FormResult[] {
  return WORLD_DIMENSIONS.flatMap(({ path, distribution }, place) => {
    if (distribution.kind !== 'choice') return [];
    const { options } = distribution;
    return options.map((option, position) => ({
      path,
      option: String(option),
      verdicts: countVerdicts(
        verdicts,
        (world) => Math.floor(planned[world]!.world.point[place]! * options.length) === position,
      ),
    }));
  });
}

const THIRDS = [0, 1, 2];

/** Verdicts in the thirds of the two dimensions a claim names. */
function gridResults(
  { grid }: Claim,
  verdicts: JudgedClaim['rules'][number]['verdicts'],
  planned: readonly PlannedWorld[],
): GridCell[] {
  if (grid === undefined) return [];
  const thirdsOf = (path: string): number[] => {
    const place = WORLD_DIMENSIONS.findIndex((dimension) => dimension.path === path);
    return planned.map(({ world }) => Math.floor(3 * world.point[place]!));
  };
  const downs = thirdsOf(grid.down);
  const acrosses = thirdsOf(grid.across);
  return THIRDS.flatMap((down) =>
    THIRDS.map((across) => ({
      down: { path: grid.down, third: down },
      across: { path: grid.across, third: across },
      verdicts: countVerdicts(verdicts, (world) => downs[world] === down && acrosses[world] === across),
    })),
  );
}
