import { log1p } from '../elementary/log1p.ts';

/** Units in which the strength of a tie is stored: an ordinary tie (strength 1) is 16 of them. */
export const STRENGTH_UNITS = 16;

/**
 * Strength of a tie in stored units, 1 to 255, rounded to the nearest.
 *
 * @param strength  in ordinary ties, > 0; above 255/16 it is cut off
 */
export function quantiseStrength(strength: number): number {
  return Math.min(255, Math.max(1, Math.round(strength * STRENGTH_UNITS)));
}

const LN2 = log1p(1);

/**
 * Strength of a tie over which a number of messages passed: log2(1 + count ÷ median).
 *
 * The median tie of the organisation is thereby the ordinary one (strength 1), a tie with seven times its messages has
 * strength 3. Counts span three orders of magnitude (in Radoslaw's manufacturing company the logarithm has a standard
 * deviation of 1.5); that influence grows with the logarithm is an assumption.
 *
 * @param count        messages over the tie, both directions together, > 0
 * @param medianCount  median of that over the organisation's ties, > 0
 */
export function strengthOfCount(count: number, medianCount: number): number {
  return log1p(count / medianCount) / LN2;
}
