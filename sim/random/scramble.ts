/**
 * A bijection of the 32-bit words in which each bit of the result depends on each bit of `word`.
 *
 * @param word  int32 or uint32
 * @returns     int32
 * @see         C. Wellons (2018), "Prospecting for hash functions", nullprogram.com/blog/2018/07/31, the function
 *              `triple32` (shifts and multipliers; avalanche bias 0.02 %, near that of a random bijection)
 */
export function scramble(word: number): number {
  let h = word ^ (word >>> 17);
  h = Math.imul(h, 0xed5ad4bb);
  h ^= h >>> 11;
  h = Math.imul(h, 0xac4c1b51);
  h ^= h >>> 15;
  h = Math.imul(h, 0x31848bab);
  return h ^ (h >>> 14);
}
