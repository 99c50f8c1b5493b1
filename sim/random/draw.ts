import { scramble } from './scramble.ts';

/**
 * One word of a stream's key, mixed with the week and the ordinal of a draw: what stays the same for all employees
 * and is therefore taken out of the loop.
 *
 * @param word     one word of a `StreamKey`
 * @param week     week of the draw, whole, -2^31..2^31-1
 * @param ordinal  which of several draws of one entity in the week, whole, 0..2^32-1
 * @returns        int32; for one word, weeks and ordinals never coincide unless both mixings do
 */
export function weekWord(word: number, week: number, ordinal: number): number {
  return scramble(scramble((word + Math.imul(week, 0x9e3779b1)) | 0) ^ Math.imul(ordinal, 0x85ebca6b));
}

/**
 * The draw of an entity: 32 random bits as a function of nothing but stream, week, ordinal and luck key.
 *
 * Keys and columns belong in locals of the function that loops. Where a loop draws several times for one entity, it may
 * count on (`k0 + n`) instead of mixing a week word for each draw; the low and high words must be those of a luck key,
 * as keys that differ in a few bits only do collide.
 *
 * @example
 * const k0 = weekWord(key.a, week, 0);
 * const k1 = weekWord(key.b, week, 0);
 * for (let employee = 0; employee < size; employee++) {
 *   const bits = drawBits(k0, k1, luckLow[employee], luckHigh[employee]);
 * }
 *
 * @param k0    `weekWord(key.a, week, ordinal)`
 * @param k1    `weekWord(key.b, week, ordinal)`
 * @param low   low word of the luck key
 * @param high  high word of the luck key
 * @returns     whole, 0..2^32-1
 * @see         docs/validation-random.md for the tests it passes
 */
export function drawBits(k0: number, k1: number, low: number, high: number): number {
  let h = Math.imul(low ^ k0, 0xed5ad4bb);
  h = ((h ^ (h >>> 15) ^ high) + k1) | 0;
  h = Math.imul(h ^ (h >>> 17), 0xac4c1b51);
  h = Math.imul(h ^ (h >>> 13), 0x31848bab);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The middle of the share of 0..1 that `bits` stands for: above 0 and below 1, in steps of 2^-32. */
export function uniform(bits: number): number {
  return (bits + 0.5) / 4294967296;
}
