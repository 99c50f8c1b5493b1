import { arrange } from './arrange.ts';
import type { Organisation, OrganisationInput } from './organisation.ts';
import { FORMAL_STRENGTH } from './strength-of-formal-ties.ts';
import { forEachTeamTie, TEAM_REACH, teams, teamTieCount } from './team-ring.ts';
import { tieKinds } from './tie-kinds.ts';
import { quantiseStrength } from './tie-strength.ts';
import { LARGEST_AMOUNT, type TieList, tieRows } from './tie-rows.ts';

/** Weights are summed over duplicates in whole 1/65,536 of an ordinary tie, so that the order of the rows cannot matter. */
const FIXED_POINT = 65_536;

/**
 * Makes an organisation out of people and ties in any row order: the same people and ties give the same bits.
 *
 * Duplicates are summed, loops dropped, weights quantised to 1/16 of an ordinary tie. With `addFormalTies` everybody is
 * tied to the own manager and to team-mates (all of them up to nine people under one manager, else eight, see
 * `forEachTeamTie`) where no tie was given, at the strength such ties have in Radoslaw's company (`FORMAL_STRENGTH`).
 * O(n + m) in time; about 60 bytes a tie in memory while it works.
 *
 * @throws RangeError when columns differ in length, a manager, department or end of a tie does not exist, a reporting
 *   line runs in a circle, a weight is not a finite number above 0, or two luck keys are equal
 */
export function assemble(input: OrganisationInput): Organisation {
  checkLengths(input);
  const { roster, rowOf, luck, byLuck } = arrange(input);
  const ties = [givenTies(input)];
  if (input.addFormalTies) ties.push(formalTies(input.manager, luck));
  const { tieAmount, ...rows } = tieRows(byLuck, rowOf, ties, false);
  const tieKind = tieKinds(roster, rows);
  return { ...roster, ...rows, tieKind, tieWeight: weights(tieAmount!) };
}

function checkLengths(input: OrganisationInput): void {
  const size = input.luckLow.length;
  for (const column of ['luckHigh', 'manager', 'department', 'site', 'tenureWeeks'] as const) {
    if (input[column].length !== size) throw new RangeError(`${column} has ${input[column].length} rows, not ${size}`);
  }
  if (input.departmentLuckHigh.length !== input.departmentLuckLow.length) {
    throw new RangeError('the two words of the departments’ luck keys differ in number');
  }
  if (input.tieFrom.length !== input.tieTo.length || input.tieFrom.length !== input.tieWeight.length) {
    throw new RangeError('the columns of the ties differ in length');
  }
}

function givenTies(input: OrganisationInput): TieList {
  const size = input.luckLow.length;
  const { tieFrom: from, tieTo: to, tieWeight } = input;
  const amount = new Uint32Array(tieWeight.length);
  for (let tie = 0; tie < amount.length; tie++) {
    if (from[tie] >= size || to[tie] >= size) throw new RangeError(`tie ${tie} has an end that is no row`);
    const weight = tieWeight[tie];
    if (!(weight > 0 && weight < Infinity)) throw new RangeError(`tie ${tie} has weight ${weight}`);
    amount[tie] = Math.max(1, Math.min(LARGEST_AMOUNT, Math.round(weight * FIXED_POINT)));
  }
  return { from, to, count: amount.length, amount };
}

/** Formal ties have amount 0: they add nothing to a tie that is given, and show afterwards where none was. */
function formalTies(manager: Int32Array, luck: Uint32Array): TieList {
  const size = manager.length;
  const { start, member } = teams(manager, luck);
  let capacity = member.length;
  for (let above = 0; above < size; above++) capacity += teamTieCount(start[above + 1] - start[above], TEAM_REACH);
  const from = new Uint32Array(capacity);
  const to = new Uint32Array(capacity);
  let count = 0;
  const add = (one: number, other: number): void => {
    from[count] = one;
    to[count] = other;
    count++;
  };
  for (let person = 0; person < size; person++) if (manager[person] >= 0) add(person, manager[person]);
  for (let above = 0; above < size; above++) forEachTeamTie(member, start[above], start[above + 1], TEAM_REACH, add);
  return { from, to, count, amount: new Uint32Array(capacity) };
}

function weights(amount: Uint32Array): Uint8Array {
  const weight = new Uint8Array(amount.length);
  for (let slot = 0; slot < weight.length; slot++) {
    weight[slot] = quantiseStrength(amount[slot] === 0 ? FORMAL_STRENGTH : amount[slot] / FIXED_POINT);
  }
  return weight;
}
