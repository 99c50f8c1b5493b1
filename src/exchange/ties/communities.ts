import { PairTable } from './pair-table.ts';
import { type SortedTies } from './sort-ties.ts';

/** Rounds of moving at one level, and levels: more than any real network needs. */
const MOST_ROUNDS = 30;
const MOST_LEVELS = 20;
/** Smallest gain worth a move, in units of the whole modularity: below it moves may go round in circles. */
const LEAST_GAIN = 1e-9;

/** Neighbours with weights, in compressed sparse rows; both ends list a tie. `within` is weight inside a node. */
interface Graph {
  readonly start: Uint32Array;
  readonly neighbour: Uint32Array;
  readonly weight: Float32Array;
  readonly within: Float64Array;
}

/**
 * Groups of people with close ties: communities of high modularity, by the method of Louvain (Blondel et al. 2008).
 *
 * Nothing is left to chance: people are visited in the order of their rows, and of equally good communities the
 * lowest wins. So the result depends on who has ties with whom, not on the order of the file.
 *
 * @returns  the community of each row
 */
export function communitiesOf(size: number, ties: SortedTies, weight: Float64Array): Int32Array {
  let graph = graphOf(size, ties.from, ties.to, weight, new Float64Array(size));
  let communities = Int32Array.from({ length: size }, (_, row) => row);
  for (let level = 0; level < MOST_LEVELS; level++) {
    const moved = moveNodes(graph);
    if (!moved) break;
    communities = communities.map((node) => moved.community[node]!);
    graph = mergeNodes(graph, moved.community, moved.count);
  }
  return communities;
}

function graphOf(
  size: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  tieWeight: ArrayLike<number>,
  within: Float64Array,
): Graph {
  const start = new Uint32Array(size + 1);
  for (let tie = 0; tie < from.length; tie++) {
    start[from[tie]! + 1]!++;
    start[to[tie]! + 1]!++;
  }
  for (let node = 0; node < size; node++) start[node + 1]! += start[node]!;
  const neighbour = new Uint32Array(start[size]!);
  const weight = new Float32Array(start[size]!);
  const free = start.slice();
  const place = (one: number, other: number, tie: number): void => {
    const slot = free[one]!++;
    neighbour[slot] = other;
    weight[slot] = tieWeight[tie]!;
  };
  for (let tie = 0; tie < from.length; tie++) {
    place(from[tie]!, to[tie]!, tie);
    place(to[tie]!, from[tie]!, tie);
  }
  return { start, neighbour, weight, within };
}

/** Moves each node to the neighbouring community where modularity gains most, until nothing moves; or undefined. */
function moveNodes({ start, neighbour, weight, within }: Graph): { community: Uint32Array; count: number } | undefined {
  const size = within.length;
  const degree = new Float64Array(size);
  let whole = 0;
  for (let node = 0; node < size; node++) {
    degree[node] = 2 * within[node]!;
    for (let slot = start[node]!; slot < start[node + 1]!; slot++) degree[node]! += weight[slot]!;
    whole += degree[node]!;
  }
  if (whole === 0) return undefined;
  const community = Uint32Array.from({ length: size }, (_, node) => node);
  const total = degree.slice();
  const linked = new Float64Array(size);
  const candidates: number[] = [];
  let anyMoved = false;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let movedNow = 0;
    for (let node = 0; node < size; node++) {
      const own = community[node]!;
      for (let slot = start[node]!; slot < start[node + 1]!; slot++) {
        const other = community[neighbour[slot]!]!;
        if (linked[other] === 0) candidates.push(other);
        linked[other]! += weight[slot]!;
      }
      total[own]! -= degree[node]!;
      const gain = (one: number): number => linked[one]! - (total[one]! * degree[node]!) / whole;
      let best = own;
      let bestGain = gain(own);
      for (const one of candidates) {
        const oneGain = gain(one);
        if (oneGain > bestGain + LEAST_GAIN * whole || (best !== own && oneGain === bestGain && one < best)) {
          best = one;
          bestGain = oneGain;
        }
      }
      total[best]! += degree[node]!;
      if (best !== own) {
        community[node] = best;
        movedNow++;
      }
      for (const one of candidates) linked[one] = 0;
      candidates.length = 0;
    }
    if (movedNow === 0) break;
    anyMoved = true;
  }
  if (!anyMoved) return undefined;
  const number = new Map<number, number>();
  for (let node = 0; node < size; node++) {
    const one = community[node]!;
    if (!number.has(one)) number.set(one, number.size);
    community[node] = number.get(one)!;
  }
  return { community, count: number.size };
}

/** The graph whose nodes are the communities. */
function mergeNodes(graph: Graph, community: Uint32Array, count: number): Graph {
  const within = new Float64Array(count);
  const between = new PairTable();
  for (let node = 0; node < graph.within.length; node++) {
    const one = community[node]!;
    within[one]! += graph.within[node]!;
    for (let slot = graph.start[node]!; slot < graph.start[node + 1]!; slot++) {
      const neighbour = graph.neighbour[slot]!;
      if (neighbour < node) continue;
      const other = community[neighbour]!;
      if (one === other) within[one]! += graph.weight[slot]!;
      else between.add(one, other, graph.weight[slot]!);
    }
  }
  const from = new Uint32Array(between.size);
  const to = new Uint32Array(between.size);
  const weight = new Float64Array(between.size);
  let filled = 0;
  between.forEach((low, high, total) => {
    from[filled] = low;
    to[filled] = high;
    weight[filled++] = total;
  });
  return graphOf(count, from, to, weight, within);
}
