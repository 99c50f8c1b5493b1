import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bassRingShare, bassShare, steepestTime } from '../../../src/experiments/reference/theory/bass.ts';
import {
  cascadeCondition,
  cascadeSize,
  cascadeWindow,
  contactsNeeded,
} from '../../../src/experiments/reference/theory/cascade.ts';
import { crowdSize, normalCrowdShare } from '../../../src/experiments/reference/theory/crowd.ts';
import { finalSize, transmissibility } from '../../../src/experiments/reference/theory/final-size.ts';
import { habitAfter } from '../../../src/experiments/reference/theory/habit.ts';
import { infectedShare } from '../../../src/experiments/reference/theory/logistic-growth.ts';
import { poissonShares } from '../../../src/experiments/reference/theory/poisson.ts';
import { preferentialShare, preferentialTail } from '../../../src/experiments/reference/theory/preferential.ts';
import { answeredByChance, answeredByStaff } from '../../../src/experiments/reference/theory/queue.ts';
import {
  ringClustering,
  smallWorldClustering,
  smallWorldMeanClustering,
} from '../../../src/experiments/reference/theory/small-world.ts';

/** Published or independently computed values; theory itself is computed at any parameters. */
describe('theory has the published values', () => {
  it.each([
    [1, 0.035758, 0.035016],
    [2, 0.085056, 0.079051],
    [5, 0.331199, 0.248463],
    [8, 0.651738, 0.43858],
    [10, 0.812803, 0.558259],
    [15, 0.97161, 0.789855],
    [20, 0.996259, 0.91667],
  ])('Bass at t = %f: %f where all meet all, %f on a ring', (time, mixed, ring) => {
    expect(bassShare(0.03, 0.38, time)).toBeCloseTo(mixed, 6);
    expect(bassRingShare(0.03, 0.38, time)).toBeCloseTo(ring, 6);
  });

  it('Bass is steepest at T* = ln(q/p) ÷ (p + q), with F = ½ − p/2q', () => {
    expect(steepestTime(0.03, 0.38)).toBeCloseTo(6.192619, 6);
    expect(bassShare(0.03, 0.38, steepestTime(0.03, 0.38))).toBeCloseTo(0.460526, 6);
    expect(steepestTime(0.4, 0.3)).toBe(0);
  });

  it('Bass adopts at (p + q)² ÷ 4q at T*, and turns at T* ± ln(2 + √3) ÷ (p + q)', () => {
    const [p, q] = [0.03, 0.38];
    const peak = steepestTime(p, q);
    const slope = (bassShare(p, q, peak + 1e-4) - bassShare(p, q, peak - 1e-4)) / 2e-4;
    expect(slope).toBeCloseTo(0.110592, 6);
    expect(bassShare(p, q, 2.980527)).toBeCloseTo(0.149061, 6);
    expect(bassShare(p, q, 9.404712)).toBeCloseTo(0.771992, 6);
    expect(peak - Math.log(2 + Math.sqrt(3)) / (p + q)).toBeCloseTo(2.980527, 6);
  });

  // Table 1 of Bass 1969: p, q, m in thousands, years to the peak T* and sales in that year S*.
  it.each([
    ['refrigerators', 0.0026167, 0.21566, 40_001, 20.21, 2209],
    ['home freezers', 0.018119, 0.1711, 21_973, 11.87, 1149],
    ['television', 0.027877, 0.25105, 96_717, 7.88, 7493],
    ['water softeners', 0.017703, 0.29695, 5793, 8.96, 483],
    ['room air conditioners', 0.010399, 0.41861, 16_895, 8.61, 1857],
    ['clothes dryers', 0.017206, 0.35688, 15_092, 8.11, 1479],
    ['lawnmowers', 0.0091837, 0.3379, 44_751, 10.39, 3989],
    ['bed coverings', 0.005876, 0.24387, 76_589, 14.92, 4897],
    ['coffee makers', 0.017135, 0.30145, 58_838, 9.0, 4953],
    ['steam irons', 0.028632, 0.32791, 55_696, 6.84, 5398],
    ['record players', 0.024796, 0.6541, 21_937, 4.82, 3864],
  ])('Bass at his own products: %s', (_, p, q, m, years, sales) => {
    const peak = steepestTime(p, q);
    expect(Math.abs(peak - years)).toBeLessThan(0.0051);
    const rate = (bassShare(p, q, peak + 1e-4) - bassShare(p, q, peak - 1e-4)) / 2e-4;
    expect(Math.abs(m * rate - sales)).toBeLessThan(1);
  });

  it.each([
    [2, 0.026724],
    [5, 0.109572],
    [10, 0.59986],
    [15, 0.948087],
    [20, 0.995526],
  ])('SI with β = .5 and 1 % seeds at t = %f: %f', (time, share) => {
    expect(infectedShare(0.5, 0.01, time)).toBeCloseTo(share, 6);
  });

  it.each([
    [0.5, 0],
    [1, 0],
    [1.1, 0.176134],
    [1.2, 0.313698],
    [1.5, 0.582812],
    [2, 0.796812],
    [2.5, 0.892645],
    [3, 0.94048],
    [4, 0.980173],
  ])('final size and giant component at %f: %f', (reproduction, size) => {
    expect(finalSize(reproduction, 0)).toBeCloseTo(size, 6);
  });

  it.each([
    [8, 0.0925],
    [10, 0.7696],
    [11, 1.713],
    [12, 4.0211],
    [12.1, 4.5529],
    [12.2, 5.4792],
    [12.3, 100],
    [20, 99.991],
    [30, 99.339],
  ])('of a hundred with thresholds N(25, %f) %f act', (sd, acting) => {
    expect(100 * normalCrowdShare(0.25, sd / 100)).toBeCloseTo(acting, sd === 20 || sd === 30 || sd === 12.3 ? 2 : 4);
  });

  it('on the ladder all act, and one without the second rung', () => {
    const ladder = Int32Array.from({ length: 100 }, (_, rung) => rung);
    expect(crowdSize(ladder)).toBe(100);
    expect(crowdSize(ladder.map((rung) => (rung === 1 ? 2 : rung)))).toBe(1);
  });

  it.each([
    [0.1, 1, 13.659],
    [0.15, 1.0037, 7.477],
    [0.18, 1.0207, 5.7647],
    [0.2, 1.0207, 5.7647],
    [0.25, 1.1141, 3.8631],
  ])('cascades at threshold %f need between %f and %f ties', (threshold, low, high) => {
    const window = cascadeWindow(threshold)!;
    expect(window[0]).toBeCloseTo(low, 4);
    expect(window[1]).toBeCloseTo(high, threshold === 0.1 || threshold === 0.15 ? 3 : 4);
  });

  it('at threshold .3 no number of ties lets a few seeds suffice', () => expect(cascadeWindow(0.3)).toBeNull());

  it.each([
    [1.5, 0.18, 0.01, 0.5914],
    [2, 0.18, 0.01, 0.80002],
    [4, 0.18, 0.01, 0.98039],
    [6, 0.18, 0.01, 0.99751],
    [8, 0.18, 0.01, 0.99967],
    [10, 0.18, 0.01, 0.01968],
    [4, 0.3, 0.01, 0.0272],
    [4, 0.3, 0.05, 0.98122],
    [6, 0.25, 0.02, 0.99753],
  ])('degree %f, threshold %f and seeds %f end with %f', (mean, threshold, seeds, share) => {
    expect(cascadeSize(mean, threshold, seeds)).toBeCloseTo(share, 5);
  });

  it('a small world has the clustering of Watts and Strogatz', () => {
    expect(ringClustering(4)).toBeCloseTo(0.5, 12);
    expect(ringClustering(6)).toBeCloseTo(0.6, 12);
    expect(ringClustering(10)).toBeCloseTo(2 / 3, 12);
    expect(smallWorldClustering(10, 0.01)).toBeCloseTo(0.646866, 6);
    expect(smallWorldClustering(10, 0.1)).toBeCloseTo(0.486, 6);
    expect(smallWorldClustering(10, 0.5)).toBeCloseTo(0.083333, 6);
  });

  it('preferential attachment with three ties has P(3) = .4, P(4) = .2, P(5) = .114286, P(10) = .018182', () => {
    expect([3, 4, 5, 10, 20].map((degree) => Number(preferentialShare(3, degree).toFixed(6)))).toEqual([
      0.4, 0.2, 0.114286, 0.018182, 0.002597,
    ]);
  });

  it('66 repetitions at .0454 make a habit of .95', () => expect(habitAfter(0.0454, 66)).toBeCloseTo(0.95, 4));
});

