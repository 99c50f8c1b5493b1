/**
 * What replicates say about one quantity. `low` and `high` are the 95 % t interval of the mean; the quantiles (type 7)
 * describe the replicates themselves. Every field but `n` is null where it is undefined: all of them at n = 0, the
 * interval and the standard deviation at n = 1.
 */
export interface Summary {
  /** Replicates in which the quantity is defined. */
  readonly n: number;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly sd: number | null;
  readonly q05: number | null;
  readonly q25: number | null;
  readonly median: number | null;
  readonly q75: number | null;
  readonly q95: number | null;
}

/** The difference between two strategies on one quantity, world by world: this one minus the reference. */
export interface PairedDifference {
  /** Worlds in which the quantity is defined under both. */
  readonly n: number;
  /** Mean difference and its 95 % t interval. */
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly sd: number | null;
  /** Worlds in which this strategy does better than the reference, as well, and worse ("better" as the outcome says; higher where it says neither). */
  readonly wins: number;
  readonly ties: number;
  readonly losses: number;
  /** Correlation of the two over the shared worlds, and 1 − var(difference) ÷ (var + var): what pairing gained. */
  readonly correlation: number | null;
  readonly varianceReduction: number | null;
}

/** A ratio of two sums over the same replicates, with a 95 % bootstrap interval; null where nothing is to divide by. */
export interface RatioEstimate {
  readonly n: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A quantity week by week over the replicates: median, the middle 50 % and the middle 90 %; one value per week in each. */
export interface WeeklyBand {
  readonly median: Float64Array;
  readonly q05: Float64Array;
  readonly q25: Float64Array;
  readonly q75: Float64Array;
  readonly q95: Float64Array;
}
