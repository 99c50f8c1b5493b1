import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratioOfSums } from '../../src/analysis/ratio-of-sums.ts';

describe('a ratio of sums', () => {
  it('is the ratio of the sums, not the mean of the ratios', () => {
    expect(ratioOfSums(Float64Array.of(10, 10), Float64Array.of(1, 9)).value).toBe(2);
  });

  it('has no value where nothing stands below', () => {
    expect(ratioOfSums(Float64Array.of(10, 10), Float64Array.of(0, 0))).toEqual({
      n: 2,
      value: null,
      low: null,
      high: null,
    });
    expect(ratioOfSums(Float64Array.of(), Float64Array.of())).toEqual({ n: 0, value: null, low: null, high: null });
    expect(ratioOfSums(Float64Array.of(10, 10), Float64Array.of(-3, 1)).value).toBeNull();
  });

  it('has no upper end where resamples may have nothing below', () => {
    const { value, low, high } = ratioOfSums(Float64Array.of(10, 10, 10), Float64Array.of(0, 0, 5));
    expect(value).toBe(6);
    expect(low).toBeGreaterThan(0);
    expect(high).toBeNull();
  });

  it('of proportional columns is certain', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 30 }), (below) => {
        const { value, low, high } = ratioOfSums(
          Float64Array.from(below, (x) => 3 * x),
          Float64Array.from(below),
          200,
        );
        expect([value, low, high]).toEqual([3, 3, 3]);
      }),
    );
  });

  it('has an interval around its value that is the same every time', () => {
    const above = Float64Array.from({ length: 50 }, (_, i) => 100 + ((i * 37) % 23));
    const below = Float64Array.from({ length: 50 }, (_, i) => 10 + ((i * 17) % 7));
    const estimate = ratioOfSums(above, below);
    expect(estimate.low).toBeLessThan(estimate.value!);
    expect(estimate.high).toBeGreaterThan(estimate.value!);
    expect(ratioOfSums(above, below)).toEqual(estimate);
    // Delta method: the standard error of the ratio, times 1.96 to either side.
    const ratio = estimate.value!;
    const mean = below.reduce((a, b) => a + b, 0) / 50;
    const squares = above.reduce((sum, a, i) => sum + (a - ratio * below[i]!) * (a - ratio * below[i]!), 0);
    const error = Math.sqrt(squares / 49 / 50) / mean;
    expect((estimate.high! - estimate.low!) / 2).toBeGreaterThan(1.96 * error * 0.85);
    expect((estimate.high! - estimate.low!) / 2).toBeLessThan(1.96 * error * 1.15);
  });

  it('leaves out worlds in which either is undefined', () => {
    expect(ratioOfSums(Float64Array.of(10, NaN, 4), Float64Array.of(1, 1, 1))).toMatchObject({ n: 2, value: 7 });
  });
});