describe('theory agrees with itself', () => {
  it('Bass on a ring lies below Bass where all meet all, and both rise to one', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.2, noNaN: true }),
        fc.double({ min: 0, max: 1.5, noNaN: true }),
        fc.double({ min: 0.1, max: 100, noNaN: true }),
        (p, q, time) => {
          expect(bassRingShare(p, q, time)).toBeLessThanOrEqual(bassShare(p, q, time) + 1e-12);
          expect(bassShare(p, q, time)).toBeLessThanOrEqual(bassShare(p, q, time + 1));
        },
      ),
    ));

  it('Bass without imitation and on a ring of strangers is a waiting time', () => {
    for (const time of [0.5, 3, 20]) {
      expect(bassShare(0.07, 0, time)).toBeCloseTo(1 - Math.exp(-0.07 * time), 12);
      expect(bassRingShare(0.07, 0, time)).toBeCloseTo(1 - Math.exp(-0.07 * time), 12);
    }
    expect(bassShare(0, 0.4, 5)).toBe(0);
  });

  it('a final size solves its equation, also with seeds', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 8, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (reproduction, seeds) => {
          const size = finalSize(reproduction, seeds);
          expect(size).toBeGreaterThanOrEqual(seeds - 1e-12);
          // Right at R = 1 the root is double, and known to half the digits only.
          expect(size).toBeCloseTo(1 - (1 - seeds) * Math.exp(-reproduction * size), 10);
        },
      ),
    ));

  it('transmission is certain without recovery and none without contagion', () => {
    expect(transmissibility(0.3, 0, 0.5)).toBe(1);
    expect(transmissibility(0, 0.2, 0.5)).toBeCloseTo(0, 15);
    // In continuous time β ÷ (β + γ).
    expect(transmissibility(0.3, 0.2, 0.0001)).toBeCloseTo(0.6, 4);
  });

  it('a threshold of nothing is reached by all, one above all by the seeds alone', () => {
    expect(cascadeSize(4, 0, 0)).toBeCloseTo(1, 12);
    expect(cascadeSize(4, 1, 0.01)).toBeLessThan(0.03);
    expect(cascadeSize(0, 0.2, 0.25)).toBe(0.25);
  });

  it('shares that equal the threshold reach it, whatever a float makes of them', () => {
    expect(contactsNeeded(0.2, 5)).toBe(1);
    expect(contactsNeeded(0.1, 30)).toBe(3);
    expect(contactsNeeded(0.3, 10)).toBe(3);
    expect(contactsNeeded(0.18, 6)).toBe(2);
    expect(contactsNeeded(0.3333334, 3)).toBe(1);
    expect(contactsNeeded(0.33334, 3)).toBe(2);
    expect(cascadeCondition(poissonShares(3), 0.2)).toBe(cascadeCondition(poissonShares(3), 0.18));
  });

  it('Poisson shares add up to one', () => {
    for (const mean of [0, 0.3, 4, 60])
      expect(poissonShares(mean).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('the mean clustering of a small world begins at the ring’s and falls', () => {
    for (const neighbours of [4, 6, 10, 20]) {
      expect(smallWorldMeanClustering(neighbours, 0)).toBeCloseTo(ringClustering(neighbours), 12);
      expect(smallWorldMeanClustering(neighbours, 0.2)).toBeLessThan(smallWorldMeanClustering(neighbours, 0.1));
      expect(smallWorldMeanClustering(neighbours, 1)).toBeCloseTo(0, 12);
    }
    expect(smallWorldMeanClustering(2, 0.3)).toBe(0);
  });

  it('the tail of preferential attachment is the sum of its shares', () => {
    let sum = 0;
    for (let degree = 30; degree < 200_000; degree++) sum += preferentialShare(4, degree);
    expect(preferentialTail(4, 30)).toBeCloseTo(sum, 6);
  });

  // A single server per week and a coin per question: with one try there is no queue; with two, half wait one week.
  it('a queue of chances waits as long as a geometric number says', () => {
    expect(answeredByChance(10, 0.5, 1)).toEqual({ arrivals: 10, backlog: 0, answered: 0.5 });
    expect(answeredByChance(10, 0.5, 2)).toEqual({ arrivals: 10, backlog: 5, answered: 0.75 });
    expect(answeredByChance(10, 0.25, 52).backlog).toBeCloseTo(30, 4);
  });

  // One person who asks a geometric number with mean m = a/(1 − a), one answer a week: the backlog is a random walk
  // with a geometric law of its own; its mean is m²/(1 − m), as the generating function shows.
  it('a queue for staff has the mean of its generating function', () => {
    for (const rate of [0.1, 0.5, 0.8]) {
      expect(answeredByStaff(1, rate, 1).backlog).toBeCloseTo((rate * rate) / (1 - rate), 5);
    }
  });
});
