import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePairs } from '../../src/analysis/compare-pairs.ts';

const pairs = fc.array(
  fc.tuple(fc.double({ min: -1e3, max: 1e3, noNaN: true }), fc.double({ min: -1e3, max: 1e3, noNaN: true })),
  {
    minLength: 2,
    maxLength: 50,
  },
);
const columns = (sample: readonly (readonly [number, number])[]): [Float64Array, Float64Array] => [
  Float64Array.from(sample, ([own]) => own),
  Float64Array.from(sample, ([, other]) => other),
];

describe('a paired difference', () => {
  it('is that of the sleep data of Student (1908)', () => {
    // The example of R's t.test: mean difference 1.58, interval 0.7001142 to 2.4598858.
    const first = Float64Array.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2);
    const second = Float64Array.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);
    const difference = comparePairs(second, first, 'higher');
    expect(difference.mean).toBeCloseTo(1.58, 9);
    expect(difference.low).toBeCloseTo(0.7001142, 6);
    expect(difference.high).toBeCloseTo(2.4598858, 6);
    expect(difference).toMatchObject({ n: 10, wins: 9, ties: 1, losses: 0 });
    expect(difference.correlation).toBeCloseTo(0.7951702, 6);
  });

  it('counts a win by what is better', () => {
    const [own, other] = columns([
      [1, 2],
      [3, 3],
      [5, 4],
      [6, 4],
    ]);
    expect(comparePairs(own, other, 'higher')).toMatchObject({ wins: 2, ties: 1, losses: 1 });
    expect(comparePairs(own, other, 'neither')).toMatchObject({ wins: 2, ties: 1, losses: 1 });
    expect(comparePairs(own, other, 'lower')).toMatchObject({ wins: 1, ties: 1, losses: 2 });
  });

  it('leaves out worlds in which either is undefined', () => {
    const [own, other] = columns([
      [1, NaN],
      [NaN, 1],
      [5, 3],
      [7, 4],
    ]);
    expect(comparePairs(own, other, 'higher')).toMatchObject({ n: 2, mean: 2.5, wins: 2, ties: 0, losses: 0 });
  });

  it('of a strategy with itself is nothing, correlated, without variance', () => {
    const own = Float64Array.of(1, 4, 9);
    expect(comparePairs(own, own, 'higher')).toMatchObject({ mean: 0, low: 0, high: 0, ties: 3, varianceReduction: 1 });
    expect(comparePairs(own, own, 'higher').correlation).toBeCloseTo(1, 12);
  });

  it('says nothing of spread where there is none', () => {
    const same = Float64Array.of(2, 2);
    expect(comparePairs(same, same, 'higher')).toMatchObject({ correlation: null, varianceReduction: null, mean: 0 });
    expect(comparePairs(Float64Array.of(), Float64Array.of(), 'higher')).toMatchObject({ n: 0, mean: null });
    expect(comparePairs(Float64Array.of(1), Float64Array.of(2), 'higher')).toMatchObject({ n: 1, mean: -1, low: null });
  });

  it('turns its sign when the two change places', () => {
    fc.assert(
      fc.property(pairs, (sample) => {
        const [own, other] = columns(sample);
        const one = comparePairs(own, other, 'higher');
        const two = comparePairs(other, own, 'higher');
        expect(one.mean! + two.mean!).toBeCloseTo(0, 6);
        expect(one.low! + two.high!).toBeCloseTo(0, 6);
        expect([one.wins, one.ties, one.losses]).toEqual([two.losses, two.ties, two.wins]);
        expect(one.wins + one.ties + one.losses).toBe(one.n);
      }),
    );
  });

  it('gains exactly what the covariance takes away', () => {
    fc.assert(
      fc.property(pairs, (sample) => {
        const [own, other] = columns(sample);
        const { correlation, varianceReduction } = comparePairs(own, other, 'higher');
        if (correlation === null) return;
        const variance = (values: Float64Array): number => {
          const mean = values.reduce((a, b) => a + b, 0) / values.length;
          return values.reduce((a, b) => a + (b - mean) * (b - mean), 0) / (values.length - 1);
        };
        const [a, b] = [variance(own), variance(other)];
        // Below it squares, or differences of large values, have lost the digits that the comparison is about.
        const largest = Math.max(...sample.flat().map(Math.abs));
        if (Math.min(a, b) < 1e-200 || a + b < 1e-16 * largest * largest) return;
        expect(varianceReduction!).toBeCloseTo((2 * correlation * Math.sqrt(a) * Math.sqrt(b)) / (a + b), 6);
      }),
    );
  });
});
