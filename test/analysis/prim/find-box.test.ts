import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Draws } from '../../../src/analysis/draws.ts';
import { isInside, measureBox } from '../../../src/analysis/prim/box.ts';
import { findBox } from '../../../src/analysis/prim/find-box.ts';
import { orderRows, peel } from '../../../src/analysis/prim/peel.ts';

/** Uniform inputs; a case is of interest as `rule` says of its row. */
function madeUp(n: number, inputs: number, seed: string, rule: (row: readonly number[], draws: Draws) => boolean) {
  const draws = new Draws('made-up', seed);
  const rows = Array.from({ length: n }, () => Array.from({ length: inputs }, () => draws.uniform()));
  return {
    names: Array.from({ length: inputs }, (_, input) => `x${input + 1}`),
    columns: Array.from({ length: inputs }, (_, input) => Float64Array.from(rows, (row) => row[input]!)),
    interesting: Uint8Array.from(rows, (row) => Number(rule(row, draws))),
  };
}

describe('the search for a box', { timeout: 60_000 }, () => {
  it.each(['a', 'b', 'c'])('finds the planted box x1 > .7 and x2 < .3 of verification value V16 (draw %s)', (seed) => {
    const cases = madeUp(5000, 5, seed, ([x1, x2]) => x1! > 0.7 && x2! < 0.3);
    const found = findBox(cases)!;
    expect(found.restrictions.map(({ name }) => name).sort()).toEqual(['x1', 'x2']);
    const [x1, x2] = [...found.restrictions].sort((one, other) => one.input - other.input);
    expect(Math.abs(x1!.low! - 0.7)).toBeLessThan(0.02);
    expect(x1!.high).toBeNull();
    expect(Math.abs(x2!.high! - 0.3)).toBeLessThan(0.02);
    expect(x2!.low).toBeNull();
    expect(found.measures.coverage).toBeGreaterThanOrEqual(0.95);
    expect(found.measures.density).toBeGreaterThanOrEqual(0.95);
    expect(found.permutationP).toBe(0.01);
  });

  it('finds nothing where chance alone decides, but for the one time in twenty that a 5 % test allows', () => {
    const falseAlarms = Array.from({ length: 20 }, (_, draw) =>
      findBox(
        madeUp(500, 5, `noise ${draw}`, (_row, draws) => draws.uniform() < 0.09),
        { permutations: 39 },
      )!,
    ).filter(({ permutationP, restrictions }) => permutationP! < 0.05 && restrictions.length > 0);
    expect(falseAlarms.length).toBeLessThanOrEqual(2);
  });

  it('finds a rule that chance blurs, and says how well it covers', () => {
    const cases = madeUp(3000, 20, 'blurred', ([, , x3], draws) => draws.uniform() < (x3! < 0.4 ? 0.8 : 0.1));
    const found = findBox(cases)!;
    expect(found.permutationP).toBe(0.01);
    expect(found.restrictions[0]).toMatchObject({ name: 'x3', low: null });
    expect(found.restrictions[0]!.high).toBeCloseTo(0.4, 1);
    expect(found.measures.density).toBeGreaterThan(0.7);
  });

  it('is not led astray by a crowd of inputs that do not matter', () => {
    const rule = (row: readonly number[]) => row[3]! > 0.6 && row[7]! < 0.5;
    const cases = madeUp(800, 100, 'crowd', (row, draws) => draws.uniform() < (rule(row) ? 0.8 : 0.15));
    const found = findBox(cases)!;
    expect(found.permutationP).toBeLessThan(0.05);
    const names = found.restrictions.map(({ name }) => name);
    expect(names.slice(0, 2).sort()).toEqual(['x4', 'x8']);
    expect(found.measures.density).toBeGreaterThan(0.6);
    expect(found.measures.coverage).toBeGreaterThan(0.4);
  });

  it('takes the values of a switch one at a time', () => {
    const cases = madeUp(800, 2, 'switch', (_row, draws) => draws.uniform() < 0.5);
    const switched = Float64Array.from(cases.interesting, (hit, row) => (row % 10 === 0 ? 1 - hit : hit));
    const found = findBox({ ...cases, names: ['x1', 'switch'], columns: [cases.columns[0]!, switched] })!;
    expect(found.restrictions).toMatchObject([{ name: 'switch', low: 0.5, high: null }]);
    expect(found.measures.density).toBeCloseTo(0.9, 1);
  });

  it('has nothing to say where no case, or every case, is of interest', () => {
    expect(findBox(madeUp(50, 2, 'none', () => false))).toBeNull();
    expect(findBox(madeUp(50, 2, 'all', () => true))).toBeNull();
  });

  it('measures what it says: counts inside, limits included', () => {
    const cases = {
      names: ['x'],
      columns: [Float64Array.of(1, 2, 3, 4, 5)],
      interesting: Uint8Array.of(0, 1, 1, 1, 0),
    };
    // Inside 2..4.5: rows 2, 3, 4, all of interest; outside two that are not.
    expect(measureBox(cases, [{ low: 2, high: 4.5 }])).toEqual({
      count: 3,
      interesting: 3,
      mass: 0.6,
      coverage: 1,
      density: 1,
      score: 1,
    });
  });

  it('peels boxes that nest and whose measures are those of the cases inside', () => {
    const value = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, fc.boolean()), { minLength: 5, maxLength: 80 }), (rows) => {
        const cases = {
          names: ['a', 'b'],
          columns: [Float64Array.from(rows, ([a]) => a), Float64Array.from(rows, ([, b]) => b)],
          interesting: Uint8Array.from(rows, ([, , hit]) => Number(hit)),
        };
        const trajectory = peel(cases, orderRows(cases.columns), 0.1, 0.1);
        let before = rows.map((_, row) => row);
        for (const { box, measures } of trajectory) {
          expect(measureBox(cases, box)).toEqual(measures);
          const inside = before.filter((row) => isInside(cases, box, row));
          expect(inside).toHaveLength(measures.count);
          before = inside;
        }
        expect(before.length).toBeGreaterThanOrEqual(rows.length * 0.1);
      }),
    );
  });
});
