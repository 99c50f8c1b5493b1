import type { MeanWithInterval } from '../../analysis/summarise.ts';
import type { ShareEstimate } from '../../analysis/share-interval.ts';
import type { InputIndices } from '../../analysis/indices/index-estimate.ts';
import type { BoxMeasures } from '../../analysis/prim/box.ts';
import type { Restriction } from '../../analysis/prim/find-box.ts';
import type { Scenario } from '../../../scenarios/scenario.ts';
import type { Claim, SideFigure, VerdictRule } from './claim.ts';
import type { Contrast } from './contrast.ts';

/** In how many worlds a rule holds, fails, or is too close to call. */
export interface VerdictCounts {
  readonly worlds: number;
  readonly holds: ShareEstimate;
  readonly fails: ShareEstimate;
  readonly tooClose: ShareEstimate;
}

export interface RuleResult {
  readonly rule: VerdictRule;
  /** Over all worlds: the unfiltered prior. */
  readonly all: VerdictCounts;
  /** Over worlds that pass every structural pattern a single world can show. */
  readonly passing: VerdictCounts;
  /** Over worlds that pass most of them (see MOST_PATTERNS). */
  readonly passingMost: VerdictCounts;
}

export interface ContrastResult {
  readonly contrast: Contrast;
  /** Over the means of worlds. */
  readonly effect: MeanWithInterval;
  /** The same over worlds that pass most structural patterns. */
  readonly effectPassingMost: MeanWithInterval;
  /** P(A > B): share of lucks of all worlds in which it is above zero, ties counted half. */
  readonly above: number | null;
}

/** Verdicts by the functional form of the world. */
export interface FormResult {
  readonly path: string;
  readonly option: string;
  readonly verdicts: VerdictCounts;
}

/** Verdicts in a third of one dimension crossed with a third of another. */
export interface GridCell {
  readonly down: { readonly path: string; readonly third: number };
  readonly across: { readonly path: string; readonly third: number };
  readonly verdicts: VerdictCounts;
}

/** An arm in the measure its claim is about. */
export interface ArmResult {
  readonly id: string;
  readonly name: string;
  /** Over worlds. */
  readonly mean: number | null;
  /** Spread of lucks within a world, root mean square over worlds. */
  readonly sdOfLucks: number | null;
  /** 5 % quantile over all lucks of all worlds. */
  readonly q05: number | null;
}

export interface FigureResult {
  readonly figure: SideFigure;
  /** Worlds in which it is defined, and those of them in which it has no bound. */
  readonly n: number;
  readonly unbounded: number;
  readonly q05: number | null;
  readonly q25: number | null;
  readonly median: number | null;
  readonly q75: number | null;
  readonly q95: number | null;
}

export interface DecidingInput {
  readonly path: string;
  readonly indices: InputIndices;
}

/** Which inputs decide by how much a claim holds; computed on one half of the worlds. */
export interface Deciders {
  readonly worlds: number;
  /** Share of the variance between worlds that the surrogate foretells. */
  readonly explained: number;
  /** Those with the largest total-order indices first. */
  readonly inputs: readonly DecidingInput[];
}

/** A restriction of a region; of a choice what may be chosen inside, and no limits. */
export interface RegionRestriction extends Restriction {
  readonly options: readonly string[] | null;
}

/** The region in which a claim fails, found in one half of the worlds and measured in the other. */
export interface FailureRegion {
  /** What was looked for: worlds in which it fails or, where there are too few of them, in which it does not hold. */
  readonly of: 'fails' | 'does-not-hold';
  readonly restrictions: readonly RegionRestriction[];
  readonly found: BoxMeasures;
  readonly measured: BoxMeasures;
  /** Share of searches among shuffled worlds that do as well. */
  readonly permutationP: number | null;
  /** Whether the world at this place, of those that are finished, lies in it. */
  readonly inside: readonly boolean[];
}

/** A world to look at. */
export interface ExampleWorld {
  readonly verdict: 'holds' | 'fails';
  /** Whether it lies in the failure region; null where none was found. */
  readonly inRegion: boolean | null;
  /** The world's seed. */
  readonly world: string;
  /** Given to `compare` with the scenario, it runs exactly the lucks the verdict is about. */
  readonly seed: string;
  /** One file for each: arms of other people or another number of weeks cannot share a scenario. */
  readonly scenarios: readonly { readonly file: string; readonly scenario: Scenario }[];
}

export interface ClaimResult {
  readonly claim: Claim;
  readonly rules: readonly RuleResult[];
  readonly contrasts: readonly ContrastResult[];
  readonly byForm: readonly FormResult[];
  /** Row by row; empty where the claim asks for none. */
  readonly grid: readonly GridCell[];
  readonly arms: readonly ArmResult[];
  readonly figures: readonly FigureResult[];
  /** Null with too few worlds. */
  readonly deciders: Deciders | null;
  readonly region: FailureRegion | null;
  readonly examples: readonly ExampleWorld[];
}

/** A contrast in the same worlds at two sizes. */
export interface ScaleResult {
  readonly claim: string;
  readonly contrast: Contrast;
  readonly worlds: number;
  readonly small: number | null;
  readonly large: number | null;
  /** Worlds in which both lie on the same side, or one within the smallest effect of interest. */
  readonly agree: number;
}

export interface FamilyResult {
  readonly id: string;
  readonly name: string;
  readonly drawn: number | null;
  readonly searched: number | null;
  readonly sustained: MeanWithInterval;
  readonly netValue: number | null;
  /** Share of worlds in which it is the best of all in fresh luck; ties are shared. */
  readonly best: number | null;
  /** Real bottom-up less this family, over worlds. */
  readonly behind: MeanWithInterval;
}

/** How well arms at equal total cost were matched. */
export interface CostMatch {
  readonly arms: number;
  /** Relative gaps over arms and worlds. */
  readonly median: number | null;
  readonly q95: number | null;
}

export interface ClaimsResult {
  readonly seed: string;
  readonly worldsAsked: number;
  readonly worlds: number;
  readonly lucks: number;
  readonly arms: number;
  /** Worlds that pass all, and most, of the structural patterns a single world can show. */
  readonly passing: number;
  readonly passingMost: number;
  /** What most is: at least this share of them. */
  readonly most: number;
  readonly claims: readonly ClaimResult[];
  readonly scale: readonly ScaleResult[];
  readonly largeWorlds: number;
  readonly families: readonly FamilyResult[];
  readonly searchedWorlds: number;
  readonly plansTried: number;
  readonly costMatch: CostMatch;
  readonly failures: readonly string[];
}
