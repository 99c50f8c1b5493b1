import { radixOrder } from './radix-order.ts';

/**
 * Positions in ascending order of luck key: the high word first, then the low one.
 *
 * This is the only order among people or departments that the model knows; it survives any shuffling of a file's rows.
 *
 * @throws RangeError when two keys are equal: then no order would survive it
 */
export function luckOrder(luckLow: Uint32Array, luckHigh: Uint32Array): Uint32Array {
  const order = radixOrder(luckHigh);
  for (let place = 1; place < order.length; place++) {
    if (luckHigh[order[place]] === luckHigh[order[place - 1]]) sinkByLowWord(order, place, luckLow, luckHigh);
  }
  return order;
}

/** Equal high words are rare (about n²/2³³ pairs), so inserting one at a time costs nothing. */
function sinkByLowWord(order: Uint32Array, from: number, luckLow: Uint32Array, luckHigh: Uint32Array): void {
  const moving = order[from];
  let place = from;
  while (place > 0 && luckHigh[order[place - 1]] === luckHigh[moving]) {
    const before = order[place - 1];
    if (luckLow[before] === luckLow[moving]) {
      throw new RangeError(`entries ${before} and ${moving} have the same luck key`);
    }
    if (luckLow[before] < luckLow[moving]) break;
    order[place] = before;
    place--;
  }
  order[place] = moving;
}
