import { type Box, type BoxMeasures, type Cases, measuresOf, UNLIMITED } from './box.ts';

/** One box of the trajectory, with its measures. */
export interface PeeledBox {
  readonly box: Box;
  readonly measures: BoxMeasures;
}

/** Rows of the cases in ascending order of each input; made once, used by every peeling of the same inputs. */
export function orderRows(columns: Cases['columns']): readonly Int32Array[] {
  return columns.map((column) =>
    Int32Array.from({ length: column.length }, (_, row) => row).sort(
      (one, other) => column[one]! - column[other]! || one - other,
    ),
  );
}

/**
 * The peeling trajectory of PRIM (Friedman & Fisher 1999), from the whole space down to the smallest box allowed.
 *
 * At each step the slice is peeled off, at the low or the high end of one input, whose removal raises the density most
 * per case removed. A slice holds `share` of the cases inside; equal values go together, so that an input with few
 * different values loses one of them at a time.
 *
 * @param cases        inputs and cases of interest
 * @param order        `orderRows(cases.columns)`
 * @param share        peeled off at a time, above 0 and below 1
 * @param minimumMass  share of all cases the smallest box holds at least
 */
export function peel(cases: Cases, order: readonly Int32Array[], share: number, minimumMass: number): PeeledBox[] {
  const { columns, interesting } = cases;
  const all = interesting.length;
  let allHits = 0;
  for (let row = 0; row < all; row++) allHits += interesting[row]!;
  // The rows inside, ascending in each input; the first `count` places of each list.
  const inside = order.map((rows) => rows.slice());
  const peeled = new Uint8Array(all);
  let box: Box = columns.map(() => UNLIMITED);
  let count = all;
  let hits = allHits;
  const trajectory: PeeledBox[] = [{ box, measures: measuresOf(count, hits, all, allHits) }];
  for (;;) {
    const slice = bestSlice(cases, inside, count, hits, share, minimumMass * all);
    if (slice === null) return trajectory;
    const rows = inside[slice.input]!;
    const from = slice.atLow ? 0 : count - slice.count;
    for (let place = from; place < from + slice.count; place++) peeled[rows[place]!] = 1;
    for (const list of inside) keepUnpeeled(list, count, peeled);
    box = box.map((limits, input) =>
      input !== slice.input ? limits : slice.atLow ? { ...limits, low: slice.limit } : { ...limits, high: slice.limit },
    );
    count -= slice.count;
    hits -= slice.hits;
    trajectory.push({ box, measures: measuresOf(count, hits, all, allHits) });
  }
}

interface Slice {
  readonly input: number;
  readonly atLow: boolean;
  readonly count: number;
  readonly hits: number;
  /** Halfway between the last value peeled and the first kept. */
  readonly limit: number;
}

function bestSlice(
  { columns, interesting }: Cases,
  inside: readonly Int32Array[],
  count: number,
  hits: number,
  share: number,
  fewest: number,
): Slice | null {
  const wanted = Math.max(1, Math.ceil(share * count));
  let best: Slice | null = null;
  let bestGain = -Infinity;
  for (let input = 0; input < columns.length; input++) {
    for (const atLow of [true, false]) {
      const slice = sliceOf(columns[input]!, interesting, inside[input]!, count, wanted, atLow, input);
      if (slice === null || count - slice.count < fewest || count === slice.count) continue;
      const gain = ((hits - slice.hits) / (count - slice.count) - hits / count) / slice.count;
      // Between equals the smaller slice: patience costs nothing.
      if (gain > bestGain || (gain === bestGain && best !== null && slice.count < best.count)) {
        best = slice;
        bestGain = gain;
      }
    }
  }
  return best;
}

function sliceOf(
  column: ArrayLike<number>,
  interesting: ArrayLike<number>,
  rows: Int32Array,
  count: number,
  wanted: number,
  atLow: boolean,
  input: number,
): Slice | null {
  const step = atLow ? 1 : -1;
  const first = atLow ? 0 : count - 1;
  const end = atLow ? count : -1;
  let place = first;
  let hits = 0;
  let last = 0;
  for (let taken = 0; place !== end; place += step, taken++) {
    const value = column[rows[place]!]!;
    if (taken >= wanted && value !== last) break;
    hits += interesting[rows[place]!]!;
    last = value;
  }
  if (place === end) return null;
  return { input, atLow, count: Math.abs(place - first), hits, limit: (last + column[rows[place]!]!) / 2 };
}

function keepUnpeeled(rows: Int32Array, count: number, peeled: Uint8Array): void {
  let kept = 0;
  for (let place = 0; place < count; place++) {
    const row = rows[place]!;
    if (peeled[row] === 0) rows[kept++] = row;
  }
}
