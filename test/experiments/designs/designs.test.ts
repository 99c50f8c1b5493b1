import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldValue } from '../../../sim/field.ts';
import { factorial } from '../../../src/experiments/designs/factorial.ts';
import { latinHypercube } from '../../../src/experiments/designs/latin-hypercube.ts';
import { levelsOf, valueAt } from '../../../src/experiments/designs/levels.ts';
import { morris } from '../../../src/experiments/designs/morris.ts';
import { oneAtATime } from '../../../src/experiments/designs/one-at-a-time.ts';
import type { Points } from '../../../src/experiments/designs/points.ts';
import { randomPoints } from '../../../src/experiments/designs/random-points.ts';
import { saltelli } from '../../../src/experiments/designs/saltelli.ts';
import { zip } from '../../../src/experiments/designs/zip.ts';
import { listed, range } from './factors.ts';

const all = ({ count, values }: Points): (readonly FieldValue[])[] =>
  Array.from({ length: count }, (_, point) => values(point));

describe('the values of a factor', () => {
  it('are steps from one end to the other, without dust in the last digits', () => {
    expect(levelsOf(range('a', 0.1, 0.9, { steps: 5 }))).toEqual([0.1, 0.3, 0.5, 0.7, 0.9]);
  });

  it('are steps of equal ratio on a log scale', () => {
    expect(levelsOf(range('a', 0.01, 100, { scale: 'log', steps: 5 }))).toEqual([0.01, 0.1, 1, 10, 100]);
  });

  it('are whole where only whole numbers have a meaning', () => {
    expect(levelsOf(range('a', 1, 10, { steps: 4, whole: true }))).toEqual([1, 4, 7, 10]);
  });

  it('lie inside their range, wherever they are drawn', () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), fc.boolean(), (place, log, whole) => {
        const factor = range('a', 3, 17, { scale: log ? 'log' : 'linear', ...(whole && { whole: true as const }) });
        const value = valueAt(factor, place) as number;
        expect(value).toBeGreaterThanOrEqual(3);
        expect(value).toBeLessThanOrEqual(17);
        if (whole) expect(Number.isInteger(value)).toBe(true);
      }),
    ));

  it('are whole numbers equally often each', () => {
    const counts = [0, 0, 0];
    for (let n = 0; n < 300; n++)
      counts[(valueAt(range('a', 4, 6, { whole: true }), (n + 0.5) / 300) as number) - 4]!++;
    expect(counts).toEqual([100, 100, 100]);
  });
});

describe('a full factorial design', () => {
  it('has every combination once, the last factor fastest', () => {
    expect(all(factorial([listed('a', 1, 2), listed('b', 'x', 'y', 'z')]))).toEqual([
      [1, 'x'],
      [1, 'y'],
      [1, 'z'],
      [2, 'x'],
      [2, 'y'],
      [2, 'z'],
    ]);
  });

  it('is a single point without factors', () => {
    expect(all(factorial([]))).toEqual([[]]);
  });
});

it('zip takes the first of each, then the second of each', () => {
  expect(all(zip([listed('a', 1, 2), listed('b', true, false)]))).toEqual([
    [1, true],
    [2, false],
  ]);
});

it('one at a time begins with the scenario and changes one value in each further point', () => {
  const points = oneAtATime([listed('a', 1, 2, 3), listed('b', 7)], [2, 5]);
  expect(all(points)).toEqual([
    [2, 5],
    [1, 5],
    [3, 5],
    [2, 7],
  ]);
  expect([0, 1, 2, 3].map((point) => points.changed!(point))).toEqual([[], [0], [0], [1]]);
  expect([0, 1, 3].map((point) => points.place!(point).role)).toEqual(['base', 'a', 'b']);
});

describe('random points', () => {
  it('are the same for the same seed, others for another, and not moved by another factor', () => {
    const a = range('a', 0, 1);
    const alone = all(randomPoints([a], 50, 's'));
    expect(all(randomPoints([a], 50, 's'))).toEqual(alone);
    expect(all(randomPoints([a], 50, 't'))).not.toEqual(alone);
    expect(all(randomPoints([range('b', 0, 1), a], 50, 's')).map(([, value]) => [value])).toEqual(alone);
  });

  it('fill their range', () => {
    const values = all(randomPoints([range('a', 10, 20)], 2000, 's')).map(([value]) => value as number);
    expect(values.reduce((sum, value) => sum + value, 0) / 2000).toBeCloseTo(15, 0);
    expect(Math.min(...values)).toBeLessThan(10.05);
    expect(Math.max(...values)).toBeGreaterThan(19.95);
  });
});

