import type { Formats } from '../formats.ts';
import type { Phrase } from '../phrase.ts';
import { inSentence } from './in-sentence.ts';
import { worlds } from './units.ts';

/** A plan, as it is called. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export const overRanges = {
  heading: 'And if the assumptions are off?',
  running: (done: number, all: number, formats: Formats) =>
    `Looked into while you read: worlds that draw their own assumptions, ${formats.whole(done)} of ${formats.whole(all)}…`,
  title: {
    stays: (leader: Named): readonly Phrase[] => [
      'And if the assumptions are off? ',
      { strategy: leader.id, name: leader.name },
      ' is ahead over their ranges as well',
    ],
    turns: (leader: Named): readonly Phrase[] => [
      'And if the assumptions are off? Over their ranges ',
      { strategy: leader.id, name: inSentence(leader.name) },
      ' is ahead instead',
    ],
    opens: (): readonly Phrase[] => ['And if the assumptions are off? Over their ranges it is too close to call'],
    open: (): readonly Phrase[] => ['And if the assumptions are off? It stays too close to call over their ranges'],
    alone: (): readonly Phrase[] => ['And if the assumptions are off?'],
  },
  subtitle: (assumptions: number, formats: Formats) =>
    `Above, every assumption is as it stands. Here each world draws its own ${formats.whole(assumptions)} from their plausible ranges, and all plans meet the same ones. Lasting users: mean, and where the middle 90% of the worlds lie.`,
  reading: 'Shares of worlds say what follows over these ranges; they are no probabilities.',
  asAssumed: 'As assumed',
  varied: 'Over the ranges',
  worlds: (count: number, formats: Formats) => worlds(count, formats),
  column: 'Assumptions',
  middle: (low: string, high: string) => `${low} to ${high}`,
};
