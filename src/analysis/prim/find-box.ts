import { Draws } from '../draws.ts';
import { type Box, type BoxMeasures, type Cases, isRestricted, measureBox, UNLIMITED } from './box.ts';
import { adjust } from './adjust.ts';
import { orderRows, peel, type PeeledBox } from './peel.ts';
import { quasiP } from './quasi-p.ts';
import { classRows, screenInputs } from './screen.ts';

export interface BoxSearch {
  /** Share of the cases inside that is peeled off at a time. */
  readonly peelShare?: number;
  /** Share of the cases inside by which limits are then moved at a time. */
  readonly adjustShare?: number;
  /** Share of all cases that a box holds at least. */
  readonly minimumMass?: number;
  /** Inputs that may be restricted: those along which the share of interest varies most; see `screenInputs`. */
  readonly mostInputs?: number;
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
 * Only the inputs that matter most by themselves are searched. Of the peeling trajectory the box with the best score is taken, its limits adjusted in small steps (pasting), and freed of restrictions whose
 * quasi-p value is too high. The permutation test
 * repeats screening and peeling with the cases of interest shuffled.
 *
 * @returns  null where no case or every case is of interest, so that there is nothing to single out
 */
export function findBox(cases: Cases, search: BoxSearch = {}): FoundBox | null {
  const { adjustShare = 0.01, highestQuasiP = 0.05, permutations = 99 } = search;
  const whole = measureBox(
    cases,
    cases.columns.map(() => UNLIMITED),
  );
  if (whole.interesting === 0 || whole.interesting === whole.count) return null;
  const peelInto = preparePeeling(cases, search);
  const trajectory = peelInto(cases.interesting);
  const best = bestOf(trajectory);
  const box = liftWeak(cases, adjust(cases, best.box, adjustShare), highestQuasiP);
  let permutationP: number | null = null;
  if (permutations > 0) {
    const asGood = countAsGood(cases.interesting, peelInto, best.measures.score, permutations);
    permutationP = (asGood + 1) / (permutations + 1);
  }
  return { box, measures: measureBox(cases, box), restrictions: restrictionsOf(cases, box), trajectory, permutationP };
}

/** Peeling after screening, as often as wanted, with other cases of interest among the same inputs. */
function preparePeeling(
  { names, columns }: Cases,
  { peelShare = 0.05, minimumMass = 0.05, mostInputs = 12 }: BoxSearch,
): (interesting: Cases['interesting']) => PeeledBox[] {
  const order = orderRows(columns);
  const classes = classRows(columns, order);
  return (interesting) => {
    const inputs = screenInputs(classes, interesting, mostInputs);
    const screened = {
      names: inputs.map((input) => names[input]!),
      columns: inputs.map((input) => columns[input]!),
      interesting,
    };
    const trajectory = peel(
      screened,
      inputs.map((input) => order[input]!),
      peelShare,
      minimumMass,
    );
    return trajectory.map(({ box, measures }) => ({
      box: columns.map((_, input) => box[inputs.indexOf(input)] ?? UNLIMITED),
      measures,
    }));
  };
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
  interesting: Cases['interesting'],
  peelInto: (interesting: Cases['interesting']) => PeeledBox[],
  score: number,
  permutations: number,
): number {
  const draws = new Draws('prim-permutations');
  let asGood = 0;
  for (let shuffle = 0; shuffle < permutations; shuffle++) {
    const rows = draws.permutation(interesting.length);
    const shuffled = Uint8Array.from(rows, (row) => interesting[row]!);
    if (bestOf(peelInto(shuffled)).measures.score >= score) asGood++;
  }
  return asGood;
}