describe('a Latin hypercube', () => {
  const factors = [range('a', 0, 1), range('b', 0, 1), range('c', 0, 1)];

  it('has one point in each slice of each factor', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.string({ minLength: 1, maxLength: 5 }), (count, seed) => {
        const points = all(latinHypercube(factors, count, seed));
        for (const factor of factors.keys()) {
          const slices = points.map((point) => Math.floor((point[factor] as number) * count));
          expect(slices.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, slice) => slice));
        }
      }),
      { numRuns: 20 },
    ));

  it('keeps its points further apart than chance would', () => {
    const nearest = (points: readonly (readonly FieldValue[])[]): number =>
      Math.min(
        ...points.flatMap((one, i) =>
          points
            .slice(i + 1)
            .map((other) => Math.hypot(...one.map((value, f) => (value as number) - (other[f] as number)))),
        ),
      );
    const optimised = nearest(all(latinHypercube(factors, 30, 's')));
    const drawn = Array.from({ length: 20 }, (_, n) => nearest(all(randomPoints(factors, 30, `${n}`))));
    expect(optimised).toBeGreaterThan(2 * Math.max(...drawn));
  });
});

describe('a Saltelli design', () => {
  const factors = [range('a', 0, 1), range('b', 0, 1), range('c', 0, 1)];

  it('has rows A, AB of each factor and B, of which AB differs from A in that factor only and has it from B', () => {
    const points = saltelli(factors, 8, false, 's');
    expect(points.count).toBe(8 * 5);
    for (let row = 0; row < 8; row++) {
      const [a, ab1, ab2, ab3, b] = Array.from({ length: 5 }, (_, step) => points.values(row * 5 + step));
      expect(ab1).toEqual([b![0], a![1], a![2]]);
      expect(ab2).toEqual([a![0], b![1], a![2]]);
      expect(ab3).toEqual([a![0], a![1], b![2]]);
    }
    expect([0, 1, 2, 3, 4].map((step) => points.place!(10 + step))).toEqual(
      ['A', 'AB:a', 'AB:b', 'AB:c', 'B'].map((role) => ({ group: 2, role })),
    );
  });

  it('has rows BA too, for pairs of factors', () => {
    const points = saltelli(factors, 4, true, 's');
    expect(points.count).toBe(4 * 8);
    const [a, , , , ba1, ba2, ba3, b] = Array.from({ length: 8 }, (_, step) => points.values(step));
    expect(ba1).toEqual([a![0], b![1], b![2]]);
    expect(ba2).toEqual([b![0], a![1], b![2]]);
    expect(ba3).toEqual([b![0], b![1], a![2]]);
    expect(points.place!(4).role).toBe('BA:a');
    expect(points.place!(7).role).toBe('B');
  });
});

describe('a Morris design', () => {
  it('changes one factor by the same step at each step of a walk, and every factor once', () => {
    const factors = [range('a', 0, 1), range('b', 0, 1), range('c', 0, 1), range('d', 0, 1)];
    const points = morris(factors, 12, 4, 's');
    expect(points.count).toBe(12 * 5);
    for (let walk = 0; walk < 12; walk++) {
      const changed: string[] = [];
      for (let step = 1; step <= 4; step++) {
        const before = points.values(walk * 5 + step - 1) as number[];
        const after = points.values(walk * 5 + step) as number[];
        const moved = factors.filter((_, f) => before[f] !== after[f]);
        expect(moved).toHaveLength(1);
        const f = factors.indexOf(moved[0]!);
        expect(Math.abs(after[f]! - before[f]!)).toBeCloseTo(2 / 3, 10);
        expect(points.place!(walk * 5 + step)).toEqual({ group: walk, role: moved[0]!.path });
        changed.push(moved[0]!.path);
      }
      expect(changed.sort()).toEqual(['a', 'b', 'c', 'd']);
      expect(points.place!(walk * 5).role).toBe('base');
    }
  });
});
