import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../sim/organisation/assemble.ts';
import { type OrganisationInput, TIE_KIND } from '../../../sim/organisation/organisation.ts';
import { textLuck } from '../../../sim/random/luck.ts';
import { expectSound, organisationDigest } from './organisation-bank.ts';

interface Person {
  id: string;
  manager: string | null;
  department: string;
  site?: number;
  tenure?: number;
}
type Tie = [from: string, to: string, weight: number];

/** People and ties by name, as an importer would hand them on, in the order given. */
function inputOf(
  people: readonly Person[],
  ties: readonly Tie[],
  addFormalTies: boolean,
  departments?: string[],
): OrganisationInput {
  const names = departments ?? [...new Set(people.map(({ department }) => department))];
  const row = new Map(people.map(({ id }, index) => [id, index]));
  const luck = people.map(({ id }) => textLuck(id));
  const departmentLuck = names.map((name) => textLuck(`department ${name}`));
  return {
    luckLow: Uint32Array.from(luck, ({ low }) => low),
    luckHigh: Uint32Array.from(luck, ({ high }) => high),
    manager: Int32Array.from(people, ({ manager }) => (manager === null ? -1 : row.get(manager)!)),
    department: Uint16Array.from(people, ({ department }) => names.indexOf(department)),
    departmentLuckLow: Uint32Array.from(departmentLuck, ({ low }) => low),
    departmentLuckHigh: Uint32Array.from(departmentLuck, ({ high }) => high),
    site: Uint16Array.from(people, ({ site }) => site ?? 0),
    tenureWeeks: Uint16Array.from(people, ({ tenure }) => tenure ?? 0),
    tieFrom: Uint32Array.from(ties, ([from]) => row.get(from)!),
    tieTo: Uint32Array.from(ties, ([, to]) => row.get(to)!),
    tieWeight: Float64Array.from(ties, ([, , weight]) => weight),
    addFormalTies,
  };
}

/** A company in which everybody reports to somebody who came before, or to nobody. */
const company = fc
  .integer({ min: 2, max: 60 })
  .chain((size) =>
    fc.record({
      people: fc.tuple(
        ...Array.from({ length: size }, (_, index) =>
          fc.record({
            id: fc.constant(`p${index}`),
            manager: fc.option(
              fc.integer({ min: 0, max: Math.max(0, index - 1) }).map((above) => `p${above}`),
              {
                nil: null,
                freq: 8,
              },
            ),
            department: fc.constantFrom('sales', 'production', 'research', 'head office'),
            site: fc.integer({ min: 0, max: 3 }),
            tenure: fc.integer({ min: 0, max: 65_535 }),
          }),
        ),
      ),
      ties: fc.array(
        fc.tuple(
          fc.integer({ min: 0, max: size - 1 }).map((end) => `p${end}`),
          fc.integer({ min: 0, max: size - 1 }).map((end) => `p${end}`),
          fc.double({ min: 1e-9, max: 1e4, noNaN: true }),
        ),
        { maxLength: 200 },
      ),
      addFormalTies: fc.boolean(),
    }),
  )
  .map(({ people, ties, addFormalTies }) => ({
    people: people.map((person, index) => (index === 0 ? { ...person, manager: null } : person)) satisfies Person[],
    ties: ties satisfies Tie[],
    addFormalTies,
  }));

