import { attributionText, counterfactualsSay, referenceText, sponsorSays } from './attribution.ts';
import type { blame as en } from '../en/blame.ts';
import { points } from './units.ts';

export const blame: typeof en = {
  heading: 'Wiens schuld is het?',
  intro:
    'Wordt een platform niet gebruikt, dan heet het al gauw dat de gebruikers hun best niet deden. Hier kun je dezelfde mensen nog eens doorrekenen met iets anders ervoor in de plaats: meer ondersteuning, andere stimulansen, een ander plan, of gretiger gebruikers.',
  which: 'Verklaar de uitkomst van',
  ask: 'Reken door met iets anders ervoor in de plaats',
  running: (share) => `Wordt doorgerekend: ${share} is klaar.`,
  stop: 'Stoppen',
  failed: 'Het doorrekenen is niet gelukt.',
  noPlatform: 'Zonder platform valt er niemand iets te verwijten.',
  sponsorHeading: attributionText.sponsorHeading,
  counterfactualHeading: attributionText.counterfactualHeading,
  sponsorSays,
  counterfactualsSay,
  title: (attribution, formats) => {
    const [division] = attribution.divisions;
    const most = [...division!.players].sort((a, b) => b.share - a.share)[0]!;
    if (attribution.shortfall <= 0) return 'Het doel is gehaald';
    return most.share > 0
      ? `Het meest ontbreekt door gebrek aan ${blame.players[most.player.id].missing}: ${points(formats.points(most.share, most))}`
      : 'Geen van de vier heeft schuld';
  },
  subtitle: (attribution, formats) =>
    `Wat er in week ${attribution.week} van de eerste wereld aan het doel ontbreekt, in procentpunten van de medewerkers, verdeeld over toeval, vier delen en wat geen van hen kon brengen; gemiddelden en 95%-intervallen over ${formats.whole(attribution.lucks)} keer doorrekenen met ander toeval. Negatief: beter dan waarmee het wordt vergeleken, ${blame.referenceLabel(attribution.divisions[0]!.reference)}.`,
  summary: (rows) =>
    `Delen van wat ontbreekt: ${rows.map(({ label, written }) => `${label} ${written}`).join('; ')} punten.`,
  part: 'Deel',
  luck: attributionText.luck,
  outOfReach: attributionText.outOfReach,
  beyond: 'Boven het doel met alle vier',
  note: 'Een deel is wat er zou zijn gewonnen, gemiddeld over de volgordes waarin de vier anders hadden kunnen zijn (Shapley-waarde). Het hangt af van waarmee wordt vergeleken: twee andere keuzes staan in de tabel.',
  referenceLabel: referenceText,
  players: {
    enablement: { name: 'Ondersteuning', missing: 'ondersteuning' },
    incentives: { name: 'Stimulansen', missing: 'stimulansen' },
    plan: { name: 'Het plan zelf', missing: 'een ander plan' },
    users: { name: 'Aard van de gebruikers', missing: 'gretiger gebruikers' },
  },
};
