import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/experiments/claims/claim.ts';
import { more, type RatioContrast } from '../../../src/experiments/claims/contrast.ts';
import { ENABLED, HANDS_OFF } from '../../../src/experiments/claims/list/main-arms.ts';
import { nextScale } from '../../../src/experiments/claims/run/scale-search.ts';
import { judgeClaim, verdictsOf } from '../../../src/experiments/claims/verdict/judge-worlds.ts';
import { judge, measureContrast } from '../../../src/experiments/claims/verdict/measure-contrast.ts';
import { partialConjunction } from '../../../src/experiments/claims/verdict/partial-conjunction.ts';
import { tUpperTail } from '../../../src/experiments/claims/verdict/t-tail.ts';
import { Draws } from '../../../src/analysis/draws.ts';
import { normalQuantile } from '../../../sim/elementary/normal-quantile.ts';
import { madeUpWorld } from './made-up.ts';

const users = more('users', 'more users', 'sustained', ENABLED, HANDS_OFF);

describe('the tail of a t distribution', () => {
  // R: pt(c(0, 1, 2.364624, -2), 7, lower.tail = FALSE)
  it.each([
    [0, 7, 0.5],
    [1, 7, 0.1753085],
    [2.364624, 7, 0.025],
    [-2, 7, 0.9571904],
    [Infinity, 3, 0],
  ])('beyond %d with %d degrees of freedom is %d', (t, freedom, tail) =>
    expect(tUpperTail(t, freedom)).toBeCloseTo(tail, 5),
  );
});

describe('at least so many of several', () => {
  it('all: the largest p value; any: the smallest, times their number; in between, what may be false', () => {
    expect(partialConjunction([0.01, 0.2, 0.03], 3)).toBe(0.2);
    expect(partialConjunction([0.01, 0.2, 0.03], 1)).toBeCloseTo(0.03);
    expect(partialConjunction([0.01, 0.2, 0.03], 2)).toBeCloseTo(0.06);
  });
  it('what could not be tested counts as not shown', () => expect(partialConjunction([0.01, NaN], 2)).toBe(1));
});

describe('a contrast in a world', () => {
  it('is the mean of paired differences, with the t test against the smallest effect of interest', () => {
    // Differences 0.04, 0.06, 0.05, 0.07, 0.08: mean .06, standard error .00707; (.06 − .03) ÷ .00707 = 4.243 on 4.
    const { estimate, standardError, pFor, pAgainst, above } = judge(
      Float64Array.of(0.04, 0.06, 0.05, 0.07, 0.08),
      0.03,
    );
    expect(estimate).toBeCloseTo(0.06);
    expect(standardError).toBeCloseTo(0.0070711);
    expect(pFor).toBeCloseTo(0.006617, 5);
    expect(pAgainst).toBeGreaterThan(0.99);
    expect(above).toBe(1);
  });

  it('takes money against a share of what the dearer arm costs', () => {
    const value = more('value', 'more value', 'netValue', ENABLED, HANDS_OFF, 'money');
    const world = madeUpWorld(0, { enabled: { cost: 1000, netValue: 60 }, 'hands-off': { cost: 100, netValue: 0 } });
    expect(measureContrast(value, world).smallest).toBeCloseTo(50);
  });

  it('leaves out lucks in which it is undefined, and says nothing with fewer than two', () => {
    expect(judge(Float64Array.of(NaN, 0.1, 0.1), 0.03)).toMatchObject({ n: 2, estimate: 0.1, pFor: 0, pAgainst: 1 });
    expect(judge(Float64Array.of(NaN, 0.1), 0.03).pFor).toBeNaN();
  });

  it('compares ratios of means, zero denominators included', () => {
    const ratio: RatioContrast = {
      kind: 'ratio',
      id: 'ratio',
      label: 'less cost per user',
      above: 'cost',
      below: 'sustainedUsers',
      better: 'lower',
      arms: [ENABLED, HANDS_OFF],
    };
    const at = (cost: number, users1: number, otherCost: number, users2: number) =>
      measureContrast(
        ratio,
        madeUpWorld(0, {
          enabled: { cost, sustainedUsers: users1 },
          'hands-off': { cost: otherCost, sustainedUsers: users2 },
        }),
      );
    // 10 a user against 30: (30 − 10) ÷ (30 + 10).
    expect(at(1000, 100, 300, 10).estimate).toBeCloseTo(0.5, 2);
    expect(at(1000, 100, 300, 10).pFor).toBeLessThan(0.001);
    expect(at(3000, 100, 100, 10).estimate).toBeCloseTo(-0.5, 2);
    expect(at(1000, 100, 300, 10).above).toBe(1);
  });
});

