import { toLink } from '../../../scenarios/codec/link.ts';
import type { Scenario } from '../../../scenarios/scenario.ts';
import { MODEL_VERSION } from '../../../sim/model-version.ts';
import type { ShareEstimate } from '../../analysis/share-interval.ts';
import { CHANCE } from './conclude/find-failure-region.ts';
import type { ClaimResult, ClaimsResult, ExampleWorld, FailureRegion, VerdictCounts } from './claims-result.ts';

export const TESTED_CLAIMS_FORMAT = 'groundswell/tested-claims@1';

/** What the page shows of a test of the claims, written together with its report. */
export interface TestedClaims {
  readonly format: typeof TESTED_CLAIMS_FORMAT;
  readonly modelVersion: number;
  /** Seed of the sampled worlds, how many there are, and how many lucks each plan met in each. */
  readonly seed: string;
  readonly worlds: number;
  readonly lucks: number;
  readonly plans: number;
  /** Worlds that show at least the share `most` of the structural patterns. */
  readonly passingMost: number;
  readonly most: number;
  readonly claims: readonly TestedClaim[];
}

export interface TestedClaim {
  readonly id: string;
  readonly title: string;
  /** The comparison, in one or two sentences. */
  readonly test: string;
  /** The first is the claim's own; the others are its parts or stricter readings. */
  readonly verdicts: readonly TestedVerdict[];
  /** Inputs with the largest total-order indices first; null with too few worlds. */
  readonly deciders: TestedDeciders | null;
  /** Null where none tells worlds apart better than among shuffled worlds. */
  readonly region: TestedRegion | null;
  readonly examples: readonly TestedExample[];
}

export interface TestedVerdict {
  readonly label: string;
  readonly worlds: number;
  readonly holds: ShareEstimate;
  readonly fails: ShareEstimate;
  readonly tooClose: ShareEstimate;
  /** Whole numbers: of the worlds with most patterns, in how many it holds, fails, is too close. */
  readonly most: readonly [number, number, number];
}

export interface TestedDeciders {
  readonly worlds: number;
  readonly explained: number;
  readonly inputs: readonly {
    readonly path: string;
    readonly total: number;
    readonly low: number;
    readonly high: number;
  }[];
}

export interface TestedRegion extends Pick<FailureRegion, 'of' | 'restrictions'> {
  /** Measured in the half of the worlds it was not found in. */
  readonly coverage: number | null;
  readonly density: number | null;
}

/** A world to run again: each link is the fragment of an address that opens it with some of its plans. */
export interface TestedExample {
  readonly verdict: ExampleWorld['verdict'];
  readonly world: string;
  readonly links: readonly { readonly plans: readonly string[]; readonly fragment: string }[];
}

/** A comparison takes two to four plans; the first, which the others are measured against, stands in every link. */
const PLANS_IN_A_LINK = 4;
const DECIDERS_SHOWN = 5;

/** The result as the page shows it. Links are packed by the engine, so their letters may differ between engines. */
export async function testedClaims(result: ClaimsResult): Promise<TestedClaims> {
  const { seed, worlds, lucks, arms, passingMost, most } = result;
  const claims: TestedClaim[] = [];
  for (const claim of result.claims) claims.push(await testedClaim(claim, lucks));
  return {
    format: TESTED_CLAIMS_FORMAT,
    modelVersion: MODEL_VERSION,
    seed,
    worlds,
    lucks,
    plans: arms,
    passingMost,
    most,
    claims,
  };
}

async function testedClaim(
  { claim, rules, deciders, region, examples }: ClaimResult,
  lucks: number,
): Promise<TestedClaim> {
  const { id, title, test } = claim;
  const shown: TestedExample[] = [];
  for (const example of examples) shown.push(await testedExample(example, lucks));
  return {
    id,
    title,
    test,
    verdicts: rules.map(({ rule, all, passingMost }) => ({
      label: rule.label,
      worlds: all.worlds,
      holds: all.holds,
      fails: all.fails,
      tooClose: all.tooClose,
      most: countsOf(passingMost),
    })),
    deciders:
      deciders === null
        ? null
        : {
            worlds: deciders.worlds,
            explained: Math.max(0, deciders.explained),
            inputs: deciders.inputs
              .slice(0, DECIDERS_SHOWN)
              .map(({ path, indices: { total } }) => ({ path, total: total.value, low: total.low, high: total.high })),
          },
    region:
      region === null || (region.permutationP ?? 0) >= CHANCE
        ? null
        : {
            of: region.of,
            restrictions: region.restrictions,
            coverage: region.measured.coverage,
            density: region.measured.density,
          },
    examples: shown,
  };
}

function countsOf({ holds, fails, tooClose }: VerdictCounts): readonly [number, number, number] {
  return [holds.count, fails.count, tooClose.count];
}

async function testedExample({ verdict, world, seed, scenarios }: ExampleWorld, lucks: number): Promise<TestedExample> {
  const links: { readonly plans: readonly string[]; readonly fragment: string }[] = [];
  for (const scenario of scenarios.flatMap((entry) => inParts(entry.scenario))) {
    const packed = await toLink({ scenario, seed, replicates: lucks });
    // A scenario of four plans is a twentieth of what a link can hold; one that is too large is in its file.
    if (packed.ok) links.push({ plans: scenario.strategies.map(({ name }) => name), fragment: packed.value });
  }
  return { verdict, world, links };
}

/** The scenario as comparisons of at most four plans. */
function inParts(scenario: Scenario): readonly Scenario[] {
  const [first, ...others] = scenario.strategies;
  if (first === undefined || others.length < PLANS_IN_A_LINK) return [scenario];
  const parts = Math.ceil(others.length / (PLANS_IN_A_LINK - 1));
  const each = Math.ceil(others.length / parts);
  return Array.from({ length: parts }, (_, part) => ({
    ...scenario,
    strategies: [first, ...others.slice(part * each, (part + 1) * each)],
  }));
}
