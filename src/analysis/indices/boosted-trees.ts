import type { Draws } from '../draws.ts';

/** How a surrogate is grown. */
export interface Boosting {
  readonly trees: number;
  /** Splits from the root to a leaf: how many inputs may act together. */
  readonly depth: number;
  /** Share of a tree's correction that is taken. */
  readonly rate: number;
  /** Fewest cases on either side of a split. */
  readonly leaf: number;
  /** Share of cases each tree sees. */
  readonly sample: number;
}

/** A tree over bins: complete, the root at 0, the children of a node at 2 · node + 1 and + 2. */
interface Tree {
  /** Input a node splits on; −1 for a leaf. */
  readonly input: Int32Array;
  /** Cases with a bin up to this go left. */
  readonly bin: Uint8Array;
  readonly value: Float64Array;
}

/** A sum of regression trees, grown one after the other on what the earlier ones leave (Friedman 2001). */
export interface BoostedTrees {
  readonly base: number;
  readonly trees: readonly Tree[];
  /** For each input the places of the trees that split on it: only these answer differently when it changes. */
  readonly treesOf: readonly Int32Array[];
}

export const MOST_BINS = 32;

/** Values of an input as bins of about equal numbers of cases, 0 … MOST_BINS − 1. */
export function binned(column: ArrayLike<number>): Uint8Array {
  const sorted = Float64Array.from(column).sort();
  const edges: number[] = [];
  for (let edge = 1; edge < MOST_BINS; edge++) {
    const value = sorted[Math.floor((edge * sorted.length) / MOST_BINS)]!;
    if (value > sorted[0]! && value !== edges.at(-1)) edges.push(value);
  }
  return Uint8Array.from({ length: column.length }, (_, row) => {
    let bin = 0;
    while (bin < edges.length && column[row]! >= edges[bin]!) bin++;
    return bin;
  });
}

/**
 * Grows trees on some of the cases.
 *
 * @param bins   `binned` of each input
 * @param y      the outcome, of all cases
 * @param rows   the cases to learn from
 * @param draws  decides which cases a tree sees
 */
export function growTrees(
  bins: readonly Uint8Array[],
  y: Float64Array,
  rows: Int32Array,
  draws: Draws,
  boosting: Boosting,
): BoostedTrees {
  let base = 0;
  for (const row of rows) base += y[row]! / rows.length;
  const rest = Float64Array.from(y, (value) => value - base);
  const trees: Tree[] = [];
  for (let count = 0; count < boosting.trees; count++) {
    const seen = rows.filter(() => draws.uniform() < boosting.sample);
    const tree = growTree(bins, rest, seen, boosting);
    trees.push(tree);
    for (const row of rows) rest[row]! -= answerOf(tree, bins, row);
  }
  const treesOf = bins.map((_, input) =>
    Int32Array.from(trees.flatMap((tree, place) => (tree.input.includes(input) ? [place] : []))),
  );
  return { base, trees, treesOf };
}

/** What the trees expect of a case. */
export function predict({ base, trees }: BoostedTrees, bins: readonly Uint8Array[], row: number): number {
  let sum = base;
  for (const tree of trees) sum += answerOf(tree, bins, row);
  return sum;
}

/** How the prediction changes when one input is taken from another case. */
export function changeWith(
  { trees, treesOf }: BoostedTrees,
  bins: readonly Uint8Array[],
  row: number,
  input: number,
  other: number,
): number {
  let change = 0;
  const swapped = bins[input]![other]!;
  if (swapped === bins[input]![row]!) return 0;
  for (const place of treesOf[input]!) {
    const tree = trees[place]!;
    change += answerOf(tree, bins, row, input, swapped) - answerOf(tree, bins, row);
  }
  return change;
}

function answerOf(tree: Tree, bins: readonly Uint8Array[], row: number, changed = -1, changedBin = 0): number {
  let node = 0;
  for (;;) {
    const input = tree.input[node]!;
    if (input < 0) return tree.value[node]!;
    const bin = input === changed ? changedBin : bins[input]![row]!;
    node = 2 * node + (bin <= tree.bin[node]! ? 1 : 2);
  }
}

function growTree(bins: readonly Uint8Array[], rest: Float64Array, rows: Int32Array, boosting: Boosting): Tree {
  const nodes = (2 << boosting.depth) - 1;
  const tree: Tree = {
    input: new Int32Array(nodes).fill(-1),
    bin: new Uint8Array(nodes),
    value: new Float64Array(nodes),
  };
  const waiting: { node: number; rows: Int32Array; depth: number }[] = [{ node: 0, rows, depth: 0 }];
  for (;;) {
    const next = waiting.pop();
    if (next === undefined) return tree;
    const { node, depth } = next;
    const split = depth < boosting.depth ? bestSplit(bins, rest, next.rows, boosting.leaf) : null;
    if (split === null) {
      let sum = 0;
      for (const row of next.rows) sum += rest[row]!;
      tree.value[node] = next.rows.length === 0 ? 0 : (boosting.rate * sum) / next.rows.length;
      continue;
    }
    tree.input[node] = split.input;
    tree.bin[node] = split.bin;
    const column = bins[split.input]!;
    const left = next.rows.filter((row) => column[row]! <= split.bin);
    const right = next.rows.filter((row) => column[row]! > split.bin);
    waiting.push({ node: 2 * node + 1, rows: left, depth: depth + 1 });
    waiting.push({ node: 2 * node + 2, rows: right, depth: depth + 1 });
  }
}

const sums = new Float64Array(MOST_BINS);
const counts = new Float64Array(MOST_BINS);

/** The split after which the two means differ most, in squares explained. */
function bestSplit(
  bins: readonly Uint8Array[],
  rest: Float64Array,
  rows: Int32Array,
  leaf: number,
): { input: number; bin: number } | null {
  let total = 0;
  for (const row of rows) total += rest[row]!;
  let best: { input: number; bin: number } | null = null;
  let most = (total * total) / rows.length + 1e-12;
  for (let input = 0; input < bins.length; input++) {
    const column = bins[input]!;
    sums.fill(0);
    counts.fill(0);
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place]!;
      const bin = column[row]!;
      sums[bin]! += rest[row]!;
      counts[bin]!++;
    }
    let sum = 0;
    let count = 0;
    for (let bin = 0; bin < MOST_BINS - 1; bin++) {
      if (counts[bin] === 0) continue;
      sum += sums[bin]!;
      count += counts[bin]!;
      const others = rows.length - count;
      if (count < leaf || others < leaf) continue;
      const explained = (sum * sum) / count + ((total - sum) * (total - sum)) / others;
      if (explained > most) {
        most = explained;
        best = { input, bin };
      }
    }
  }
  return best;
}
