import { type ComponentsReport } from '../import-report.ts';
import { BACKWARD, FORWARD } from './tie-amounts.ts';
import { type SortedTies } from './sort-ties.ts';

/** Components of people who reach each other when the direction of ties does not matter. */
export function weakComponents(size: number, { from, to }: SortedTies): Uint32Array {
  const parent = Uint32Array.from({ length: size }, (_, person) => person);
  const rootOf = (person: number): number => {
    let root = person;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  for (let tie = 0; tie < from.length; tie++) {
    const one = rootOf(from[tie]!);
    const other = rootOf(to[tie]!);
    if (one < other) parent[other] = one;
    else parent[one] = other;
  }
  return parent.map((_, person) => rootOf(person));
}

/** Components of people who reach each other along the direction of ties (Tarjan 1972, without recursion). */
export function strongComponents(size: number, ties: SortedTies): Uint32Array {
  const { start, target } = arcsOf(size, ties);
  const UNSEEN = 0xffffffff;
  const component = new Uint32Array(size).fill(UNSEEN);
  const order = new Uint32Array(size).fill(UNSEEN);
  const lowest = new Uint32Array(size);
  const next = start.slice(0, size);
  const open: number[] = [];
  const path: number[] = [];
  let seen = 0;
  for (let first = 0; first < size; first++) {
    if (order[first] !== UNSEEN) continue;
    path.push(first);
    while (path.length > 0) {
      const person = path.at(-1)!;
      if (order[person] === UNSEEN) {
        order[person] = lowest[person] = seen++;
        open.push(person);
      }
      if (next[person]! < start[person + 1]!) {
        const other = target[next[person]!++]!;
        if (order[other] === UNSEEN) path.push(other);
        else if (component[other] === UNSEEN) lowest[person] = Math.min(lowest[person]!, order[other]!);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) lowest[above] = Math.min(lowest[above]!, lowest[person]!);
      if (lowest[person] !== order[person]) continue;
      for (let member = open.pop()!; ; member = open.pop()!) {
        component[member] = person;
        if (member === person) break;
      }
    }
  }
  return component;
}

/** Arcs in compressed sparse rows: those of row p are targets start[p] … start[p + 1] − 1. */
function arcsOf(size: number, { from, to, ways }: SortedTies): { start: Uint32Array; target: Uint32Array } {
  const start = new Uint32Array(size + 1);
  const eachArc = (visit: (source: number, target: number) => void): void => {
    for (let tie = 0; tie < from.length; tie++) {
      if (ways[tie]! & FORWARD) visit(from[tie]!, to[tie]!);
      if (ways[tie]! & BACKWARD) visit(to[tie]!, from[tie]!);
    }
  };
  eachArc((source) => start[source + 1]!++);
  for (let person = 0; person < size; person++) start[person + 1]! += start[person]!;
  const target = new Uint32Array(start[size]!);
  const free = start.slice();
  eachArc((source, other) => (target[free[source]!++] = other));
  return { start, target };
}

/** How many components there are, and what the largest holds. */
export function reportComponents(
  component: Uint32Array,
  { from, to, ways }: SortedTies,
  hasSelfTie: Uint8Array,
): ComponentsReport {
  const people = new Map<number, number>();
  for (const one of component) people.set(one, (people.get(one) ?? 0) + 1);
  const [largest] = [...people].reduce((most, one) => (one[1] > most[1] ? one : most), [-1, 0]);
  let arcs = 0;
  for (let tie = 0; tie < from.length; tie++) {
    if (component[from[tie]!] === largest && component[to[tie]!] === largest) arcs += arcCount(ways[tie]!);
  }
  let selfTies = 0;
  for (let person = 0; person < component.length; person++) {
    if (component[person] === largest) selfTies += hasSelfTie[person]!;
  }
  return { count: people.size, largest: { people: people.get(largest) ?? 0, arcs, selfTies } };
}

/** Arcs that a tie stands for: one, or two when it goes both ways. */
export function arcCount(ways: number): number {
  return ways === (FORWARD | BACKWARD) ? 2 : 1;
}
