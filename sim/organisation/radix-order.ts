/** Below this many keys four digits of 8 bits are quicker than three of 11: the counters outnumber the keys. */
const FEW = 3000;

/**
 * Positions of keys in ascending order; equal keys keep their order (least-significant-digit radix sort, O(n)).
 *
 * @param keys   unsigned 32-bit keys
 * @param count  how many of them to order, from the first on
 */
export function radixOrder(keys: Uint32Array, count: number = keys.length): Uint32Array {
  let order = new Uint32Array(count);
  let next = new Uint32Array(count);
  const digitBits = count < FEW ? 8 : 11;
  const digits = 1 << digitBits;
  const start = new Uint32Array(digits + 1);
  for (let position = 0; position < count; position++) order[position] = position;
  for (let shift = 0; shift < 32; shift += digitBits) {
    start.fill(0);
    for (let position = 0; position < count; position++) start[((keys[position] >>> shift) & (digits - 1)) + 1]++;
    for (let digit = 0; digit < digits; digit++) start[digit + 1] += start[digit];
    for (let place = 0; place < count; place++) {
      const position = order[place];
      next[start[(keys[position] >>> shift) & (digits - 1)]++] = position;
    }
    const swap = order;
    order = next;
    next = swap;
  }
  return order;
}
