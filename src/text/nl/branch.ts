import type { branch as en } from '../en/branch.ts';
import { inSentence } from '../en/in-sentence.ts';
import { worlds } from './units.ts';

export const branch: typeof en = {
  heading: 'Onderweg van koers veranderen',
  intro:
    'Eén verleden, twee toekomsten: begin met het ene plan en ga door met het andere. Sleep het merkteken naar de week van de verandering.',
  begin: 'Begin met',
  goOn: 'ga door met',
  marker: 'Week van de verandering',
  week: (week) => `week ${week}`,
  running: 'Beide toekomsten worden doorgerekend…',
  noOther: 'Een plan met platform en een plan zonder kunnen niet op elkaar volgen.',
  title: (first, then, week, stays, turns) => [
    { strategy: first.id, name: first.name },
    `, dan `,
    { strategy: then.id, name: inSentence(then.name) },
    ` vanaf week ${week}: het gebruik eindigt op ${turns}, tegen ${stays} zonder de verandering`,
  ],
  subtitle: (replicates, formats) =>
    `Medewerkers die het platform die week gebruikten, in dezelfde ${worlds(replicates, formats)}. Tot het merkteken zijn beide gelijk, tot op de laatste persoon; wat dan al is uitgegeven, gaat van het budget van het tweede plan af.`,
  summary: (first, then, week, stays, turns) =>
    `${first} tot het eind komt uit op ${stays}; met ${inSentence(then)} vanaf week ${week} is het ${turns}.`,
  stays: 'gaat door',
  turns: (then) => `dan ${inSentence(then)}`,
};
