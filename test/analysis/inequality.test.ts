import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giniOf } from '../../src/analysis/gini.ts';
import { topShareOf } from '../../src/analysis/top-share.ts';
import { exp } from '../../sim/elementary/exp.ts';
import { normalQuantile } from '../../sim/elementary/normal-quantile.ts';
import { pow } from '../../sim/elementary/pow.ts';

/** The middles of n equal parts of probability. */
const PARTS = Array.from({ length: 100_000 }, (_, part) => (part + 0.5) / 100_000);

describe('the Gini coefficient', () => {
  it.each([
    [0.5, 0.276326],
    [1, 0.5205],
    [1.5, 0.711156],
    [2, 0.842701],
  ])('of a lognormal distribution with σ = %d is erf(σ/2) = %d (verification value V13)', (sigma, value) => {
    expect(giniOf(PARTS.map((u) => exp(sigma * normalQuantile(u))))).toBeCloseTo(value, 2);
  });

  it.each([
    [1.5, 0.5],
    [2, 0.333333],
  ])('of a Pareto distribution with α = %d is 1 ÷ (2α − 1) = %d (verification value V13)', (alpha, value) => {
    expect(giniOf(PARTS.map((u) => pow(u, -1 / alpha)))!).toBeCloseTo(value, 1.5);
  });

  it('is 0 among equals, 1 − 1/n where one has everything, and undefined where nobody has anything', () => {
    expect(giniOf([3, 3, 3])).toBe(0);
    expect(giniOf([0, 0, 8, 0])).toBe(0.75);
    expect(giniOf([0, 0])).toBeNull();
    expect(giniOf([])).toBeNull();
  });

  it('lies in 0..1 and asks neither for order nor for units', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1 }), (values) => {
        const gini = giniOf(values);
        fc.pre(values.some((value) => value > 0));
        expect(gini).toBeGreaterThanOrEqual(0);
        expect(gini).toBeLessThan(1);
        expect(giniOf(values.map((value) => 4 * value).reverse())).toBeCloseTo(gini!, 12);
      }),
    );
  });
});

describe('the share of the top', () => {
  it('counts people by what they have, the last of them in part', () => {
    // Of ten people one has 50, one 20, eight have 5 each: 110 in all.
    const values = [5, 5, 5, 5, 50, 5, 5, 20, 5, 5];
    expect(topShareOf(values, 0.1)).toBeCloseTo(50 / 110, 12);
    expect(topShareOf(values, 0.15)).toBeCloseTo(60 / 110, 12);
    expect(topShareOf(values, 1)).toBeCloseTo(1, 12);
    expect(topShareOf(values, 0)).toBe(0);
    expect(topShareOf([0, 0], 0.1)).toBeNull();
  });

  it('is at least the share of people, and grows with it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1 }), (values) => {
        const shares = [0, 0.01, 0.1, 0.5, 0.9, 1].map((top) => [top, topShareOf(values, top)!] as const);
        shares.forEach(([top, share], place) => {
          expect(share).toBeGreaterThanOrEqual(top - 1e-12);
          if (place > 0) expect(share).toBeGreaterThanOrEqual(shares[place - 1]![1]);
        });
      }),
    );
  });
});
