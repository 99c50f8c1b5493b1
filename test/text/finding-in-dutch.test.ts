import { describe, expect, it } from 'vitest';
import type { Contender, Finding } from '../../src/analysis/finding.ts';
import { findingSentence } from '../../src/text/nl/finding.ts';
import { formatsFor } from '../../src/text/formats.ts';
import { differenceOf, summaryOf } from '../charts/made-up.ts';

const context = { formats: formatsFor('nl', 'EUR'), weeks: 104 };
/** Sentences with ordinary blanks: Intl puts one that does not break after the sign of a currency. */
const said = (finding: Finding) => findingSentence(finding, context).replace(/\u00a0/g, ' ');

function contender(name: string, mean: number): Contender {
  return {
    id: name.toLowerCase(),
    name,
    reached: summaryOf({ n: 100, mean, low: mean - 0.01, high: mean + 0.01 }),
    cost: summaryOf({}),
    netValue: summaryOf({}),
    costPerSustainedUser: { n: 100, value: null, low: null, high: null },
  };
}

const helped = contender('Echt bottom-up', 0.41);
const left = contender('Loslaten', 0.22);
const clear: Finding = {
  kind: 'clear',
  outcome: 'sustained',
  n: 100,
  best: helped,
  next: left,
  difference: differenceOf({ n: 100, mean: 0.19, low: 0.17, high: 0.21, wins: 97, losses: 3 }),
  costDifference: differenceOf({ n: 100, mean: 212_345, low: 209_000, high: 215_000 }),
  betterInMoney: null,
};

describe('a finding in Dutch', () => {
  it('says who leaves most in use, how sure that is, and what it costs', () =>
    expect(said(clear)).toBe(
      'Met echt bottom-up gebruikt na twee jaar 41% van de medewerkers het geregeld; met loslaten, het op een na beste plan, 22%. ' +
        'Het eindigt hoger in 97 van 100 werelden, gemiddeld met 19 punten verschil (95%-interval 17 tot 21). ' +
        'Echt bottom-up kost € 212.000 meer dan loslaten.',
    ));

  it('adds who does better in money alone', () => {
    const difference = differenceOf({ n: 100, mean: 90_000, low: 80_000, high: 100_000 });
    expect(said({ ...clear, betterInMoney: { contender: left, difference } })).toContain(
      'Alleen in geld gerekend doet loslaten het beter, met € 90.000 verschil.',
    );
  });

  it('says that there is no clear winner, and who is clearly behind', () => {
    const sentence = said({
      kind: 'too-close',
      outcome: 'contributors',
      n: 20,
      close: [helped, contender('Top-down', 0.405)],
      behind: [left],
      difference: differenceOf({ n: 20, mean: 0.005, low: -0.02, high: 0.03, wins: 11, losses: 9 }),
      costDifference: differenceOf({ n: 20, mean: 100, low: -5000, high: 5200 }),
      betterInMoney: null,
    });
    expect(sentence).toContain(
      'Geen duidelijke winnaar: echt bottom-up en top-down eindigen gelijk: 41% van de medewerkers draagt in een gewone week iets bij.',
    );
    expect(sentence).toContain('het verschil ligt tussen −2 en +3 punten (95%-interval) en kan dus nul zijn.');
    expect(sentence).toContain('Duidelijk lager: loslaten (22%).');
    expect(sentence).toContain('Echt bottom-up en top-down kosten ongeveer evenveel.');
  });

  it.each(['sustained', 'weeklyActive', 'monthlyActive', 'contributors', 'interactive26', 'readers26'] as const)(
    'tells the share of %s with its verb',
    (outcome) =>
      expect(said({ kind: 'alone', outcome, n: 100, best: helped })).toMatch(
        /^Met echt bottom-up (gebruikt|draagt|heeft) na twee jaar 41% van de medewerkers .+\. Dat is het gemiddelde van 100 werelden; het 95%-interval is 40% tot 42%\.$/,
      ),
  );

  it('says what cannot be said yet', () => {
    expect(said({ kind: 'none', outcome: 'sustained', n: 0 })).toBe('Er is nog niets doorgerekend.');
    expect(said({ kind: 'none', outcome: 'sustained', n: 1 })).toMatch(/^Eén wereld is een anekdote/);
  });
});
