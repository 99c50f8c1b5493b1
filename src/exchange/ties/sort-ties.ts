import { type PairTable } from './pair-table.ts';
import { BACKWARD, FORWARD } from './tie-amounts.ts';

/** Undirected ties in columns, ascending by their ends; `from` is the lower row. */
export interface SortedTies {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** What passed between the two, both directions together, in parts (see PARTS). */
  readonly total: Float64Array;
  /** FORWARD when it went from `from` to `to`, BACKWARD when the other way, both bits when both ways. */
  readonly ways: Uint8Array;
}

/**
 * The pairs of a table in the order of the rows that people get. The table is empty afterwards: it is large.
 *
 * @param row     row of each ordinal
 * @param person  ordinal of each row
 */
export function sortTies(pairs: PairTable, row: Uint32Array, person: Uint32Array): SortedTies {
  const people = row.length;
  const keys = new Float64Array(pairs.size);
  let filled = 0;
  pairs.forEach((low, high) => {
    const one = row[low]!;
    const other = row[high]!;
    keys[filled++] = one < other ? one * people + other : other * people + one;
  });
  keys.sort();
  // Each key gives way to the total of its pair: with millions of ties another column would be felt.
  const total = keys;
  const from = new Uint32Array(pairs.size);
  const to = new Uint32Array(pairs.size);
  const ways = new Uint8Array(pairs.size);
  for (let tie = 0; tie < keys.length; tie++) {
    const key = keys[tie]!;
    from[tie] = Math.floor(key / people);
    to[tie] = key - from[tie]! * people;
    const one = person[from[tie]!]!;
    const other = person[to[tie]!]!;
    const found = pairs.find(Math.min(one, other), Math.max(one, other))!;
    total[tie] = found.total;
    ways[tie] = one < other ? found.ways : (found.ways >>> 1) | ((found.ways & FORWARD) * BACKWARD);
  }
  pairs.clear();
  return { from, to, total, ways };
}
