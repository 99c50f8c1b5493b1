import { describe, expect, it } from 'vitest';
import { exp } from '../../../sim/elementary/exp.ts';
import { expm1 } from '../../../sim/elementary/expm1.ts';
import { log } from '../../../sim/elementary/log.ts';
import { log1p } from '../../../sim/elementary/log1p.ts';
import { logistic } from '../../../sim/elementary/logistic.ts';
import { normalCumulative } from '../../../sim/elementary/normal-cumulative.ts';
import { normalQuantile } from '../../../sim/elementary/normal-quantile.ts';
import { pow } from '../../../sim/elementary/pow.ts';
import { references } from './references.ts';
import { ulps } from './ulps.ts';

/** A fixed row of shares without pattern, by the golden ratio. */
const share = (n: number) => (n * 0.6180339887498949 + 0.31) % 1;

describe('against values correctly rounded by mpmath (references.py)', () => {
  // The bound is in units in the last place: the largest distance seen over 4,000 other arguments, rounded up.
  const BOUNDS: readonly [string, (...x: number[]) => number, number][] = [
    ['exp', exp, 1],
    ['log', log, 1],
    ['log1p', log1p, 2],
    ['expm1', expm1, 1],
    ['pow', pow, 2],
    ['logistic', logistic, 2],
    ['normalQuantile', normalQuantile, 7],
    ['normalCumulative', normalCumulative, 7],
  ];
  it.each(BOUNDS)('%s', (name, ours, bound) => {
    for (const row of references[name]!) {
      const x = row.slice(0, -1);
      expect(ulps(ours(...x), row.at(-1)!), `${name}(${x.join(', ')})`).toBeLessThanOrEqual(bound);
    }
  });
});

describe("against this engine's own functions, which may differ by a unit in the last place", () => {
  const RANGES = [2, 40, 1500, 1e-6];
  it.each([
    ['exp', exp, Math.exp, (x: number) => x],
    ['log', log, Math.log, Math.abs],
    ['log1p', log1p, Math.log1p, Math.abs],
    ['expm1', expm1, Math.expm1, (x: number) => x],
  ] as const)('%s', (_name, ours, theirs, argument) => {
    let worst = 0;
    for (const range of RANGES) {
      for (let n = 0; n < 20_000; n++) {
        const x = argument((share(n) - 0.5) * range);
        worst = Math.max(worst, ulps(ours(x), theirs(x)));
      }
    }
    expect(worst).toBeLessThanOrEqual(2);
  });

  it('pow', () => {
    let worst = 0;
    for (let n = 0; n < 50_000; n++) {
      const x = share(n) * 10;
      const y = (share(n + 0.5) - 0.5) * 40;
      worst = Math.max(worst, ulps(pow(x, y), Math.pow(x, y)));
    }
    expect(worst).toBeLessThanOrEqual(2);
  });
});

describe('at the edges', () => {
  const EDGES = [0, -0, 1, -1, 2, -2, 3, -3, 0.5, -0.5, 1 / 3, 5e-324, -5e-324, 2.2e-308, 1e300, -1e300]
    .concat([709.782712893384, 709.7827128933841, -745.1332191019411, -745.1332191019412, -708.5, -37.5, -38.9])
    .concat([2 ** 31, -(2 ** 31), 2 ** 53 - 1, 2 ** 53, 2 ** 64, 1e19, Infinity, -Infinity, NaN]);

  it.each([
    ['exp', exp, Math.exp],
    ['log', log, Math.log],
    ['log1p', log1p, Math.log1p],
    ['expm1', expm1, Math.expm1],
  ] as const)('%s is what ECMAScript asks, signs of zero included', (_name, ours, theirs) => {
    for (const x of EDGES) {
      if (Number.isFinite(theirs(x)) && theirs(x) !== 0)
        expect(ulps(ours(x), theirs(x)), String(x)).toBeLessThanOrEqual(1);
      else expect(ours(x), String(x)).toBe(theirs(x));
    }
  });

  it('pow is what ECMAScript asks, signs of zero included', () => {
    for (const x of EDGES) {
      for (const y of EDGES) {
        const expected = Math.pow(x, y);
        const at = `pow(${String(x)}, ${String(y)})`;
        if (Number.isFinite(expected) && expected !== 0) expect(ulps(pow(x, y), expected), at).toBeLessThanOrEqual(2);
        else expect(pow(x, y), at).toBe(expected);
      }
    }
  });

  it('logistic runs from 0 to 1 and stays a number', () => {
    expect(logistic(-Infinity)).toBe(0);
    expect(logistic(-800)).toBe(0);
    expect(logistic(0)).toBe(0.5);
    expect(logistic(40)).toBe(1);
    expect(logistic(Infinity)).toBe(1);
    expect(logistic(NaN)).toBeNaN();
  });

  it('the normal distribution runs from 0 to 1, and its quantile back', () => {
    expect(normalCumulative(-Infinity)).toBe(0);
    expect(normalCumulative(0)).toBe(0.5);
    expect(normalCumulative(Infinity)).toBe(1);
    expect(normalCumulative(NaN)).toBeNaN();
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(1)).toBe(Infinity);
    for (const outside of [-0.1, 1.1, NaN]) expect(normalQuantile(outside)).toBeNaN();
  });
});

describe('order', () => {
  /** The first of 4001 arguments around `seam`, in steps of 1e-9 of `unit`, at which `f` decreases. */
  function firstDecrease(f: (x: number) => number, seam: number, unit: number): number | null {
    let before = -Infinity;
    for (let n = -2000; n <= 2000; n++) {
      const x = seam + n * unit * 1e-9;
      const value = f(x);
      if (!(value >= before)) return x;
      before = value;
    }
    return null;
  }

  it.each(Object.entries({ exp, expm1, logistic, normalCumulative }))(
    '%s does not decrease where its pieces meet',
    (_name, f) => {
      for (const seam of [0, 0.34657359, 0.67448975, 1.03972077, 2.5758, 5.65685425]) {
        expect(firstDecrease(f, seam, 1)).toBeNull();
        expect(firstDecrease(f, -seam, 1)).toBeNull();
      }
    },
  );

  it('nor does normalQuantile', () => {
    for (const seam of [0.075, 0.5, 0.925, 1.3887943864964021e-11]) {
      expect(firstDecrease(normalQuantile, seam, seam)).toBeNull();
    }
  });
});
