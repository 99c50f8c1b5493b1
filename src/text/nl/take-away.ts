import type { takeAway as en } from '../en/take-away.ts';
import { inSentence } from '../en/in-sentence.ts';
import { weeksSpan, worlds } from './units.ts';

export const takeAway: typeof en = {
  heading: 'Neem het mee',
  intro:
    'Een link rekent alles opnieuw door waar hij wordt geopend, en zegt of de uitkomst dezelfde is. Een bestand doet hetzelfde op de opdrachtregel. De memo is één pagina voor een vergadering.',
  link: 'Kopieer een link naar deze pagina',
  copied: 'Gekopieerd. Wie hem opent, ziet dezelfde werelden.',
  notCopied: 'De browser laat ons niet kopiëren; het adres bovenin is de link.',
  tooLong:
    'Dit is te veel voor een link en is daarom als bestand bewaard: wie het met de opdrachtregel opent, ziet dezelfde werelden.',
  file: 'Bewaar het scenario als bestand',
  fileHelp: 'Voor de opdrachtregel: npx groundswell compare <bestand>.',
  memo: 'Schrijf de memo',
  print: 'Print de memo',
  save: 'Bewaar de memo als pagina',
  close: 'Sluit de memo',

  check: {
    same: 'De uitkomst van de link is opnieuw doorgerekend en klopt in elk getal.',
    other: 'Dit is niet wat de maker van de link zag: sommige getallen verschillen.',
    model: (made, here) =>
      `De link is gemaakt met model ${made}, deze pagina heeft model ${here}; daardoor kunnen getallen verschillen.`,
    pending: 'De vergelijking van de link wordt opnieuw doorgerekend, om te zien of er hetzelfde uitkomt.',
  },

  memoText: {
    kicker: 'Beslismemo',
    plans: 'De plannen naast elkaar',
    plan: 'Plan',
    reached: 'Blijvende gebruikers',
    target: 'Haalt het doel',
    cost: 'Kosten',
    perUser: 'Per blijvende gebruiker',
    hours: 'Uren',
    how: 'Hoe dit is gevonden',
    method: (organisation, weeks, replicates, formats) =>
      `Elk plan is gedurende ${weeksSpan(weeks)} gesimuleerd in dezelfde ${worlds(replicates, formats)} (${inSentence(organisation)}), week voor week en persoon voor persoon, met dezelfde mensen en hetzelfde toeval; wat verschilt, komt door het plan. Intervallen zijn 95%-intervallen van het gemiddelde.`,
    targetText: (share, week) =>
      `Het vooraf gestelde doel: in week ${week} heeft ${share} van de medewerkers binnen een half jaar iets geplaatst, geantwoord of gereageerd.`,
    changed: (list) => `Anders dan de organisatie zoals beschreven: ${list}.`,
    caveat:
      'Het is een model: het laat zien wat uit de aannames volgt, niet wat er gaat gebeuren. De meeste effecten zijn aangenomen, binnen ruime grenzen.',
    source: (seed, model, digest) => `Seed ${seed}, model ${model}, uitkomst ${digest}.`,
  },
};
