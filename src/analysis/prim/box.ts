/** The limits of one input; −Infinity and Infinity where there is none. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** A region of inputs, a pair of limits per input; both limits belong to it. */
export type Box = readonly Limits[];

/** Worlds: a column per input, and which of them are of interest. */
export interface Cases {
  readonly names: readonly string[];
  readonly columns: readonly ArrayLike<number>[];
  /** 1 where the world is of interest (the claim fails), else 0. */
  readonly interesting: ArrayLike<number>;
}

/** How well a box singles out the cases of interest (Bryant & Lempert 2010). */
export interface BoxMeasures {
  /** Cases inside. */
  readonly count: number;
  /** Cases of interest inside. */
  readonly interesting: number;
  /** Share of all cases that lie inside. */
  readonly mass: number;
  /** Share of all cases of interest that lie inside. */
  readonly coverage: number;
  /** Share of the cases inside that are of interest. */
  readonly density: number;
  /** Coverage less the share of all other cases that lie inside (Youden's index), −1 to 1; 0 for the whole space. */
  readonly score: number;
}

export const UNLIMITED: Limits = { low: -Infinity, high: Infinity };

export function isRestricted({ low, high }: Limits): boolean {
  return low > -Infinity || high < Infinity;
}

export function isInside(cases: Pick<Cases, 'columns'>, box: Box, row: number): boolean {
  for (let input = 0; input < box.length; input++) {
    const value = cases.columns[input]![row]!;
    const { low, high } = box[input]!;
    if (value < low || value > high) return false;
  }
  return true;
}

/** Measures from counts alone. */
export function measuresOf(count: number, interesting: number, all: number, allInteresting: number): BoxMeasures {
  const others = all - allInteresting;
  const coverage = allInteresting === 0 ? 0 : interesting / allInteresting;
  return {
    count,
    interesting,
    mass: count / all,
    coverage,
    density: count === 0 ? 0 : interesting / count,
    score: others === 0 ? 0 : coverage - (count - interesting) / others,
  };
}

export function measureBox(cases: Cases, box: Box): BoxMeasures {
  const { interesting } = cases;
  let count = 0;
  let hits = 0;
  let allHits = 0;
  for (let row = 0; row < interesting.length; row++) {
    allHits += interesting[row]!;
    if (!isInside(cases, box, row)) continue;
    count++;
    hits += interesting[row]!;
  }
  return measuresOf(count, hits, interesting.length, allHits);
}
