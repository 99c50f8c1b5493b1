import { drawBits } from '../../../sim/random/draw.ts';
import { streamKey } from '../../../sim/random/keys.ts';
import { quantileOfSorted } from '../../analysis/quantile.ts';
import { factorial, shapleyTimesFactorial } from '../../analysis/shapley.ts';
import type { Attribution, Division, Part } from './attribution.ts';
import { PLAYERS, REFERENCES } from './players.ts';

/** Resampled lucks have a key of their own: the interval of the same runs is always the same. */
const KEY = streamKey('bootstrap', 'attribution');
const RESAMPLES = 1000;
const ORDERS = factorial(PLAYERS.length);

/** What the runs came to, as whole numbers of interactive employees in the target's week. */
export interface Counted {
  readonly employees: number;
  /** Share of employees asked for. */
  readonly target: number;
  /** Of the run that is explained. */
  readonly reached: number;
  /** For each reference and each coalition (bit p: player p at its reference) the count luck by luck. */
  readonly worths: readonly (readonly Float64Array[])[];
}

/**
 * Divides the shortfall. Everything is counted in whole units, of which an employee is (orders of the players) × lucks,
 * so that the parts add up exactly: luck + players + out of reach = shortfall.
 */
export function divide({
  employees,
  target,
  reached,
  worths,
}: Counted): Omit<Attribution, 'strategy' | 'seed' | 'week'> {
  const lucks = worths[0]![0]!.length;
  const unitsPerEmployee = ORDERS * lucks;
  const targetUnits = Math.round(target * employees * unitsPerEmployee);
  const shortfallUnits = targetUnits - reached * unitsPerEmployee;
  return {
    employees,
    lucks,
    target,
    reached: reached / employees,
    shortfall: target - reached / employees,
    shortfallUnits,
    unitsPerEmployee,
    divisions: worths.map((coalitions, place): Division => {
      const perShare = employees * unitsPerEmployee;
      const units = unitsOf(coalitions, targetUnits, reached, identity(lucks));
      const resampled = Array.from({ length: RESAMPLES }, (_, resample) =>
        unitsOf(coalitions, targetUnits, reached, drawn(lucks, resample)),
      );
      const part = (of: (all: Units) => number): Part => {
        const sorted = Float64Array.from(resampled, of).sort();
        return {
          share: of(units) / perShare,
          low: quantileOfSorted(sorted, 0.025) / perShare,
          high: quantileOfSorted(sorted, 0.975) / perShare,
          units: of(units),
        };
      };
      return {
        reference: REFERENCES[place]!,
        luck: part(({ luck }) => luck),
        players: PLAYERS.map((player, index) => ({ player, ...part(({ players }) => players[index]!) })),
        outOfReach: part(({ outOfReach }) => outOfReach),
      };
    }),
  };
}

interface Units {
  readonly luck: number;
  readonly players: Float64Array;
  readonly outOfReach: number;
}

/** The parts in units, over some of the lucks, each as often as it stands in `taken`. */
function unitsOf(coalitions: readonly Float64Array[], targetUnits: number, reached: number, taken: Int32Array): Units {
  const sums = Float64Array.from(coalitions, (column) => {
    let sum = 0;
    for (let place = 0; place < taken.length; place++) sum += column[taken[place]!]!;
    return sum;
  });
  return {
    luck: ORDERS * (sums[0]! - reached * taken.length),
    players: shapleyTimesFactorial(sums),
    outOfReach: targetUnits - ORDERS * sums.at(-1)!,
  };
}

function identity(lucks: number): Int32Array {
  return Int32Array.from({ length: lucks }, (_, luck) => luck);
}

function drawn(lucks: number, resample: number): Int32Array {
  return Int32Array.from({ length: lucks }, (_, place) =>
    Math.floor((drawBits(KEY.a, KEY.b, resample, place) / 4294967296) * lucks),
  );
}
