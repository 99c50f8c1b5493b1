import type { PairedDifference, RatioEstimate, Summary } from './summary.ts';

/** A strategy in a finding: what it reached and at what cost. */
export interface Contender {
  readonly id: string;
  readonly name: string;
  /** The outcome the finding is about. */
  readonly reached: Summary;
  readonly cost: Summary;
  readonly costPerSustainedUser: RatioEstimate;
}

/**
 * What a comparison found on one outcome, as a value; `findingSentence` renders it.
 *
 * - `none`: fewer than two worlds: nothing can be said about how sure it is.
 * - `alone`: one strategy only: what it reaches.
 * - `clear`: the best stands apart from the next in the paired difference.
 * - `too-close`: the interval between the best and at least one other spans zero.
 */
export type Finding =
  | { readonly kind: 'none'; readonly outcome: string; readonly n: number }
  | { readonly kind: 'alone'; readonly outcome: string; readonly n: number; readonly best: Contender }
  | {
      readonly kind: 'clear';
      readonly outcome: string;
      readonly n: number;
      readonly best: Contender;
      readonly next: Contender;
      /** Best minus next. */
      readonly difference: PairedDifference;
      readonly costDifference: PairedDifference;
    }
  | {
      readonly kind: 'too-close';
      readonly outcome: string;
      readonly n: number;
      /** Those that cannot be told apart, the highest mean first. */
      readonly close: readonly Contender[];
      /** First minus second of them. */
      readonly difference: PairedDifference;
      readonly costDifference: PairedDifference;
      /** Strategies that clearly reach less. */
      readonly behind: readonly Contender[];
    };
