import { describe, expect, it } from 'vitest';
import { Draws } from '../../src/analysis/draws.ts';
import { hurwitzZeta } from '../../src/analysis/hurwitz-zeta.ts';
import { tailExponent, tailExponentAbove } from '../../src/analysis/tail-exponent.ts';

/** Whole numbers from xMin up with P(x) ∝ x^−α, by adding up until the draw is reached. */
function powerLaw(n: number, alpha: number, xMin: number, seed: string): Float64Array {
  const draws = new Draws('power-law', seed);
  const whole = hurwitzZeta(alpha, xMin);
  return Float64Array.from({ length: n }, () => {
    let rest = draws.uniform() * whole;
    let x = xMin;
    for (; x < 1e6; x++) if ((rest -= x ** -alpha) <= 0) break;
    return x;
  });
}

describe('the Hurwitz zeta function', () => {
  it.each([
    [2, 1, Math.PI ** 2 / 6],
    [4, 1, Math.PI ** 4 / 90],
    [3, 1, 1.2020569031595942],
    [2, 0.5, Math.PI ** 2 / 2],
    [1.5, 1, 2.612375348685488],
  ])('ζ(%d, %d) = %d', (s, a, value) => expect(hurwitzZeta(s, a)).toBeCloseTo(value, 12));
});

describe('the tail exponent', () => {
  it.each([1.8, 2.2, 2.6])('finds α = %d within three standard errors', (alpha) => {
    const tail = powerLaw(2000, alpha, 1, `${alpha}`).sort();
    const { exponent, standardError } = tailExponentAbove(tail);
    expect(Math.abs(exponent - alpha)).toBeLessThan(3 * standardError);
    expect(standardError).toBeLessThan(0.1);
  });

  it('begins the tail where the law begins', () => {
    const draws = new Draws('below');
    // Below 10 everything is equally likely; a power law from there.
    const values = [...powerLaw(1500, 2.3, 10, 'above'), ...Array.from({ length: 1500 }, () => 1 + draws.below(9))];
    const { exponent, xMin, standardError } = tailExponent(values)!;
    expect(xMin).toBeGreaterThanOrEqual(9);
    expect(xMin).toBeLessThanOrEqual(20);
    expect(Math.abs(exponent - 2.3)).toBeLessThan(3 * standardError);
  });

  it('is undefined without a tail', () => {
    expect(tailExponent(new Float64Array(100))).toBeNull();
    expect(tailExponent(new Float64Array(100).fill(4))).toBeNull();
    expect(tailExponent([1, 2, 3])).toBeNull();
  });
});
