import { describe, expect, it } from 'vitest';
import { organisationOf } from '../../../sim/organisation/network/organisation-of.ts';
import { none } from '../../../sim/organisation/network/none.ts';
import { simulate } from '../../../sim/simulate.ts';
import { input, parametersWith, plan } from './small-run.ts';

/** Textbook diffusion: whoever knows of it uses it, nobody forgets, everybody meets everybody. */
const wellMixed = (baseHazard: number, wordOfMouth: number, step: number, more: object = {}) =>
  parametersWith({
    use: { rule: 'awareness' },
    awareness: { baseHazard, wordOfMouth, step, organisationWeight: 1, forgetting: 0, leaderPosts: 0, ...more },
    contribution: { rate: 0 },
    ideas: { perYear: 0 },
  });

describe('known results', () => {
  it('everybody in contact with everybody follows the curve of Bass (1969): p = .03, q = .38', () => {
    const employees = 40_000;
    const step = 0.1;
    const run = simulate(
      input(plan([]), {
        organisation: organisationOf(none, {}, employees, 'bass'),
        parameters: wellMixed(0.03, 0.38, step),
        traits: { turnoverPerYear: 0 },
        weeks: 200,
      }),
      'bass',
    );
    // Euler's lag of a step of .1 is below .01; Monte-Carlo error of a share among 40,000 below .003.
    for (const [time, share] of [
      [1, 0.035758],
      [5, 0.331199],
      [10, 0.812803],
      [15, 0.97161],
      [20, 0.996259],
    ] as const) {
      expect(Math.abs(run.series.reached[time / step - 1]! / employees - share)).toBeLessThan(0.016);
    }
  });

  it('without colleagues it is a waiting time without memory: 1 − exp(−p t)', () => {
    const employees = 40_000;
    const run = simulate(
      input(plan([]), {
        organisation: organisationOf(none, {}, employees, 'alone'),
        parameters: wellMixed(0.05, 0, 1),
        traits: { turnoverPerYear: 0 },
        weeks: 60,
      }),
      'alone',
    );
    for (const weeks of [1, 10, 40]) {
      const expected = 1 - Math.exp(-0.05 * weeks);
      expect(Math.abs(run.series.reached[weeks - 1]! / employees - expected)).toBeLessThan(0.01);
    }
  });

  it('SI: di/dt = β i (1 − i), β = .5, i₀ = .01', () => {
    const employees = 40_000;
    const step = 0.05;
    const run = simulate(
      input(plan([]), {
        organisation: organisationOf(none, {}, employees, 'si'),
        parameters: wellMixed(0, 0.5, step, { initialShare: 0.01 }),
        traits: { turnoverPerYear: 0 },
        weeks: 400,
      }),
      'si',
    );
    const seeded = run.series.reached[0]! / employees;
    for (const time of [5, 10, 15]) {
      const expected = (seeded * Math.exp(0.5 * time)) / (1 - seeded + seeded * Math.exp(0.5 * time));
      expect(Math.abs(run.series.reached[time / step - 1]! / employees - expected)).toBeLessThan(0.025);
    }
  });
});
