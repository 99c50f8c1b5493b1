import { normalCumulative } from '../../../../sim/elementary/normal-cumulative.ts';

/**
 * How many act in the end where everybody waits for so many others, found by counting heads: with thresholds in
 * ascending order, somebody acts if so many stand before.
 *
 * @param thresholds  whole numbers of others waited for
 * @see  M. Granovetter (1978), "Threshold models of collective behavior", American Journal of Sociology 83, 1420–1443
 */
export function crowdSize(thresholds: Int32Array): number {
  const sorted = thresholds.slice().sort();
  const waits = sorted.findIndex((threshold, before) => threshold > before);
  return waits < 0 ? sorted.length : waits;
}

/**
 * Share that acts in the end in a large crowd with normal thresholds: the lowest r with r = Φ((r − mean) ÷ sd).
 *
 * @param mean  mean threshold as a share of all
 * @param sd    above 0
 */
export function normalCrowdShare(mean: number, sd: number): number {
  let share = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = normalCumulative((share - mean) / sd);
    if (next - share < CLOSE_ENOUGH) break;
    share = next;
  }
  return share;
}

const MOST_ROUNDS = 1_000_000;
const CLOSE_ENOUGH = 1e-13;
