import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../scenarios/library.ts';
import { synthesise } from '../../sim/index.ts';
import { STATE_CODES } from '../../sim/outcomes/state-codes.ts';
import { layoutOrganisation, type People } from '../../src/charts/organisation/layout.ts';
import { STATE_SHAPES } from '../../src/charts/organisation/shapes.ts';

/** Distance of the two nearest people, by looking at everybody's neighbourhood. */
function nearest({ x, y }: { x: Float32Array; y: Float32Array }, cell: number): number {
  const cells = new Map<string, number[]>();
  const key = (person: number, dx = 0, dy = 0) =>
    `${Math.floor(x[person]! / cell) + dx},${Math.floor(y[person]! / cell) + dy}`;
  for (let person = 0; person < x.length; person++) {
    const own = cells.get(key(person));
    if (own === undefined) cells.set(key(person), [person]);
    else own.push(person);
  }
  let smallest = Infinity;
  for (let person = 0; person < x.length; person++) {
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        for (const other of cells.get(key(person, dx, dy)) ?? []) {
          if (other > person) smallest = Math.min(smallest, Math.hypot(x[other]! - x[person]!, y[other]! - y[person]!));
        }
      }
    }
  }
  return smallest;
}

describe('where everybody stands', () => {
  const organisation = synthesise(LIBRARY.organisations.find(({ id }) => id === 'manufacturer')!.figures, 'somewhere');
  const layout = layoutOrganisation(organisation);

  it('inside the picture, nobody on anybody else', () => {
    for (const position of [...layout.x, ...layout.y]) expect(Math.abs(position)).toBeLessThanOrEqual(1);
    expect(nearest(layout, layout.room * 4)).toBeGreaterThanOrEqual(2 * layout.room * 0.999);
  });

  it('in their own department', () => {
    for (let person = 0; person < organisation.size; person++) {
      const { x, y, radius } = layout.departments[organisation.department[person]!]!;
      expect(Math.hypot(layout.x[person]! - x, layout.y[person]! - y)).toBeLessThanOrEqual(radius);
    }
  });

  it('around their manager', () => {
    let checked = 0;
    for (let person = 0; person < organisation.size; person++) {
      const manager = organisation.manager[person]!;
      if (
        manager < 0 ||
        organisation.span[person]! > 0 ||
        organisation.department[manager] !== organisation.department[person]
      )
        continue;
      const distance = Math.hypot(layout.x[manager]! - layout.x[person]!, layout.y[manager]! - layout.y[person]!);
      expect(distance).toBeLessThanOrEqual(layout.room * 2 * 5);
      checked++;
    }
    expect(checked).toBeGreaterThan(500);
  });

  it('the same places for the same organisation', () => expect(layoutOrganisation(organisation)).toEqual(layout));

  it('also without any manager, and alone', () => {
    const people = (size: number): People => ({
      size,
      manager: new Int32Array(size).fill(-1),
      span: new Uint32Array(size),
      department: new Uint16Array(size),
      departmentCount: 1,
      departmentStart: Uint32Array.of(0, size),
    });
    expect(nearest(layoutOrganisation(people(100)), 0.2)).toBeGreaterThan(0);
    expect(layoutOrganisation(people(1)).x[0]).toBe(0);
  });
});

describe('how states look', () => {
  it('every state has a shape of its own, by its code', () => {
    expect(STATE_SHAPES.map(({ id }) => id)).toEqual(STATE_CODES.map(({ id }) => id));
    expect(new Set(STATE_SHAPES.map(({ path }) => path)).size).toBe(STATE_SHAPES.length);
  });
});
