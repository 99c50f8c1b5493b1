import { isInside, measureBox } from '../../../analysis/prim/box.ts';
import { findBox, type Restriction } from '../../../analysis/prim/find-box.ts';
import type { FailureRegion, RegionRestriction } from '../claims-result.ts';
import type { Verdict } from '../verdict/judge-worlds.ts';
import type { Inputs } from './inputs.ts';

/** A region as good as this share of those found among shuffled worlds is not worth speaking of. */
export const CHANCE = 0.05;

/** With fewer failing worlds in the half that is searched, one looks for those in which the claim does not hold. */
const FEWEST = 5;

/**
 * The region of inputs in which a claim fails: PRIM among the worlds of one half, coverage and density in the other.
 *
 * @returns  null where there is nothing to tell apart
 */
export function findFailureRegion(
  verdicts: readonly Verdict[],
  inputs: Inputs,
  searched: readonly number[],
  others: readonly number[],
): FailureRegion | null {
  const failing = searched.filter((world) => verdicts[world] === 'fails').length;
  const of = failing >= FEWEST ? 'fails' : 'does-not-hold';
  const isMeant = (world: number): number =>
    (of === 'fails' ? verdicts[world] === 'fails' : verdicts[world] !== 'holds') ? 1 : 0;
  const cases = (half: readonly number[]) => ({
    names: inputs.names,
    columns: inputs.columns.map((column) => Float64Array.from(half, (world) => column[world]!)),
    interesting: Uint8Array.from(half, isMeant),
  });
  const found = findBox(cases(searched));
  if (found === null || found.restrictions.length === 0) return null;
  return {
    of,
    restrictions: found.restrictions.map((restriction) => named(restriction, inputs.options[restriction.input]!)),
    found: found.measures,
    measured: measureBox(cases(others), found.box),
    permutationP: found.permutationP,
    inside: verdicts.map((_, world) => isInside(inputs, found.box, world)),
  };
}

/** Limits of a choice are places between its options: what counts is which of them lie inside. */
function named(restriction: Restriction, options: readonly string[] | null): RegionRestriction {
  const { low, high } = restriction;
  if (options === null) return { ...restriction, options };
  const inside = options.filter((_, place) => place >= (low ?? 0) && place <= (high ?? options.length));
  return { ...restriction, low: null, high: null, options: inside };
}
