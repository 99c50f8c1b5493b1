/** Ties in compressed sparse rows; the columns are those of `Organisation`. */
export interface TieRows {
  readonly tieStart: Uint32Array;
  readonly tieTo: Uint32Array;
  readonly tieMirror: Uint32Array;
  /** Sum of the amounts of each tie, the same in both rows; null when none were given. */
  readonly tieAmount: Uint32Array | null;
}

/** A list of undirected ties, in any order; duplicates and loops are allowed. */
export interface TieList {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** How many of the entries count, from the first on. */
  readonly count: number;
  /** What is summed over duplicates, at most LARGEST_AMOUNT; null when there is nothing to sum, in all lists or none. */
  readonly amount: Uint32Array | null;
}

/** Sums stop here. Whole numbers that stop at a bound give the same sum in any order. */
export const LARGEST_AMOUNT = 0x7fffffff;

/**
 * Builds the rows from lists of ties in O(n + m): loops are dropped, duplicates merged, each row ascending by luck.
 *
 * Writing every employee, in order of luck, into the rows of all neighbours leaves each row in order of luck.
 *
 * @param byLuck    rows in ascending order of luck key
 * @param rowOf     row of each end named in the lists
 * @param distinct  known to hold no tie twice, so that nothing needs merging
 */
export function tieRows(
  byLuck: Uint32Array,
  rowOf: Uint32Array,
  lists: readonly TieList[],
  distinct: boolean,
): TieRows {
  const sorted = sortedRows(byLuck, rowOf, lists);
  const rows = distinct ? sorted : mergeDuplicates(sorted);
  return { ...rows, tieMirror: mirrors(byLuck, rows.tieStart, rows.tieTo) };
}

type Rows = Omit<TieRows, 'tieMirror'>;

function sortedRows(byLuck: Uint32Array, rowOf: Uint32Array, lists: readonly TieList[]): Rows {
  const tieStart = countEnds(byLuck.length, rowOf, lists);
  const { to: unsorted, amount: unsortedAmount } = scatterEnds(rowOf, lists, tieStart);
  const tieTo = new Uint32Array(unsorted.length);
  const tieAmount = unsortedAmount === null ? null : new Uint32Array(unsorted.length);
  const cursor = tieStart.slice(0, byLuck.length);
  for (let place = 0; place < byLuck.length; place++) {
    const employee = byLuck[place];
    for (let slot = tieStart[employee]; slot < tieStart[employee + 1]; slot++) {
      const target = cursor[unsorted[slot]]++;
      tieTo[target] = employee;
      if (tieAmount !== null) tieAmount[target] = unsortedAmount![slot];
    }
  }
  return { tieStart, tieTo, tieAmount };
}

function countEnds(size: number, rowOf: Uint32Array, lists: readonly TieList[]): Uint32Array {
  const start = new Uint32Array(size + 1);
  for (const { from, to, count } of lists) {
    for (let tie = 0; tie < count; tie++) {
      if (from[tie] === to[tie]) continue;
      start[rowOf[from[tie]] + 1]++;
      start[rowOf[to[tie]] + 1]++;
    }
  }
  for (let row = 0; row < size; row++) start[row + 1] += start[row];
  return start;
}

function scatterEnds(
  rowOf: Uint32Array,
  lists: readonly TieList[],
  start: Uint32Array,
): { to: Uint32Array; amount: Uint32Array | null } {
  const size = start.length - 1;
  const cursor = start.slice(0, size);
  const ends = new Uint32Array(start[size]);
  const amounts = lists.some(({ amount }) => amount !== null) ? new Uint32Array(start[size]) : null;
  for (const { from, to, count, amount } of lists) {
    for (let tie = 0; tie < count; tie++) {
      if (from[tie] === to[tie]) continue;
      const one = rowOf[from[tie]];
      const other = rowOf[to[tie]];
      const here = cursor[one]++;
      const there = cursor[other]++;
      ends[here] = other;
      ends[there] = one;
      if (amounts !== null && amount !== null) amounts[here] = amounts[there] = amount[tie];
    }
  }
  return { to: ends, amount: amounts };
}

/** Duplicates stand side by side in a sorted row; both rows of a tie hold the same ones. */
function mergeDuplicates({ tieStart: start, tieTo: to, tieAmount: amount }: Rows): Rows {
  const size = start.length - 1;
  const tieStart = new Uint32Array(size + 1);
  let kept = 0;
  for (let row = 0; row < size; row++) {
    tieStart[row] = kept;
    for (let slot = start[row]; slot < start[row + 1]; slot++) {
      if (kept > tieStart[row] && to[kept - 1] === to[slot]) {
        if (amount !== null) amount[kept - 1] = Math.min(LARGEST_AMOUNT, amount[kept - 1] + amount[slot]);
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