describe('verdicts across worlds', () => {
  const claim: Claim = {
    id: 'T',
    title: 'A claim',
    test: 'A test.',
    shown: 'sustained',
    contrasts: [users],
    verdicts: [{ id: 'stated', label: 'stated', all: [{ atLeast: 1, of: ['users'] }] }],
  };
  const worldWith = (effect: number, index: number, spread = 0.01) =>
    madeUpWorld(index, { enabled: { sustained: 0.3 + effect }, 'hands-off': { sustained: 0.3 } }, spread);

  it('hold beyond the smallest effect, fail beyond its negative, and are too close between', () => {
    const worlds = [0.1, -0.1, 0, 0.02, -0.02].map((effect, index) => worldWith(effect, index));
    expect(judgeClaim(claim, worlds).rules[0]!.verdicts).toEqual([
      'holds',
      'fails',
      'too-close',
      'too-close',
      'too-close',
    ]);
  });

  it('a rule of several conditions holds where all do, and fails where one does', () => {
    const at = (pFor: number, pAgainst: number) => [{ pFor, pAgainst }];
    const yes = at(1e-6, 1);
    const no = at(1, 1e-6);
    const open = at(0.5, 0.5);
    expect(
      verdictsOf(
        [
          { atLeast: 2, parts: [yes, yes] },
          { atLeast: 1, parts: [no, yes] },
        ],
        1,
      ),
    ).toEqual(['holds']);
    expect(verdictsOf([{ atLeast: 2, parts: [yes, no] }], 1)).toEqual(['fails']);
    expect(
      verdictsOf(
        [
          { atLeast: 1, parts: [yes, no] },
          { atLeast: 1, parts: [no, no] },
        ],
        1,
      ),
    ).toEqual(['fails']);
    expect(verdictsOf([{ atLeast: 2, parts: [yes, open] }], 1)).toEqual(['too-close']);
  });

  it('call out few worlds in which there is nothing but luck', () => {
    const draws = new Draws('verdicts of luck');
    const worlds = 400;
    const parts = [
      Array.from({ length: worlds }, () =>
        judge(
          Float64Array.from({ length: 8 }, () => 0.03 + 0.1 * normalQuantile(draws.uniform())),
          0.03,
        ),
      ),
    ];
    const called = verdictsOf([{ atLeast: 1, parts }], worlds).filter((verdict) => verdict !== 'too-close');
    // At the very edge of the smallest effect, an expected .05 of all families of tests would call out any at all.
    expect(called.length).toBeLessThanOrEqual(2);
  });
});

describe('the search for a scale', () => {
  const supposed = { scale: 0, value: 0 };
  const one = { scale: 1, value: 100 };

  it('lies on the straight line between the nearest on either side, or beyond the two nearest', () => {
    expect(nextScale({ wanted: 25, supposed, tried: [one] })).toBe(0.25);
    expect(nextScale({ wanted: 300, supposed, tried: [one] })).toBe(3);
    expect(nextScale({ wanted: 300, supposed, tried: [one, { scale: 3, value: 400 }] })).toBeCloseTo(2.3333, 3);
    expect(nextScale({ wanted: 100, supposed, tried: [one] })).toBe(1);
  });

  it('forgets what was supposed once it has been tried, however near that seemed', () => {
    // Less of it was thought to come to 90, but a quarter of it comes to 20: the truth is between that and the whole.
    const wrong = { scale: 0, value: 90 };
    expect(nextScale({ wanted: 92.5, supposed: wrong, tried: [one] })).toBe(0.25);
    expect(nextScale({ wanted: 92.5, supposed: wrong, tried: [one, { scale: 0.25, value: 20 }] })).toBeCloseTo(
      0.9297,
      3,
    );
  });

  it('stays where it is when nothing moves', () =>
    expect([0, 1]).toContain(
      nextScale({ wanted: 9, supposed: { scale: 0, value: 5 }, tried: [{ scale: 1, value: 5 }] }),
    ));
});
