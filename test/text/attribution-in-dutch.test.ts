import { describe, expect, it } from 'vitest';
import type { Attribution, Division, Part } from '../../src/experiments/attribution/attribution.ts';
import { PLAYERS, REFERENCES } from '../../src/experiments/attribution/players.ts';
import { formatsFor } from '../../src/text/formats.ts';
import { counterfactualsSay, sponsorSays } from '../../src/text/nl/attribution.ts';

const formats = formatsFor('nl', 'EUR');

const part = (share: number): Part => ({ share, low: share - 0.01, high: share + 0.01, units: 0 });

/** Shares of enablement, incentives, plan and users, in this order. */
const division = (reference: number, shares: readonly number[], outOfReach: number): Division => ({
  reference: REFERENCES[reference]!,
  luck: part(0.01),
  players: PLAYERS.map((player, place) => ({ ...part(shares[place]!), player })),
  outOfReach: part(outOfReach),
});

const attribution = (reached: number, divisions: readonly Division[]): Attribution => ({
  strategy: { id: 'hands-off', name: 'Loslaten' },
  seed: '1',
  employees: 300,
  lucks: 20,
  target: 0.38,
  week: 78,
  reached,
  shortfall: 0.38 - reached,
  shortfallUnits: 0,
  unitsPerEmployee: 1,
  divisions,
});

describe('what a run missed, in Dutch', () => {
  it('says which part would have gained most, and what keener users would have', () => {
    const told = attribution(0.2, [
      division(0, [0.1, 0.04, 0.02, 0.03], -0.02),
      division(1, [0.08, 0.04, 0.02, 0.09], 0.01),
      division(2, [0.1, 0.05, 0.02, 0.03], 0),
    ]);
    expect(counterfactualsSay(told, formats)).toBe(
      'Loslaten haalde 20% interactieve medewerkers in week 78; gevraagd was 38%. ' +
        'Het meest zou zijn gewonnen met ondersteuning zoals in de referentie: +10 punten (95%-interval +9 tot +11). ' +
        'Met gebruikers die 1 SD gretiger zijn zou het verschil +3 punten (95%-interval +2 tot +4) zijn geweest. ' +
        'Stimulansen +4, het plan +2; toeval nam +1. ' +
        'Met alle vier zoals in de referentie zou het doel met 2 punten worden overtroffen. ' +
        'Van de 2 andere referenties zet er één hetzelfde vooraan.',
    );
    expect(sponsorSays(told)).toMatch(/gebruikers hebben niet genoeg hun best gedaan/);
  });

  it('says so where the users would have gained most', () => {
    const said = counterfactualsSay(attribution(0.2, [division(0, [0.01, 0.02, 0.02, 0.1], 0.03)]), formats);
    expect(said).toContain('Het meest zou zijn gewonnen met gebruikers die 1 SD gretiger zijn: +10 punten');
    expect(said).toContain('Stimulansen +2, het plan +2, ondersteuning +1; toeval nam +1.');
    expect(said).toContain('zou er nog 3 punten ontbreken.');
  });

  it('says what was better than its reference where the target was reached', () => {
    const reached = attribution(0.4, [division(0, [-0.05, 0, -0.01, 0], 0)]);
    expect(counterfactualsSay(reached, formats)).toContain(
      'Beter dan de referentie: ondersteuning (5 punten), het plan (1 punt).',
    );
    expect(sponsorSays(reached)).toBe('Het plan heeft gewerkt.');
    expect(counterfactualsSay(attribution(0.4, [division(0, [0, 0, 0, 0], 0)]), formats)).toContain(
      'Het doel is gehaald met alles zoals het was.',
    );
  });
});
