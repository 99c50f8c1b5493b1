/** An index with its 95 % interval. An estimate of nothing may come out slightly below zero by chance, and stays so. */
export interface IndexEstimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What one input does to the variance of an outcome.
 *
 * `first` is the share of variance that goes when the input alone is known; `total` the share that stays when everything
 * else is known. Their difference is what the input does together with others.
 */
export interface InputIndices {
  readonly first: IndexEstimate;
  readonly total: IndexEstimate;
}
