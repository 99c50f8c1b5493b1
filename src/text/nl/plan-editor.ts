import type { planEditor as en } from '../en/plan-editor.ts';
import { unitInWords } from './unit-names.ts';
import { weeksSpan } from './units.ts';

const EVIDENCE = {
  R: 'in de bron gelezen',
  R2: 'uit de tweede hand',
  C: 'berekend',
  M: 'uit het hoofd, nog na te gaan',
  A: 'aangenomen',
};

export const planEditor: typeof en = {
  heading: 'Verander een plan, en kijk',
  intro:
    'Pak een balk vast: het begin, het eind, de helling waarmee hij oploopt, de hoogte; met het toetsenbord verschuiven pijltjes hem en toont Enter de details. Het plan wordt opnieuw doorgerekend in dezelfde werelden, en het antwoord volgt.',
  which: 'Plan',
  own: (name) => `Mijn ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  newFrom: 'Schrijf een nieuw plan vanuit',
  make: 'Schrijf het',
  rename: 'De naam',
  remove: 'Gooi dit plan weg',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  copies: 'De plannen uit de bibliotheek blijven zoals ze zijn: je eerste wijziging maakt er een eigen plan naast.',
  noPlatform: 'Dit plan is de wereld zonder platform: er valt niets in te stellen.',
  empty: 'Nog geen maatregel. Voeg er hieronder een toe: hij werkt vanaf de eerste week, tot je iets anders zegt.',

  parts: {
    start: (lever) => `${lever}: begin`,
    ramp: (lever) => `${lever}: weken tot volle kracht`,
    stop: (lever) => `${lever}: eind`,
    amount: (lever, field) => `${lever}: ${field.toLowerCase()}`,
  },
  week: (week) => (week === 0 ? 'bij de lancering' : `week ${week}`),
  toTheEnd: 'tot het eind',
  ramp: (weeks) => (weeks === 0 ? 'meteen' : weeksSpan(weeks)),
  open: (lever) => `Toon ${lever}`,

  value: (value, unit, formats) => {
    if (unit === 'share') return formats.share(value);
    if (unit === 'money per employee') return `${formats.money(value)} per medewerker`;
    if (unit === 'money') return formats.money(value);
    if (unit === 'full-time staff per 1,000 employees') return `${formats.number(value)} fte per 1.000`;
    if (unit === 'proposals per month and 1,000 employees') return `${formats.number(value)} per maand per 1.000`;
    if (unit === 'style' || unit === 'correlation') return formats.number(value);
    return `${formats.number(value)} ${unitInWords(unit, value)}`;
  },

  summary: (name, levers, total, budget) =>
    `${name}: ${levers.join('; ') || 'geen maatregelen'}. Gepland: ${total} van een budget van ${budget}.`,
  budget: 'budget',
  planned: 'gepland',
  over: 'boven het budget:',
  hours: (hours) => `${hours} u`,
  caption:
    'Onder: het geld dat tot dan toe is gepland tegen het budget, en daaronder geld en uren van mensen per kwartaal. De uren zijn die van de gesimuleerde werelden, lezen en schrijven meegerekend.',

  overspent: (over, total, budget) =>
    `Dit plan kost ${over} meer dan het heeft: ${total} gepland, ${budget} budget. Het wordt pas doorgerekend als dat klopt.`,
  week1Over: (week) => `In week ${week} zou het geld op zijn.`,
  raise: (budget) => `Verhoog het budget tot ${budget}`,
  late: (week, needed, released) =>
    `Het geld komt te laat: ${week === 0 ? 'bij de lancering' : `tot en met week ${week}`} kost dit plan ${needed}, en er is dan ${released} vrijgegeven. Het wordt pas doorgerekend als dat klopt.`,
  atOnce: 'Geef alles bij de lancering vrij',
  money: {
    heading: 'Budget',
    perEmployee: 'per medewerker',
    total: 'in totaal',
    label: 'Budget van het plan',
    left: (left) => `Er blijft ${left} over voor wat gebruikers bedenken, beloningen en wijzigingen.`,
    none: 'Er blijft niets over voor wat gebruikers bedenken, beloningen en wijzigingen.',
    phases: (phases, formats) =>
      `In fasen vrijgegeven: ${phases
        .map(
          ({ startWeek, share }) =>
            `${formats.share(share)} ${startWeek === 0 ? 'bij de lancering' : `vanaf week ${startWeek}`}`,
        )
        .join(', ')}. Wat niet is uitgegeven, blijft staan voor later.`,
  },

  lever: {
    add: 'Voeg een maatregel toe',
    addButton: 'Toevoegen',
    remove: 'Haal deze maatregel eruit',
    costs: 'Wat het kost',
    money: (money, share) => `${money} van het budget, ${share} van wat het plan uitgeeft.`,
    noMoney: 'Geen geld uit het budget.',
    hours: (hours, line) => `In de werelden tot nu toe ${hours} uur, ${line.charAt(0).toLowerCase()}${line.slice(1)}.`,
    why: 'Waarom het zou werken',
    evidence: EVIDENCE,
    evidenceKey: `Tussen haken hoe goed het bewijs is: ${Object.entries(EVIDENCE)
      .map(([tag, meaning]) => `${tag} ${meaning}`)
      .join(', ')}.`,
    absent: 'niet ingesteld',
    set: 'Stel in',
    timing: 'Wanneer',
    what: 'Wat',
  },

  reviews: {
    heading: 'Evaluaties',
    help: 'Kijk af en toe naar de cijfers van het platform, een week te laat en met wat ruis, en pas volgens een regel een maatregel aan. Elke blik en elke wijziging kost geld.',
    on: 'Evalueer',
    rule: (number) => `Regel ${number}`,
    when: 'Als',
    indicator: 'waarnaar wordt gekeken',
    is: '',
    below: 'lager is dan',
    above: 'hoger is dan',
    value: 'deze waarde',
    then: 'dan',
    change: { multiply: 'vermenigvuldig', add: 'verhoog', set: 'zet' },
    by: { multiply: 'met', add: 'met', set: 'op' },
    lever: 'van welke maatregel',
    field: 'welk getal',
    amount: 'hoeveel',
    remove: 'Haal deze regel eruit',
    add: 'Voeg een regel toe',
    none: 'Nog geen regels: kijken alleen verandert niets.',
    count: (count, weeks) =>
      `${count === 1 ? 'Eén evaluatie' : `${count} evaluaties`}, elke ${weeks === 1 ? 'week' : `${weeks} weken`}; op de tijdlijn met ruiten gemarkeerd.`,
  },

  yaml: {
    heading: 'Het plan als tekst',
    help: 'Hetzelfde plan als bestand voor de opdrachtregel. Verander het hier, of plak er een ander in.',
    label: 'Het plan als YAML',
    apply: 'Gebruik deze tekst',
    reset: 'Terug naar het plan hierboven',
    issues: (count) => (count === 1 ? 'Eén fout; er is niets veranderd:' : `${count} fouten; er is niets veranderd:`),
    line: (line) => `Regel ${line}`,
    applied: 'Het plan volgt de tekst.',
    download: 'Bewaar als bestand',
  },
};
