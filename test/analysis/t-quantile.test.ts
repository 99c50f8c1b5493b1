import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tFactor95, tQuantile } from '../../src/analysis/t-quantile.ts';

describe("the quantile of Student's t", () => {
  // Published tables of t; those for 1 and 2 degrees of freedom follow from closed forms as well (next test).
  it.each([
    [0.975, 1, 12.706204736175],
    [0.975, 2, 4.30265272975],
    [0.975, 3, 3.182446305284],
    [0.975, 5, 2.570581835636],
    [0.975, 10, 2.228138851965],
    [0.975, 30, 2.042272456301],
    [0.975, 99, 1.984216951564],
    [0.975, 1000, 1.962339080826],
    [0.95, 7, 1.894578605061],
    [0.995, 4, 4.604094871416],
    [0.9999, 1, 3183.098757118],
    [0.6, 1, 0.324919696233],
  ])('is right at %f with %d degrees of freedom', (p, freedom, expected) => {
    expect(Math.abs(tQuantile(p, freedom) / expected - 1)).toBeLessThan(2e-8);
  });

  it('has its closed forms at 1, 2 and 4 degrees of freedom', () => {
    for (const p of [0.51, 0.6, 0.75, 0.9, 0.975, 0.999]) {
      const a = 4 * p * (1 - p);
      expect(tQuantile(p, 1) / Math.tan(Math.PI * (p - 0.5))).toBeCloseTo(1, 10);
      expect(tQuantile(p, 2) / ((2 * p - 1) * Math.sqrt(2 / a))).toBeCloseTo(1, 10);
      const q = Math.cos(Math.acos(Math.sqrt(a)) / 3) / Math.sqrt(a);
      expect(tQuantile(p, 4) / (2 * Math.sqrt(q - 1))).toBeCloseTo(1, 9);
    }
  });

  it('approaches the normal quantile', () => {
    expect(tQuantile(0.975, 1e7)).toBeCloseTo(1.959963984540054, 6);
    // The expansion above 1,000 degrees of freedom meets the iteration below it.
    expect(tQuantile(0.975, 1001)).toBeLessThan(tQuantile(0.975, 1000));
    expect(tQuantile(0.975, 1000) - tQuantile(0.975, 1001)).toBeLessThan(1e-5);
  });

  it('is symmetric about one half, and nothing outside 0 to 1', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.0001, max: 0.4999, noNaN: true }),
        fc.integer({ min: 1, max: 5000 }),
        (p, freedom) => {
          expect(tQuantile(p, freedom)).toBe(-tQuantile(1 - p, freedom));
        },
      ),
    );
    expect(tQuantile(0.5, 3)).toBe(0);
    expect(tQuantile(0, 3)).toBeNaN();
    expect(tQuantile(1, 3)).toBeNaN();
    expect(tQuantile(0.9, 0)).toBeNaN();
  });

  it('rises with the probability and falls with the degrees of freedom', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.51, max: 0.998, noNaN: true }),
        fc.integer({ min: 1, max: 3000 }),
        (p, freedom) => {
          expect(tQuantile(p + 0.001, freedom)).toBeGreaterThan(tQuantile(p, freedom));
          expect(tQuantile(p, freedom + 1)).toBeLessThan(tQuantile(p, freedom));
        },
      ),
    );
  });

  it('gives the half width of an interval by the number of values', () => {
    expect(tFactor95(100)).toBeCloseTo(1.984216951564, 9);
    expect(tFactor95(2)).toBeCloseTo(12.706204736175, 6);
  });
});
