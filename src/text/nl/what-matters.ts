import type { whatMatters as en } from '../en/what-matters.ts';
import { inSentence } from '../en/in-sentence.ts';
import { points, worlds } from './units.ts';

export const whatMatters: typeof en = {
  heading: 'Waar het op aankomt',
  running:
    'Wordt uitgezocht terwijl je leest: plannen worden doorgerekend zonder elk van hun onderdelen, en in andere organisaties…',
  nothing: 'Dit plan heeft geen onderdelen om weg te laten.',
  which: 'Onderzoek',
  without: {
    title(plan, label, lost) {
      const named = { strategy: plan.id, name: plan.name };
      return lost === null
        ? [named, ' verliest met zekerheid niets als één van de onderdelen ontbreekt']
        : [named, ` verliest het meest zonder ${inSentence(label)}: ${points(lost)}`];
    },
    subtitle: (replicates, formats) =>
      `Verandering in blijvende gebruikers, in procentpunten, als één onderdeel wegvalt en het geld ervoor niet wordt uitgegeven; gemiddelden en 95%-intervallen over dezelfde ${worlds(replicates, formats)}. Een onderdeel dat alleen weinig uitmaakt, kan voor een ander toch nodig zijn.`,
    summary: (rows) =>
      `Zonder elk onderdeel: ${rows.map(({ label, written }) => `${label} ${written}`).join('; ')} punten.`,
    part: 'Weggelaten',
  },
  tornado: {
    title(plan, reference, label, turns) {
      const [own, other] = [
        { strategy: plan.id, name: plan.name },
        { strategy: reference.id, name: inSentence(reference.name) },
      ];
      if (label === null) return ['Nog niets te vergelijken'];
      return turns
        ? [
            'Of ',
            { ...own, name: inSentence(plan.name) },
            ' voorligt op ',
            other,
            `, hangt af van ${inSentence(label)}`,
          ]
        : [own, ' blijft in al deze gevallen voor op ', other, `; het hangt het meest af van ${inSentence(label)}`];
    },
    behind(plan, reference, label) {
      return [
        { strategy: plan.id, name: plan.name },
        ' blijft in al deze gevallen achter ',
        { strategy: reference.id, name: inSentence(reference.name) },
        `; het hangt het meest af van ${inSentence(label)}`,
      ];
    },
    subtitle: (plan, reference, replicates, formats) =>
      `Voorsprong van ${inSentence(plan)} op ${inSentence(reference)} in blijvende gebruikers, in procentpunten, met één kenmerk van de organisatie aan zijn lage of zijn hoge kant; telkens ${worlds(replicates, formats)}. Gestippeld: zoals de organisatie hier is ingesteld.`,
    summary: (rows) =>
      `Voorsprong per kenmerk: ${rows.map(({ label, low, high }) => `${label}, laag ${low}, hoog ${high}`).join('; ')}.`,
    end: (value, lead) => `${value}: ${lead}`,
    trait: 'Kenmerk',
    low: 'Laag',
    high: 'Hoog',
  },
};
