import type { Organisation } from '../organisation.ts';

/** How many ties people have. */
export interface Degrees {
  readonly mean: number;
  /** The lower one of the two middle values when they differ. */
  readonly median: number;
  readonly maximum: number;
}

/** Mean, median and maximum of the number of ties per employee. */
export function degrees({ tieStart, size }: Pick<Organisation, 'tieStart' | 'size'>): Degrees {
  let maximum = 0;
  for (let employee = 0; employee < size; employee++) {
    maximum = Math.max(maximum, tieStart[employee + 1] - tieStart[employee]);
  }
  const having = new Uint32Array(maximum + 1);
  for (let employee = 0; employee < size; employee++) having[tieStart[employee + 1] - tieStart[employee]]++;
  let median = 0;
  for (let counted = having[0]; counted * 2 < size; counted += having[median]) median++;
  return { mean: tieStart[size] / size, median, maximum };
}

/** Ties as a share of all pairs; 0 for a single employee. */
export function density({ tieStart, size }: Pick<Organisation, 'tieStart' | 'size'>): number {
  return size < 2 ? 0 : tieStart[size] / (size * (size - 1));
}
