import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assemble } from '../../../sim/organisation/assemble.ts';
import type { OrganisationInput } from '../../../sim/organisation/organisation.ts';
import { textLuck } from '../../../sim/random/luck.ts';
import { simulate } from '../../../sim/simulate.ts';
import { EVERYTHING, input } from './small-run.ts';

const SIZE = 60;

/** Sixty people known by name, three departments, a manager for every ten and a ring of ties, in the order given. */
function inOrder(order: readonly number[]): OrganisationInput {
  const rowOf = new Map(order.map((person, row) => [person, row]));
  const departments = ['a', 'b', 'c'].map((name) => textLuck(`department:${name}`));
  const ties = order.flatMap((person) => [1, 2, 7].map((step) => [person, (person + step) % SIZE] as const));
  return {
    luckLow: Uint32Array.from(order, (person) => textLuck(`p${person}`).low),
    luckHigh: Uint32Array.from(order, (person) => textLuck(`p${person}`).high),
    manager: Int32Array.from(order, (person) =>
      person === 0 ? -1 : rowOf.get(person % 10 === 0 ? 0 : person - (person % 10))!,
    ),
    department: Uint16Array.from(order, (person) => person % 3),
    departmentLuckLow: Uint32Array.from(departments, ({ low }) => low),
    departmentLuckHigh: Uint32Array.from(departments, ({ high }) => high),
    site: new Uint16Array(SIZE),
    tenureWeeks: new Uint16Array(SIZE).fill(100),
    tieFrom: Uint32Array.from(ties, ([from]) => rowOf.get(from)!),
    tieTo: Uint32Array.from(ties, ([, to]) => rowOf.get(to)!),
    tieWeight: new Float64Array(ties.length).fill(1),
    addFormalTies: true,
  };
}

it('the order of people and ties in a file changes nothing', () => {
  const people = [...Array(SIZE).keys()];
  const digest = (order: readonly number[]) =>
    simulate(input(EVERYTHING, { organisation: assemble(inOrder(order)), weeks: 60 }), 'x').digest;
  const expected = digest(people);
  fc.assert(
    fc.property(fc.shuffledSubarray(people, { minLength: SIZE }), (order) => {
      expect(digest(order)).toBe(expected);
    }),
    { numRuns: 15 },
  );
});
