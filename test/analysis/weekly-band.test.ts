import { describe, expect, it } from 'vitest';
import { familyShares } from '../../src/analysis/family-shares.ts';
import { weeklyBand } from '../../src/analysis/weekly-band.ts';

describe('a weekly band', () => {
  it('holds the quantiles of each week by itself', () => {
    // Week 0: 0, 1, …, 10; week 1: the same turned round, so the runs cross.
    const runs = Array.from({ length: 11 }, (_, run) => Float64Array.of(run, 10 - run));
    const band = weeklyBand(runs, 2);
    expect([...band.median]).toEqual([5, 5]);
    expect([...band.q25]).toEqual([2.5, 2.5]);
    expect([...band.q75]).toEqual([7.5, 7.5]);
    expect([...band.q05]).toEqual([0.5, 0.5]);
    expect([...band.q95]).toEqual([9.5, 9.5]);
    expect(runs[0]).toEqual(Float64Array.of(0, 10));
  });

  it('of one run is that run, of none is flat', () => {
    expect([...weeklyBand([Float64Array.of(3, 1)], 2).q95]).toEqual([3, 1]);
    expect([...weeklyBand([], 2).median]).toEqual([0, 0]);
  });
});

describe('family shares', () => {
  it('name the most frequent first and add up to one', () => {
    expect(familyShares(['stall', 'take-off', 'take-off', 'mandated'])).toEqual([
      { family: 'take-off', count: 2, share: 0.5 },
      { family: 'mandated', count: 1, share: 0.25 },
      { family: 'stall', count: 1, share: 0.25 },
    ]);
    expect(familyShares([])).toEqual([]);
  });
});
