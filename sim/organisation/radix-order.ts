const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/**
 * Positions of keys in ascending order; equal keys keep their order (least-significant-digit radix sort, O(n)).
 *
 * @param keys   unsigned 32-bit keys
 * @param count  how many of them to order, from the first on
 */
export function radixOrder(keys: Uint32Array, count: number = keys.length): Uint32Array {
  let order = new Uint32Array(count);
  let next = new Uint32Array(count);
  const start = new Uint32Array(DIGITS + 1);
  for (let position = 0; position < count; position++) order[position] = position;
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    start.fill(0);
    for (let position = 0; position < count; position++) start[((keys[position] >>> shift) & (DIGITS - 1)) + 1]++;
    for (let digit = 0; digit < DIGITS; digit++) start[digit + 1] += start[digit];
    for (let place = 0; place < count; place++) {
      const position = order[place];
      next[start[(keys[position] >>> shift) & (DIGITS - 1)]++] = position;
    }
    const swap = order;
    order = next;
    next = swap;
  }
  return order;
}
