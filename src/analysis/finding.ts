import type { OutcomeId } from '../../sim/index.ts';
import type { PairedDifference, RatioEstimate, Summary } from './summary.ts';

/** A strategy in a finding: what it reached and at what cost. Money is in the scenario's currency. */
export interface Contender {
  readonly id: string;
  readonly name: string;
  /** The outcome the finding is about. */
  readonly reached: Summary;
  readonly cost: Summary;
  readonly netValue: Summary;
  readonly costPerSustainedUser: RatioEstimate;
}

/** A strategy that is worth clearly more in money than the one that reaches most. */
export interface BetterInMoney {
  readonly contender: Contender;
  /** Its net value minus that of the best. */
  readonly difference: PairedDifference;
}

/**
 * What a comparison found on one outcome, as a value; `findingSentence` renders it.
 *
 * - `none`: fewer than two worlds, so that nothing can be said about how sure it is.
 * - `alone`: one strategy only: what it reaches.
 * - `clear`: the best stands apart from every other in the paired difference.
 * - `too-close`: the interval between the best and at least one other spans zero.
 */
export type Finding =
  | { readonly kind: 'none'; readonly outcome: OutcomeId; readonly n: number }
  | { readonly kind: 'alone'; readonly outcome: OutcomeId; readonly n: number; readonly best: Contender }
  | {
      readonly kind: 'clear';
      readonly outcome: OutcomeId;
      readonly n: number;
      readonly best: Contender;
      readonly next: Contender;
      /** Best minus next. */
      readonly difference: PairedDifference;
      readonly costDifference: PairedDifference;
      readonly betterInMoney: BetterInMoney | null;
    }
  | {
      readonly kind: 'too-close';
      readonly outcome: OutcomeId;
      readonly n: number;
      /** Those that cannot be told from the first, which has the highest mean; at least two. */
      readonly close: readonly Contender[];
      /** First minus second of them. */
      readonly difference: PairedDifference;
      readonly costDifference: PairedDifference;
      /** Strategies that clearly reach less. */
      readonly behind: readonly Contender[];
      readonly betterInMoney: BetterInMoney | null;
    };
