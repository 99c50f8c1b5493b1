import type { TieCollector } from '../tie-collector.ts';

/** Ties per side that fit on a ring: half of `neighbours`, and no further than all others. */
export function ringReach(size: number, neighbours: number): number {
  return Math.min(Math.floor(neighbours / 2), size >> 1);
}

/** Ties everybody to the next `reach` on a ring, and thereby to as many on the other side. */
export function addRing(ties: TieCollector, size: number, reach: number): void {
  for (let step = 1; step <= reach; step++) {
    for (let person = 0; person < size; person++) ties.add(person, (person + step) % size);
  }
}
