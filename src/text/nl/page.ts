import type { page as en } from '../en/page.ts';
import type { Phrase } from '../phrase.ts';
import { inSentence } from '../en/in-sentence.ts';
import { weeksSpan, worlds } from './units.ts';

export const page: typeof en = {
  title: 'Groundswell: vergelijk plannen voordat je er een kiest',
  name: 'Groundswell',
  tagline: 'plannen uitgeprobeerd op gesimuleerde bedrijven',
  skip: 'Naar het antwoord',
  language: 'nl',
  languageChoice: 'Taal',

  question: {
    heading(strategies) {
      const names = strategies.flatMap(({ id, name }, position): readonly Phrase[] => {
        const said = { strategy: id, name: position === 0 ? name : inSentence(name) };
        if (position === 0) return [said];
        return [position === strategies.length - 1 ? ' of ' : ', ', said];
      });
      return [...names, ': waarmee houdt een nieuw platform stand?'];
    },
    section: 'De vraag',
    tried: 'Uitgeprobeerd op',
    with: 'met',
    employees: 'medewerkers',
    over: 'gedurende',
    in: 'in',
    worlds: 'gesimuleerde werelden.',
    organisationLabel: 'Organisatie',
    employeesLabel: 'Aantal medewerkers',
    weeksLabel: 'Hoe lang',
    worldsLabel: 'Aantal werelden',
    span: (weeks) => weeksSpan(weeks),
    untilSettled: 'zoveel als nodig',
    worldsOption: (count, formats) => formats.whole(count),
    changedTraits: (count) => (count === 1 ? 'Eén kenmerk is veranderd.' : `${count} kenmerken zijn veranderd.`),
    resetTraits: 'Ongedaan maken',
    more: 'Seed, en wat gelijk blijft',
    seedLabel: 'Seed',
    seedHelp:
      'Een woord of een getal. Dezelfde seed geeft dezelfde werelden: dezelfde mensen, hetzelfde toeval. Alle plannen komen in identieke werelden terecht; wat er tussen hen verschilt, komt dus door het plan.',
    badSeed: 'Een seed bestaat uit 1 tot 128 afdrukbare tekens en is geen negatief getal.',
    badEmployees: (low, high) =>
      `Deze pagina kan ${low} tot ${high} medewerkers aan; grotere organisaties zijn voor de opdrachtregel.`,
  },

  plans: {
    heading: 'De plannen',
    yardstick: 'Vergelijk de andere met',
    budget: (amount) => `budget ${amount}`,
    noBudget: 'geen budget',
    noPlatform: 'helemaal geen platform',
    raised: (name, perEmployee) =>
      `${name} kost hier meer dan het gewone budget; het krijgt ${perEmployee} per medewerker.`,
    others: 'Kies andere plannen',
    chooseHelp: (fewest, most) => `In één vergelijking passen ${spelled(fewest)} tot ${spelled(most)} plannen.`,
    tooMany: (most) =>
      `Dat zijn er ${spelled(most)}, meer is in één beeld niet te lezen: laat er een weg om een ander te kiezen.`,
    tooFew: 'Voor een vergelijking zijn er twee nodig: kies eerst een ander voordat je deze weglaat.',
  },

  answer: {
    heading: 'Wat eruit kwam',
    waiting: 'De eerste werelden worden getekend…',
    progress: (done, total, formats) => `${formats.whole(done)} van ${worlds(total, formats)}`,
    secondsLeft: (seconds) =>
      seconds < 2
        ? 'nog ongeveer een seconde'
        : seconds < 90
          ? `nog ongeveer ${Math.round(seconds)} seconden`
          : `nog ongeveer ${Math.round(seconds / 60)} minuten`,
    progressLabel: 'Werelden klaar',
    cancel: 'Stop hier',
    stopped: (done, total, formats) =>
      `Gestopt na ${formats.whole(done)} van ${worlds(total, formats)}: daarop berust het antwoord.`,
    resume: 'Reken ze allemaal door',
    done: (total, seconds, formats) =>
      `${worlds(total, formats)} in ${formats.number(seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds))} seconden, op deze computer.`,
    moreWorlds: (count, formats) => `Reken ${formats.whole(count)} werelden door`,
    closeHelp:
      'Meer werelden maken het interval smaller; loopt het dan nog door nul, kies dan op kosten, op risico of op wat mensen liever willen.',
    scope: 'Deze werelden verschillen in mensen en geluk, niet in wat er wordt aangenomen.',
    overRanges: 'En als de aannames niet kloppen?',
    failed: (count) =>
      count === 1
        ? 'Eén simulatie is mislukt en telt niet mee.'
        : `${count} simulaties zijn mislukt en tellen niet mee.`,
  },

  earlier: {
    found: 'Je hebt hier eerder een eigen vergelijking opgezet.',
    resume: 'Ga ermee verder',
  },

  problem: {
    heading: 'Dit kon niet worden doorgerekend',
    link: (keys) => `Het adres was niet te lezen (${keys}); dit is daarom de standaardvergelijking.`,
    brokenLink: (said) => `${said.join(' ')} Tot die tijd is dit de standaardvergelijking.`,
    longLink: 'Het adres is langer dan deze pagina ooit maakt; dit is daarom de standaardvergelijking.',
    issues: {
      'budget-overspent':
        'Een eigen plan kost meer dan het budget heeft. Hoeveel, staat bij het plan hieronder: verhoog daar het budget, of plan minder.',
      'budget-late':
        'Een eigen plan geeft geld uit voordat het is vrijgegeven. Wanneer en hoeveel, staat bij het plan hieronder: geef het eerder vrij, of laat maatregelen later beginnen.',
    },
    dismiss: 'Sluiten',
    unexpected:
      'Er ging bij ons iets stuk. De instellingen staan nog in het adres; de pagina opnieuw laden kan helpen.',
    reload: 'Opnieuw laden',
    unsupported:
      'Deze browser mist iets wat de pagina nodig heeft (module workers). Elke browser van de laatste drie jaar volstaat.',
  },

  change: {
    heading: 'Wat het antwoord zou veranderen',
    intro:
      'Dit alles geldt voor één soort organisatie. Verschuif een regelaar: de werelden worden opnieuw doorgerekend, en de stippellijnen blijven staan waar het antwoord was.',
    reset: 'Terug naar de organisatie zoals beschreven',
    more: 'Meer kenmerken',
    standard: (value) => `zoals beschreven: ${value}`,
    value: (value, unit, formats) =>
      unit === 'share per year' ? `${formats.share(value)} per jaar` : formats.number(value),
  },

  method: {
    heading: 'Hoe je dit leest',
    paragraphs: [
      'Elke wereld is een organisatie van gesimuleerde mensen: met leidinggevenden, teams en collega’s, met meer of minder tijd en meer of minder behoefte, met gewoonten die groeien en slijten. Elk plan wordt week voor week doorgerekend in dezelfde werelden, met hetzelfde toeval. Wat er aan het eind verschilt, komt door het plan.',
      'Het is een model. De onderdelen komen uit onderzoek waar dat er is, en zijn aangenomen waar het ontbreekt. Het laat zien wat daaruit volgt, niet wat er in jouw organisatie gaat gebeuren.',
    ],
    commandLead: 'Dezelfde getallen in een terminal:',
  },

  footer:
    'Groundswell simuleert hoe plannen voor een intern sociaal platform uitpakken. Alles draait in deze browser; wat je invoert, blijft hier. Vrije software onder de Apache 2.0-licentie.',

  theme: { label: 'Licht:', auto: 'systeem', day: 'dag', night: 'nacht' },
};

function spelled(count: number): string {
  return ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes'][count] ?? String(count);
}
