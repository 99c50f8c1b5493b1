import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bassRate, bassShare } from '../../../src/analysis/bass/bass-curve.ts';
import { fitBass } from '../../../src/analysis/bass/fit-bass.ts';

const DATA = process.env['GROUNDSWELL_DATA'] ?? resolve(import.meta.dirname, '../../../../shared/data');
const FILE = join(DATA, 'bass_classic_series.csv');

/** Adopters a year, thousands, of one product: `series,year,t,new_adopters,unit`. */
function series(name: string): number[] {
  const rows = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return rows.filter(([of]) => of === name).map((row) => Number(row[3]));
}

describe('the curve of Bass', () => {
  it('is the closed form of verification value V1 (p = .03, q = .38)', () => {
    const rates = { p: 0.03, q: 0.38 };
    [
      [1, 0.035758],
      [2, 0.085056],
      [5, 0.331199],
      [8, 0.651738],
      [10, 0.812803],
      [15, 0.97161],
      [20, 0.996259],
    ].forEach(([t, share]) => expect(bassShare(rates, t!)).toBeCloseTo(share!, 6));
    expect(bassRate(rates, 6.192619)).toBeCloseTo(0.110592, 6);
  });
});

describe.skipIf(!existsSync(FILE))(`the fit of Bass to the classic series in ${DATA} (verification value V3)`, () => {
  it.each([
    ['room_air_conditioners', 0.009442, 0.374763, 18_713, 0.00204, 0.0402, 1411],
    ['colour_televisions', 0.018467, 0.615862, 39_659, 0.00322, 0.0542, 2267],
    ['clothes_dryers', 0.013596, 0.326702, 16_497, 0.0023, 0.0364, 1234],
  ])('%s: the estimates and errors of Srinivasan and Mason', (name, p, q, m, pError, qError, mError) => {
    const fit = fitBass(series(name), 'increments')!;
    expect(fit.p).toBeCloseTo(p, 5);
    expect(fit.q).toBeCloseTo(q, 5);
    expect(Math.round(fit.m)).toBe(m);
    expect(fit.standardErrors.p).toBeCloseTo(pError, 5);
    expect(fit.standardErrors.q).toBeCloseTo(qError, 4);
    expect(Math.round(fit.standardErrors.m)).toBe(mError);
    expect(fit.converged).toBe(true);
  });
});

describe('the fit of Bass', () => {
  it('to American video recorders 1980 to 1989 is that of the published output (verification value V3)', () => {
    const fit = fitBass([840, 1470, 2110, 4000, 7590, 10950, 10530, 9470, 7790, 5890], 'rate')!;
    expect(fit.p).toBeCloseTo(0.006594, 6);
    expect(fit.q).toBeCloseTo(0.63809, 5);
    expect(Math.round(fit.m)).toBe(67_981);
    expect(Math.round(fit.standardErrors.m)).toBe(3128);
    expect(fit.standardErrors.p).toBeCloseTo(0.00143, 5);
    expect(fit.standardErrors.q).toBeCloseTo(0.0414, 4);
  });

  it('finds the rates a curve was made from, whichever way it is observed', () => {
    const rate = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(rate(0.005, 0.1), rate(0.05, 0.6), rate(10, 1e4), (p, q, m) => {
        const rates = { p, q };
        const weeks = Array.from({ length: 40 }, (_, place) => place + 1);
        const made = {
          cumulative: weeks.map((t) => m * bassShare(rates, t)),
          increments: weeks.map((t) => m * (bassShare(rates, t) - bassShare(rates, t - 1))),
          rate: weeks.map((t) => m * bassRate(rates, t)),
        };
        for (const form of ['cumulative', 'increments', 'rate'] as const) {
          const fit = fitBass(made[form], form)!;
          expect(fit.p / p).toBeCloseTo(1, 3);
          expect(fit.q / q).toBeCloseTo(1, 3);
          expect(fit.m / m).toBeCloseTo(1, 3);
          expect(fit.rSquared).toBeGreaterThan(0.999999);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('says so when a straight line or nothing stands there', () => {
    expect(fitBass([1, 1, 1, 1, 1], 'cumulative')).toBeNull();
    expect(fitBass([1, 2, 3], 'cumulative')).toBeNull();
    // A jump and back is no diffusion.
    expect(fitBass([0, 9, 0, 9, 0, 9, 0, 9], 'increments')!.rSquared).toBeLessThan(0.3);
  });
});
