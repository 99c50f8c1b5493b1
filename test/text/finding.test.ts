import { describe, expect, it } from 'vitest';
import type { Contender, Finding } from '../../src/analysis/finding.ts';
import { findingSentence, findingText } from '../../src/text/en/finding.ts';
import { formatsFor } from '../../src/text/formats.ts';
import { differenceOf, summaryOf } from '../charts/made-up.ts';

const context = { formats: formatsFor('en', 'EUR'), weeks: 104 };

function contender(name: string, mean: number): Contender {
  const reached = summaryOf({ n: 100, mean, low: mean - 0.01, high: mean + 0.01 });
  return {
    id: name.toLowerCase(),
    name,
    reached,
    cost: summaryOf({}),
    netValue: summaryOf({}),
    costPerSustainedUser: { n: 100, value: null, low: null, high: null },
  };
}

const helped = contender('Helped', 0.41);
const told = contender('Told', 0.22);
const difference = differenceOf({ n: 100, mean: 0.19, low: 0.17, high: 0.21, wins: 97, losses: 3 });
const dearer = differenceOf({ n: 100, mean: 212_345, low: 209_000, high: 215_000 });
const clear: Finding = {
  kind: 'clear',
  outcome: 'sustained',
  n: 100,
  best: helped,
  next: told,
  difference,
  costDifference: dearer,
  betterInMoney: null,
};

describe('a finding in words', () => {
  it('says who leaves most in use, how sure that is, and what it costs', () => {
    expect(findingSentence(clear, context)).toBe(
      'Helped leaves 41% of employees using it regularly after two years; told, the next best, 22%. ' +
        'It comes out ahead in 97 of 100 worlds, by 19 points on average (95% interval 17 to 21). ' +
        'Helped costs €212,000 more than told.',
    );
  });

  it('keeps the names of plans apart, so that a page can colour them', () => {
    expect(findingText(clear, context).found[0]).toEqual({ strategy: 'helped', name: 'Helped' });
  });

  it('adds who does better in money alone', () => {
    const betterInMoney = {
      contender: told,
      difference: differenceOf({ n: 100, mean: 90_000, low: 80_000, high: 100_000 }),
    };
    expect(findingSentence({ ...clear, betterInMoney }, context)).toContain(
      'In money alone told does better, by €90,000.',
    );
  });

  it('says too close to call when nobody stands apart, and who is clearly behind', () => {
    const close: Finding = {
      kind: 'too-close',
      outcome: 'sustained',
      n: 20,
      close: [helped, contender('Shown', 0.405)],
      behind: [told],
      difference: differenceOf({ n: 20, mean: 0.005, low: -0.02, high: 0.03, wins: 11, losses: 9 }),
      costDifference: differenceOf({ n: 20, mean: 100, low: -5000, high: 5200 }),
      betterInMoney: null,
    };
    const sentence = findingSentence(close, context);
    expect(sentence).toMatch(
      /^Too close to call: helped and shown end level, at 41% of employees using it regularly\. /,
    );
    expect(sentence).toContain(
      'ahead in 11 of 20 worlds; the difference lies between −2 and +3 points (95% interval), so it may be none.',
    );
    expect(sentence).toContain('Clearly behind: told (22%).');
    expect(sentence).toContain('Helped and shown cost about the same.');
  });

  it('claims nothing from one world, and less from none', () => {
    expect(findingSentence({ kind: 'none', outcome: 'sustained', n: 1 }, context)).toMatch(/anecdote/);
    expect(findingSentence({ kind: 'none', outcome: 'sustained', n: 0 }, context)).toMatch(/Nothing has been run/);
  });

  it('tells of one plan alone', () => {
    expect(findingSentence({ kind: 'alone', outcome: 'sustained', n: 100, best: helped }, context)).toBe(
      'Helped leaves 41% of employees using it regularly after two years. That is the mean of 100 worlds; its 95% interval is 40% to 42%.',
    );
  });
});
