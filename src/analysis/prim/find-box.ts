import { Draws } from '../draws.ts';
import { type Box, type BoxMeasures, type Cases, isRestricted, measureBox, UNLIMITED } from './box.ts';
import { adjust } from './adjust.ts';
import { orderRows, peel, type PeeledBox } from './peel.ts';
import { quasiP } from './quasi-p.ts';

export interface BoxSearch {
  /** Share of the cases inside that is peeled off at a time. */
  readonly peelShare?: number;
  /** Share of the cases inside by which limits are then moved at a time. */
  readonly adjustShare?: number;
  /** Share of all cases that a box holds at least. */
  readonly minimumMass?: number;
  /** Restrictions with a higher quasi-p value are lifted. */
  readonly highestQuasiP?: number;
  /** Searches repeated with the cases of interest shuffled; 0 for no permutation test. */
  readonly permutations?: number;
}

/** One restriction of a box; null where that end is open. */
export interface Restriction {
  readonly input: number;
  readonly name: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly quasiP: number;
}

export interface FoundBox {
  readonly box: Box;
  readonly measures: BoxMeasures;
  /** Those that matter most first (the smallest quasi-p value); none when nothing singles out the cases of interest. */
  readonly restrictions: readonly Restriction[];
  /** The boxes peeled on the way, for whoever prefers another balance of coverage and density. */
  readonly trajectory: readonly PeeledBox[];
  /**
   * Share of searches among shuffled cases (this one counted) whose best score is as high: what the search finds in
   * noise. A box with a value of .05 or more is not worth speaking of. Null without permutations.
   */
  readonly permutationP: number | null;
}

/**
 * The region of inputs that singles out the cases of interest: patient rule induction (PRIM, Friedman & Fisher 1999; as
 * scenario discovery, Bryant & Lempert 2010).
 *
 * Of the peeling trajectory the box with the best score is taken, its limits adjusted in small steps (pasting), and freed of restrictions whose
 * quasi-p value is too high. The permutation test repeats the peeling with the cases of interest shuffled.
 *
 * @returns  null where no case or every case is of interest, so that there is nothing to single out
 */
export function findBox(cases: Cases, search: BoxSearch = {}): FoundBox | null {
  const { peelShare = 0.05, adjustShare = 0.01, minimumMass = 0.05, highestQuasiP = 0.05, permutations = 99 } = search;
  const whole = measureBox(
    cases,
    cases.columns.map(() => UNLIMITED),
  );
  if (whole.interesting === 0 || whole.interesting === whole.count) return null;
  const order = orderRows(cases.columns);
  const trajectory = peel(cases, order, peelShare, minimumMass);
  const best = bestOf(trajectory);
  const box = liftWeak(cases, adjust(cases, best.box, adjustShare), highestQuasiP);
  let permutationP: number | null = null;
  if (permutations > 0) {
    const asGood = countAsGood(cases, order, best.measures.score, permutations, peelShare, minimumMass);
    permutationP = (asGood + 1) / (permutations + 1);
  }
  return { box, measures: measureBox(cases, box), restrictions: restrictionsOf(cases, box), trajectory, permutationP };
}

function bestOf(trajectory: readonly PeeledBox[]): PeeledBox {
  return trajectory.reduce((best, next) => (next.measures.score > best.measures.score ? next : best));
}

/** Lifts the restriction with the highest quasi-p value as long as that is too high. */
function liftWeak(cases: Cases, box: Box, highest: number): Box {
  let current = box;
  for (;;) {
    const weakest = restrictionsOf(cases, current).at(-1);
    if (weakest === undefined || weakest.quasiP <= highest) return current;
    current = current.with(weakest.input, UNLIMITED);
  }
}

function restrictionsOf(cases: Cases, box: Box): Restriction[] {
  return box
    .flatMap((limits, input) => {
      if (!isRestricted(limits)) return [];
      const { low, high } = limits;
      return {
        input,
        name: cases.names[input]!,
        low: low === -Infinity ? null : low,
        high: high === Infinity ? null : high,
        quasiP: quasiP(cases, box, input),
      };
    })
    .sort((one, other) => one.quasiP - other.quasiP || one.input - other.input);
}

function countAsGood(
  cases: Cases,
  order: readonly Int32Array[],
  score: number,
  permutations: number,
  peelShare: number,
  minimumMass: number,
): number {
  const draws = new Draws('prim-permutations');
  let asGood = 0;
  for (let shuffle = 0; shuffle < permutations; shuffle++) {
    const rows = draws.permutation(cases.interesting.length);
    const interesting = Uint8Array.from(rows, (row) => cases.interesting[row]!);
    const trajectory = peel({ ...cases, interesting }, order, peelShare, minimumMass);
    if (bestOf(trajectory).measures.score >= score) asGood++;
  }
  return asGood;
}
