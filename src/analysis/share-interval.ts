/** A share with its 95 % interval; null where there is nothing to count. */
export interface ShareEstimate {
  readonly n: number;
  readonly count: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}
