/** Ties in compressed sparse rows; the columns are those of `Organisation`. */
export interface TieRows {
  readonly tieStart: Uint32Array;
  readonly tieTo: Uint32Array;
  readonly tieMirror: Uint32Array;
  /** Sum of the amounts of each tie, the same in both rows; absent when none were given. */
  readonly tieAmount: Float64Array | null;
}

/** A list of undirected ties, in any order. */
export interface TieList {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** How many of the entries count, from the first on. */
  readonly count: number;
  /** What is summed over duplicates: whole numbers, so that their order cannot matter. Null when there are none. */
  readonly amount: Float64Array | null;
  /** Known to hold no tie twice, so that nothing needs merging. */
  readonly distinct: boolean;
}

/**
 * Builds the rows in O(n + m): loops are dropped, duplicates merged, each row ascending by luck.
 *
 * Writing every employee, in order of luck, into the rows of all neighbours leaves each row in order of luck.
 *
 * @param byLuck  rows in ascending order of luck key
 * @param rowOf   row of each end named in the list
 */
export function tieRows(byLuck: Uint32Array, rowOf: Uint32Array, ties: TieList): TieRows {
  const size = byLuck.length;
  const unsortedStart = countEnds(size, rowOf, ties);
  const unsorted = scatterEnds(size, rowOf, ties, unsortedStart);
  const to = new Uint32Array(unsorted.to.length);
  const amount = unsorted.amount === null ? null : new Float64Array(to.length);
  const cursor = unsortedStart.slice(0, size);
  for (let place = 0; place < size; place++) {
    const employee = byLuck[place];
    for (let slot = unsortedStart[employee]; slot < unsortedStart[employee + 1]; slot++) {
      const target = cursor[unsorted.to[slot]]++;
      to[target] = employee;
      if (amount !== null) amount[target] = unsorted.amount![slot];
    }
  }
  const merged = ties.distinct
    ? { tieStart: unsortedStart, tieTo: to, tieAmount: amount }
    : mergeDuplicates(unsortedStart, to, amount);
  return { ...merged, tieMirror: mirrors(byLuck, merged.tieStart, merged.tieTo) };
}

function countEnds(size: number, rowOf: Uint32Array, ties: TieList): Uint32Array {
  const start = new Uint32Array(size + 1);
  const { from, to, count } = ties;
  for (let tie = 0; tie < count; tie++) {
    if (from[tie] === to[tie]) continue;
    start[rowOf[from[tie]] + 1]++;
    start[rowOf[to[tie]] + 1]++;
  }
  for (let row = 0; row < size; row++) start[row + 1] += start[row];
  return start;
}

function scatterEnds(
  size: number,
  rowOf: Uint32Array,
  ties: TieList,
  start: Uint32Array,
): { to: Uint32Array; amount: Float64Array | null } {
  const cursor = start.slice(0, size);
  const ends = new Uint32Array(start[size]);
  const amount = ties.amount === null ? null : new Float64Array(start[size]);
  const { from, to, count } = ties;
  for (let tie = 0; tie < count; tie++) {
    if (from[tie] === to[tie]) continue;
    const one = rowOf[from[tie]];
    const other = rowOf[to[tie]];
    const here = cursor[one]++;
    const there = cursor[other]++;
    ends[here] = other;
    ends[there] = one;
    if (amount !== null) amount[here] = amount[there] = ties.amount![tie];
  }
  return { to: ends, amount };
}

/** Duplicates stand side by side in a sorted row; both rows of a tie hold the same ones. */
function mergeDuplicates(
  start: Uint32Array,
  to: Uint32Array,
  amount: Float64Array | null,
): { tieStart: Uint32Array; tieTo: Uint32Array; tieAmount: Float64Array | null } {
  const size = start.length - 1;
  const tieStart = new Uint32Array(size + 1);
  let kept = 0;
  for (let row = 0; row < size; row++) {
    tieStart[row] = kept;
    for (let slot = start[row]; slot < start[row + 1]; slot++) {
      if (kept > tieStart[row] && to[kept - 1] === to[slot]) {
        if (amount !== null) amount[kept - 1] += amount[slot];
        continue;
      }
      to[kept] = to[slot];
      if (amount !== null) amount[kept] = amount[slot];
      kept++;
    }
  }
  tieStart[size] = kept;
  if (kept === to.length) return { tieStart, tieTo: to, tieAmount: amount };
  return { tieStart, tieTo: to.slice(0, kept), tieAmount: amount === null ? null : amount.slice(0, kept) };
}

/** Met in order of luck, an employee's ties name the slots of each neighbour's row one after the other. */
function mirrors(byLuck: Uint32Array, tieStart: Uint32Array, tieTo: Uint32Array): Uint32Array {
  const mirror = new Uint32Array(tieTo.length);
  const cursor = tieStart.slice(0, byLuck.length);
  for (let place = 0; place < byLuck.length; place++) {
    const employee = byLuck[place];
    for (let slot = tieStart[employee]; slot < tieStart[employee + 1]; slot++) mirror[slot] = cursor[tieTo[slot]]++;
  }
  return mirror;
}
