import { describe, expect, it } from 'vitest';
import { exponentialQuantile } from '../../../sim/random/exponential-quantile.ts';
import { drawsAbove, neverDecreases } from './quantile-checks.ts';

const DRAWS = 2 ** 32;

describe('exponential waiting time', () => {
  it('exceeds x in the share of draws e^-x, from 1e-6 to 1 - 1e-6, within 0.3 % of that share and of its rest', () => {
    for (let exponent = -13.8; exponent <= 2.625; exponent += 0.005) {
      const x = Math.exp(exponent);
      const above = drawsAbove(exponentialQuantile, x) / DRAWS;
      expect(Math.abs(above / Math.exp(-x) - 1), `above ${String(x)}`).toBeLessThan(0.003);
      expect(Math.abs((1 - above) / -Math.expm1(-x) - 1), `below ${String(x)}`).toBeLessThan(0.003);
    }
  });

  it('has mean 1 and variance 1', () => {
    let sum = 0;
    let squares = 0;
    const cells = 2 ** 22;
    for (let cell = 0; cell < cells; cell++) {
      const value = exponentialQuantile(cell * 1024 + 512);
      sum += value;
      squares += value * value;
    }
    expect(sum / cells).toBeCloseTo(1, 4);
    expect(squares / cells).toBeCloseTo(2, 3);
  });

  it('never decreases in the bits', () => {
    expect(neverDecreases(exponentialQuantile)).toBe(true);
  });

  it('is above 0 and finite at both ends', () => {
    expect(exponentialQuantile(0)).toBeGreaterThan(0);
    expect(exponentialQuantile(DRAWS - 1)).toBeCloseTo(-Math.log(0.5 / DRAWS), 5);
  });
});
