import type { LedgerLineId, Organisation, OutcomeId, SeriesId } from '../../sim/index.ts';
import type { Change } from '../../scenarios/experiment.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import type { PairedDifference, RatioEstimate, Summary, WeeklyBand } from '../analysis/summary.ts';
import type { Finding } from '../analysis/finding.ts';

/** An organisation read from a company's own files: it takes the place of the synthetic one in every world. */
export interface ImportedOrganisation {
  /** What it is called in results, for instance the name of the people file. */
  readonly name: string;
  readonly organisation: Organisation;
}

/** Strategies to be compared on identical worlds. */
export interface ComparisonRequest {
  readonly scenario: Scenario;
  /** Ids of strategies of the scenario, at least one; the first is the reference of the differences. */
  readonly strategyIds: readonly string[];
  /** Base seed; replicate r runs under replicateSeed(seed, r). */
  readonly seed: string;
  /** Worlds in which every strategy is run, at least 1. */
  readonly replicates: number;
  readonly imported?: ImportedOrganisation;
  /**
   * `varied`: every world has assumptions of its own, drawn from their ranges (see `variedAssumptions`), so that
   * intervals and worlds won are about the assumptions as well. Default `given`: those of the scenario, in every world.
   */
  readonly assumptions?: Assumptions;
  /** Weekly series whose bands are wanted. Default: none. */
  readonly series?: readonly SeriesId[];
  /** Weekly series of which only the mean over the worlds is wanted. Default: none. */
  readonly meansOf?: readonly SeriesId[];
  /** A `partial` comparison follows after every so many finished replicates. Default 0: none. */
  readonly partialEvery?: number;
  /** Asked when a `partial` comparison is due: whether it is wanted now. Default: it is. */
  readonly partialWanted?: () => boolean;
  /** A single run may take so many milliseconds; then it is ended and counted as `timed-out`. Default: 10 minutes. */
  readonly runLimitMilliseconds?: number;
  /** What lasts when every lever stops is worked out as well: up to some twenty times the work. Default: it is not. */
  readonly afterStop?: boolean;
  /** Once aborted no further world begins; those begun are finished. (The signal of `compare` stops at once.) */
  readonly enough?: AbortSignal;
}

export const ASSUMPTIONS = ['given', 'varied'] as const;
export type Assumptions = (typeof ASSUMPTIONS)[number];

/**
 * What `compare` reports while it runs. When it is stopped, a `done` comparison of what there is follows, with
 * `complete: false`.
 */
export type ComparisonEvent =
  | {
      readonly kind: 'progress';
      /** Runs, finished and in all. */ readonly done: number;
      readonly total: number;
      readonly secondsLeft: number | null;
    }
  | { readonly kind: 'partial' | 'done'; readonly comparison: Comparison };

/** Strategies side by side on the same worlds. */
export interface Comparison {
  readonly modelVersion: number;
  readonly scenario: Scenario;
  readonly organisation: ComparedOrganisation;
  readonly seed: string;
  readonly weeks: number;
  /** Replicates asked for, and those in which every strategy finished: only these count. */
  readonly replicatesAsked: number;
  readonly replicates: number;
  readonly complete: boolean;
  /** What the worlds that count assume, by replicate; null where all assume what the scenario says. */
  readonly assumptions: readonly AssumedWorld[] | null;
  /** In the order asked for. */
  readonly strategies: readonly StrategyResult[];
  /** Every strategy but the first against the first, in order. */
  readonly differences: readonly Difference[];
  readonly finding: Finding;
  /** Runs that failed or were ended, if any. */
  readonly failures: readonly RunFailure[];
}

export interface ComparedOrganisation {
  /** Library id, or null. */
  readonly id: string | null;
  readonly name: string;
  readonly employees: number;
  readonly imported: boolean;
}

/** The plan of the library that what a sustained user costs is measured from. */
export const HANDS_OFF = 'hands-off';

/** What became of one strategy over the replicates. */
export interface StrategyResult {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Money the plan may spend, in the scenario's currency. */
  readonly budget: number;
  readonly outcomes: Readonly<Record<OutcomeId, Summary>>;
  /** Sum of cost ÷ sum of sustained users. */
  readonly costPerSustainedUser: RatioEstimate;
  /** Additional cost ÷ additional sustained users against HANDS_OFF; null where that is not compared, or is this one. */
  readonly costPerSustainedUserBeyondHandsOff: RatioEstimate | null;
  /** How runs ended, most frequent first. */
  readonly families: readonly FamilyShare[];
  /** One entry per ledger line, in the order of LEDGER_LINES. */
  readonly ledger: readonly LedgerSummary[];
  /** By replicate, ascending; only replicates in which every strategy finished. */
  readonly replicates: readonly Replicate[];
  /** Bands of the series asked for. */
  readonly series: Readonly<Partial<Record<SeriesId, SeriesSummary>>>;
  /** Means over the worlds, one value a week, of the series asked for: employees as shares, money and hours as such. */
  readonly weeklyMeans: Readonly<Partial<Record<SeriesId, Float64Array>>>;
}

export interface FamilyShare {
  readonly family: string;
  readonly count: number;
  readonly share: number;
}

/** A line of the ledger: money in the scenario's currency, and hours of people's time. */
export interface LedgerSummary {
  readonly line: LedgerLineId;
  readonly money: Summary;
  readonly hours: Summary;
}

export interface Replicate {
  /** Given to `run --seed`, it yields exactly this digest. */
  readonly seed: string;
  readonly digest: string;
  readonly family: string;
  readonly outcomes: Readonly<Record<OutcomeId, number | null>>;
}

/** A world with assumptions of its own. */
export interface AssumedWorld {
  readonly seed: string;
  /** To be made in the scenario, where `run --seed` then yields the digests of this world. */
  readonly changes: readonly Change[];
}

/** What a weekly value counts: employees become shares, cents money, minutes hours. */
export type WeeklyUnit = 'share' | 'messages' | 'uses' | 'money' | 'hours';

export interface SeriesSummary extends WeeklyBand {
  readonly unit: WeeklyUnit;
  /** Single runs, at most 20: the first replicates, one value per week. */
  readonly runs: readonly Float64Array[];
}

/** A strategy against the first one, on the same worlds. */
export interface Difference {
  readonly strategy: string;
  readonly reference: string;
  readonly outcomes: Readonly<Record<OutcomeId, PairedDifference>>;
  /** Additional cost ÷ additional sustained users; null value where sustained use does not rise. */
  readonly costPerAdditionalSustainedUser: RatioEstimate;
  /** Paired difference by week of the series asked for. */
  readonly series: Readonly<Partial<Record<SeriesId, SeriesSummary>>>;
}

export interface RunFailure {
  readonly seed: string;
  readonly strategy: string;
  readonly status: 'failed' | 'timed-out';
  readonly message: string;
}
