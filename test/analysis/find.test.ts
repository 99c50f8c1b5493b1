import { describe, expect, it } from 'vitest';
import { findBest, type ContenderRuns } from '../../src/analysis/find.ts';
import { ratioOfSums } from '../../src/analysis/ratio-of-sums.ts';
import { summarise } from '../../src/analysis/summarise.ts';
import { findingSentence } from '../../src/text/en/finding.ts';
import { formatsFor } from '../../src/text/formats.ts';

/** A strategy that reaches so much in each world, at a cost that is the same in all of them. */
function strategy(id: string, reached: readonly number[], cost: number, netValue = 0): ContenderRuns {
  const columns = {
    reached: Float64Array.from(reached),
    cost: Float64Array.from(reached, () => cost),
    netValue: Float64Array.from(reached, () => netValue),
  };
  const contender = {
    id,
    name: id.toUpperCase(),
    reached: summarise(columns.reached),
    cost: summarise(columns.cost),
    netValue: summarise(columns.netValue),
    costPerSustainedUser: ratioOfSums(
      columns.cost,
      columns.reached.map((share) => share * 100),
    ),
  };
  return { contender, ...columns };
}

const low = strategy('low', [0.1, 0.12, 0.11, 0.13], 100);
const high = strategy('high', [0.4, 0.42, 0.44, 0.41], 1000);
const wobbly = strategy('wobbly', [0.3, 0.55, 0.35, 0.44], 400);

describe('what a comparison found', () => {
  it('is clear when the difference to every other leaves zero out', () => {
    const finding = findBest('sustained', 4, [low, high]);
    expect(finding).toMatchObject({
      kind: 'clear',
      n: 4,
      best: { id: 'high' },
      next: { id: 'low' },
      difference: { wins: 4 },
    });
    expect(finding.kind === 'clear' && finding.costDifference.mean).toBe(900);
  });

  it('is too close to call when an interval spans zero, and names who is clearly behind', () => {
    const finding = findBest('sustained', 4, [low, high, wobbly]);
    expect(finding).toMatchObject({
      kind: 'too-close',
      close: [{ id: 'high' }, { id: 'wobbly' }],
      behind: [{ id: 'low' }],
    });
  });

  it('is too close to call between strategies that end equal in every world', () => {
    const finding = findBest('sustained', 4, [strategy('a', [0, 0, 0, 0], 1), strategy('b', [0, 0, 0, 0], 2)]);
    expect(finding).toMatchObject({ kind: 'too-close', difference: { mean: 0, ties: 4 } });
  });

  it('does not depend on the order of strategies', () => {
    expect(findBest('sustained', 4, [wobbly, low, high])).toEqual(findBest('sustained', 4, [high, wobbly, low]));
  });

  it('needs two worlds, and two strategies for a difference', () => {
    expect(findBest('sustained', 1, [strategy('a', [0.2], 1), strategy('b', [0.3], 1)])).toMatchObject({
      kind: 'none',
      n: 1,
    });
    expect(findBest('sustained', 0, [strategy('a', [], 1)])).toMatchObject({ kind: 'none', n: 0 });
    expect(findBest('sustained', 4, [low])).toMatchObject({ kind: 'alone', best: { id: 'low' } });
  });

  it('owns up when another strategy is worth clearly more in money', () => {
    const costly = strategy('costly', [0.4, 0.42, 0.44, 0.41], 1000, -500);
    expect(findBest('sustained', 4, [low, costly])).toMatchObject({
      betterInMoney: { contender: { id: 'low' }, difference: { mean: 500 } },
    });
    expect(findBest('sustained', 4, [low, high])).toMatchObject({ betterInMoney: null });
  });

  it('is told with its uncertainty and its number of worlds', () => {
    const context = { formats: formatsFor('en', 'EUR'), weeks: 104 };
    const clear = findingSentence(findBest('sustained', 4, [low, high]), context);
    expect(clear).toContain('HIGH');
    expect(clear).toContain('95% interval');
    expect(clear).toContain('4 of 4 worlds');
    const close = findingSentence(findBest('sustained', 4, [low, high, wobbly]), context);
    expect(close).toMatch(/^Too close to call/);
    expect(close).toContain('of 4 worlds');
  });
});
