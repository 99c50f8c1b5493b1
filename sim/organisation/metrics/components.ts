import type { Organisation } from '../organisation.ts';

/** Groups of people connected through ties. */
export interface Components {
  readonly count: number;
  /** Employees in the largest one. */
  readonly largest: number;
  /** Employees without any tie. */
  readonly isolated: number;
}

/** Connected components, in O(n + m). */
export function components({ tieStart, tieTo, size }: Pick<Organisation, 'tieStart' | 'tieTo' | 'size'>): Components {
  const seen = new Uint8Array(size);
  const queue = new Uint32Array(size);
  let count = 0;
  let largest = 0;
  let isolated = 0;
  for (let first = 0; first < size; first++) {
    if (seen[first] === 1) continue;
    seen[first] = 1;
    queue[0] = first;
    let length = 1;
    for (let place = 0; place < length; place++) {
      const employee = queue[place];
      for (let slot = tieStart[employee]; slot < tieStart[employee + 1]; slot++) {
        const other = tieTo[slot];
        if (seen[other] === 1) continue;
        seen[other] = 1;
        queue[length++] = other;
      }
    }
    count++;
    largest = Math.max(largest, length);
    if (length === 1) isolated++;
  }
  return { count, largest, isolated };
}
