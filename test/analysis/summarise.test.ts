import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileOfSorted } from '../../src/analysis/quantile.ts';
import { summarise } from '../../src/analysis/summarise.ts';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });

describe('the summary of replicates', () => {
  it('is worked out on paper', () => {
    // Mean 40 / 8 = 5; squares 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32, so the variance is 32 / 7 and the standard error
    // √(32 / 7 / 8) = 0.755929; with t = 2.364624 at 7 degrees of freedom the interval reaches 1.787487 to either side.
    const summary = summarise([9, 2, 4, 4, 5, 4, 5, 7]);
    expect(summary.n).toBe(8);
    expect(summary.mean).toBe(5);
    expect(summary.sd).toBeCloseTo(Math.sqrt(32 / 7), 12);
    expect(summary.low).toBeCloseTo(5 - 1.787487, 5);
    expect(summary.high).toBeCloseTo(5 + 1.787487, 5);
    // Positions 7p among 2 4 4 4 5 5 7 9: 0.35, 1.75, 3.5, 5.25, 6.65.
    expect(summary.q05).toBeCloseTo(2.7, 12);
    expect(summary.q25).toBeCloseTo(4, 12);
    expect(summary.median).toBeCloseTo(4.5, 12);
    expect(summary.q75).toBeCloseTo(5.5, 12);
    expect(summary.q95).toBeCloseTo(8.3, 12);
  });

  it('has nothing to say of no values, and no spread of one', () => {
    expect(summarise([])).toEqual({
      n: 0,
      mean: null,
      low: null,
      high: null,
      sd: null,
      q05: null,
      q25: null,
      median: null,
      q75: null,
      q95: null,
    });
    expect(summarise([0.25])).toMatchObject({ n: 1, mean: 0.25, median: 0.25, low: null, high: null, sd: null });
  });

  it('leaves out what is undefined, with its own n', () => {
    expect(summarise([1, NaN, 3])).toMatchObject({ n: 2, mean: 2, median: 2 });
    expect(summarise([NaN, NaN]).n).toBe(0);
  });

  it('of equal values has an interval without width', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 2, max: 200 }), (value, n) => {
        const { mean, low, high, sd } = summarise(new Array<number>(n).fill(value));
        expect([mean, low, high, sd].map((x) => x! + 0)).toEqual([value, value, value, 0].map((x) => x + 0));
      }),
    );
  });

  it('never lies outside its values, has its quantiles in order, and does not mind the order of replicates', () => {
    fc.assert(
      fc.property(values, (sample) => {
        const summary = summarise(sample);
        const least = Math.min(...sample);
        const most = Math.max(...sample);
        expect(summary.mean!).toBeGreaterThanOrEqual(least - 1e-9);
        expect(summary.mean!).toBeLessThanOrEqual(most + 1e-9);
        const quantiles = [least, summary.q05!, summary.q25!, summary.median!, summary.q75!, summary.q95!, most];
        for (let i = 1; i < quantiles.length; i++)
          expect(quantiles[i]!).toBeGreaterThanOrEqual(quantiles[i - 1]! - 1e-9);
        expect(summarise([...sample].reverse())).toEqual(summary);
      }),
    );
  });

  it('contains the true mean in about 95 of 100 samples', () => {
    // 2,000 samples of 10 uniforms by a fixed generator: the coverage has a standard error of half a point.
    let state = 12345;
    const uniform = (): number => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 4294967296;
    let covered = 0;
    for (let sample = 0; sample < 2000; sample++) {
      const { low, high } = summarise(Array.from({ length: 10 }, uniform));
      if (low! <= 0.5 && high! >= 0.5) covered++;
    }
    expect(covered / 2000).toBeGreaterThan(0.93);
    expect(covered / 2000).toBeLessThan(0.97);
  });
});

describe('a quantile of type 7', () => {
  it('lies between the neighbours in proportion', () => {
    expect(quantileOfSorted([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(quantileOfSorted([1, 2, 3, 4], 0)).toBe(1);
    expect(quantileOfSorted([1, 2, 3, 4], 1)).toBe(4);
    expect(quantileOfSorted([5], 0.3)).toBe(5);
  });
});