const shuffled = <Value>(values: readonly Value[], order: readonly number[]): Value[] =>
  values
    .map((value, index) => ({ value, key: order[index % order.length]! * 1000 + ((index * 7919) % 1000) }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);

describe('an organisation assembled from columns', () => {
  it('is sound whatever people and ties are given', () =>
    fc.assert(
      fc.property(company, ({ people, ties, addFormalTies }) =>
        expectSound(assemble(inputOf(people, ties, addFormalTies))),
      ),
    ));

  it('does not depend on the order of people, ties, departments or the ends of a tie', () =>
    fc.assert(
      fc.property(company, fc.array(fc.nat(999), { minLength: 1 }), ({ people, ties, addFormalTies }, order) => {
        const names = ['head office', 'sales', 'research', 'production'];
        const turned = ties.map(([from, to, weight], index): Tie =>
          index % 2 ? [to, from, weight] : [from, to, weight],
        );
        const one = assemble(inputOf(people, ties, addFormalTies, names));
        const other = assemble(
          inputOf(shuffled(people, order), shuffled(turned, order), addFormalTies, names.toReversed()),
        );
        expect(organisationDigest(other)).toBe(organisationDigest(one));
      }),
    ));

  it('sums duplicates, drops loops and quantises to sixteenths', () => {
    const people = ['a', 'b', 'c', 'd'].map((id): Person => ({ id, manager: null, department: 'x' }));
    const input = inputOf(
      people,
      [
        ['a', 'b', 0.5],
        ['b', 'a', 0.75],
        ['c', 'c', 9],
        ['a', 'c', 0.001],
        ['b', 'd', 400],
      ],
      false,
    );
    const { tieWeight, tieTo, tieKind } = assemble(input);
    expect(tieTo.length).toBe(6);
    // a–b: 1.25 × 16 = 20; a–c: less than a sixteenth, but there; b–d: cut off at 255.
    expect([...tieWeight].sort((one, other) => one - other)).toEqual([1, 1, 20, 20, 255, 255]);
    expect(new Set(tieKind)).toEqual(new Set([TIE_KIND.department]));
  });

  it('adds the reporting line and the team where asked, and leaves a given tie its weight', () => {
    // boss leads a and b; a leads c. Formal: boss–a, boss–b, a–c, and the team a–b.
    const people: Person[] = [
      { id: 'boss', manager: null, department: 'x' },
      { id: 'a', manager: 'boss', department: 'x' },
      { id: 'b', manager: 'boss', department: 'y' },
      { id: 'c', manager: 'a', department: 'x' },
    ];
    const given: Tie[] = [
      ['boss', 'a', 1],
      ['c', 'b', 1],
    ];
    expect(assemble(inputOf(people, given, false)).tieTo.length / 2).toBe(2);
    const { tieKind, tieWeight, tieTo } = assemble(inputOf(people, given, true));
    expect(tieTo.length / 2).toBe(5);
    const count = (kind: number): number => tieKind.filter((value) => value === kind).length / 2;
    expect([
      count(TIE_KIND.reporting),
      count(TIE_KIND.team),
      count(TIE_KIND.department),
      count(TIE_KIND.informal),
    ]).toEqual([3, 1, 0, 1]);
    expect([...tieWeight].sort((one, other) => one - other)).toEqual([16, 16, 16, 16, 48, 48, 48, 48, 48, 48]);
  });

  it('ties people of a large team to eight of them, and in a team of nine all to all', () => {
    const team = (reports: number): number => {
      const people: Person[] = [{ id: 'boss', manager: null, department: 'x' }];
      for (let index = 0; index < reports; index++) people.push({ id: `p${index}`, manager: 'boss', department: 'x' });
      const { tieKind } = assemble(inputOf(people, [], true));
      return tieKind.filter((kind) => kind === TIE_KIND.team).length / reports;
    };
    expect(team(9)).toBe(8);
    expect(team(40)).toBe(8);
    expect(team(5)).toBe(4);
  });

  it('holds a chain of 400 managers, whose levels stop at 255', () => {
    const people = Array.from({ length: 401 }, (_, index): Person => ({
      id: `p${index}`,
      manager: index === 0 ? null : `p${index - 1}`,
      department: 'x',
    }));
    const organisation = assemble(inputOf(people, [], false));
    expectSound(organisation);
    expect(Math.max(...organisation.level)).toBe(255);
    expect(organisation.managersTopDown.length).toBe(400);
  });

  it('refuses what no organisation can be', () => {
    const people: Person[] = [
      { id: 'a', manager: 'b', department: 'x' },
      { id: 'b', manager: 'a', department: 'x' },
    ];
    expect(() => assemble(inputOf(people, [], false))).toThrow(/circle/);
    const sound = inputOf(
      [
        { id: 'a', manager: null, department: 'x' },
        { id: 'b', manager: 'a', department: 'x' },
      ],
      [['a', 'b', 1]],
      false,
    );
    expect(() => assemble({ ...sound, manager: Int32Array.of(-1, 2) })).toThrow(/reports to 2/);
    expect(() => assemble({ ...sound, manager: Int32Array.of(-1) })).toThrow(/manager has 1 rows, not 2/);
    expect(() => assemble({ ...sound, department: Uint16Array.of(0, 1) })).toThrow(/department 1/);
    expect(() => assemble({ ...sound, tieTo: Uint32Array.of(2) })).toThrow(/end/);
    for (const weight of [0, -1, NaN, Infinity]) {
      expect(() => assemble({ ...sound, tieWeight: Float64Array.of(weight) })).toThrow(/weight/);
    }
    expect(() => assemble({ ...sound, luckLow: Uint32Array.of(1, 1), luckHigh: Uint32Array.of(1, 1) })).toThrow(
      /luck key/,
    );
  });
});
