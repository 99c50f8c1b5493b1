import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/analysis/benjamini-hochberg.ts';
import { binomialTail } from '../../src/analysis/binomial-tail.ts';
import { clopperPearsonInterval } from '../../src/analysis/clopper-pearson-interval.ts';
import { clusterBootstrap } from '../../src/analysis/cluster-bootstrap.ts';
import { Draws } from '../../src/analysis/draws.ts';
import { wilsonInterval } from '../../src/analysis/wilson-interval.ts';

/** P(X = k), exactly, from the recurrence of binomial coefficients. */
function binomial(k: number, n: number, p: number): number {
  let ways = 1;
  for (let i = 0; i < k; i++) ways = (ways * (n - i)) / (i + 1);
  return ways * p ** k * (1 - p) ** (n - k);
}

describe('the binomial tail', () => {
  it('is the sum of its terms', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.nat(40),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (n, k, p) => {
          let sum = 0;
          for (let i = k; i <= n; i++) sum += binomial(i, n, p);
          expect(binomialTail(k, n, p)).toBeCloseTo(Math.min(1, sum), 10);
        },
      ),
    );
  });
});

describe('the interval of a share', () => {
  it('by Wilson is the textbook one for 8 of 10 and 0 of 20', () => {
    const eight = wilsonInterval(8, 10);
    expect([eight.low, eight.high].map((end) => end!.toFixed(4))).toEqual(['0.4902', '0.9433']);
    const none = wilsonInterval(0, 20);
    expect([none.low, none.high!.toFixed(4)]).toEqual([0, '0.1611']);
    expect(wilsonInterval(0, 0)).toEqual({ n: 0, count: 0, share: null, low: null, high: null });
  });

  it('by Clopper and Pearson is the textbook one for 8 of 10 and 0 of 20', () => {
    const eight = clopperPearsonInterval(8, 10);
    expect([eight.low, eight.high].map((end) => end!.toFixed(4))).toEqual(['0.4439', '0.9748']);
    const none = clopperPearsonInterval(0, 20);
    expect([none.low, none.high!.toFixed(4)]).toEqual([0, '0.1684']);
  });

  it('by Clopper and Pearson covers every share at least 95 times in 100, Wilson about so', () => {
    const n = 30;
    let wilson = 0;
    const shares = Array.from({ length: 99 }, (_, place) => (place + 1) / 100);
    for (const p of shares) {
      let exact = 0;
      for (let k = 0; k <= n; k++) {
        const { low, high } = clopperPearsonInterval(k, n);
        if (low! <= p && p <= high!) exact += binomial(k, n, p);
        const score = wilsonInterval(k, n);
        if (score.low! <= p && p <= score.high!) wilson += binomial(k, n, p) / shares.length;
      }
      expect(exact).toBeGreaterThanOrEqual(0.95 - 1e-9);
    }
    expect(wilson).toBeGreaterThan(0.94);
    expect(wilson).toBeLessThan(0.97);
  });
});

describe('p values adjusted for many tests', () => {
  it('are those of Benjamini and Hochberg', () => {
    // Sorted: .005 · 4/1, .01 · 4/2, .03 · 4/3, .04 · 4/4; each at most the next.
    expect([...benjaminiHochberg([0.01, 0.04, 0.03, 0.005])]).toEqual([0.02, 0.04, 0.04, 0.02]);
    expect([...benjaminiHochberg([0.5, NaN, 0.01])]).toEqual([0.5, NaN, 0.02]);
  });

  it('are never below their own, keep their order, and stay in 0..1', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (values) => {
        const adjusted = benjaminiHochberg(values);
        values.forEach((value, one) => {
          expect(adjusted[one]).toBeGreaterThanOrEqual(value * (1 - 1e-15));
          expect(adjusted[one]).toBeLessThanOrEqual(1);
          values.forEach((other, place) => {
            if (value <= other) expect(adjusted[one]).toBeLessThanOrEqual(adjusted[place]!);
          });
        });
      }),
    );
  });
});

describe('the bootstrap of clusters', () => {
  const mean = (clusters: readonly (readonly number[])[]) => {
    const all = clusters.flat();
    return all.reduce((sum, value) => sum + value, 0) / all.length;
  };

  it('is wider than one that took the members of a cluster for independent', () => {
    const draws = new Draws('clusters');
    const clusters = Array.from({ length: 25 }, () => {
      const own = draws.uniform();
      return Array.from({ length: 20 }, () => own + 0.1 * draws.uniform());
    });
    const whole = clusterBootstrap(clusters, mean);
    const apart = clusterBootstrap(
      clusters.flat().map((value) => [value]),
      mean,
    );
    expect(whole.value).toBeCloseTo(apart.value!, 12);
    expect(whole.high! - whole.low!).toBeGreaterThan(3 * (apart.high! - apart.low!));
  });

  it('covers the truth about as often as it says', () => {
    let held = 0;
    for (let repeat = 0; repeat < 100; repeat++) {
      const draws = new Draws('coverage', `${repeat}`);
      const clusters = Array.from({ length: 40 }, () => [draws.uniform()]);
      const { low, high } = clusterBootstrap(clusters, mean, 300);
      if (low! <= 0.5 && 0.5 <= high!) held++;
    }
    expect(held).toBeGreaterThanOrEqual(88);
  });

  it('says nothing about nothing, and gives no interval to a single cluster', () => {
    expect(clusterBootstrap([], mean)).toEqual({ n: 0, value: null, low: null, high: null });
    expect(clusterBootstrap([[2]], mean)).toEqual({ n: 1, value: 2, low: null, high: null });
  });
});
