/** Thresholds are told apart by about a millionth: what two shares of up to a thousand contacts differ by at least. */
const RESOLUTION = 1 / 1048576;

/**
 * The least share of contacts that reaches a threshold. A share such as a third is held by no float, and by no decimal
 * that somebody writes: a threshold is that share if it misses it by less than half of what can be told apart.
 */
export function leastShare(threshold: number): number {
  return (Math.round(threshold / RESOLUTION) - 0.5) * RESOLUTION;
}
