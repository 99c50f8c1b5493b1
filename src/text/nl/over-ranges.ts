import { inSentence } from '../en/in-sentence.ts';
import type { overRanges as en } from '../en/over-ranges.ts';
import { worlds } from './units.ts';

export const overRanges: typeof en = {
  heading: 'En als de aannames niet kloppen?',
  running: (done, all, formats) =>
    `Wordt uitgezocht terwijl je leest: werelden die hun eigen aannames trekken, ${formats.whole(done)} van ${formats.whole(all)}…`,
  title: {
    stays: (leader) => [
      'En als de aannames niet kloppen? ',
      { strategy: leader.id, name: leader.name },
      ' ligt ook over hun hele bandbreedte voor',
    ],
    turns: (leader) => [
      'En als de aannames niet kloppen? Over hun hele bandbreedte ligt juist ',
      { strategy: leader.id, name: inSentence(leader.name) },
      ' voor',
    ],
    opens: () => ['En als de aannames niet kloppen? Over hun hele bandbreedte is er geen duidelijke winnaar'],
    open: () => ['En als de aannames niet kloppen? Ook over hun hele bandbreedte is er geen duidelijke winnaar'],
    alone: () => ['En als de aannames niet kloppen?'],
  },
  subtitle: (assumptions, formats) =>
    `Hierboven staat elke aanname vast. Hier trekt elke wereld haar eigen ${formats.whole(assumptions)} aannames uit hun aannemelijke bandbreedte; alle plannen krijgen dezelfde. Blijvende gebruikers: het gemiddelde, en waar de middelste 90% van de werelden ligt.`,
  reading: 'Aandelen van werelden zeggen wat er over deze bandbreedtes uit volgt; het zijn geen kansen.',
  asAssumed: 'Zoals aangenomen',
  varied: 'Over de bandbreedte',
  worlds: (count, formats) => worlds(count, formats),
  column: 'Aannames',
  middle: (low, high) => `${low} tot ${high}`,
};
