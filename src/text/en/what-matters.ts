import type { Formats } from '../formats.ts';
import type { Phrase } from '../phrase.ts';
import { inSentence } from './in-sentence.ts';
import { points, worlds } from './units.ts';

/** A plan, as it is called. */
export interface Plan {
  readonly id: string;
  readonly name: string;
}

export const whatMatters = {
  heading: 'What matters',
  running: 'Looked into while you read: plans are run without each of their parts, and in other organisations…',
  nothing: 'This plan has no parts to leave out.',
  which: 'Look into',
  without: {
    title(plan: { readonly id: string; readonly name: string }, label: string, lost: string | null): readonly Phrase[] {
      const named = { strategy: plan.id, name: plan.name };
      return lost === null
        ? [named, ' loses nothing for certain by leaving out any one of its parts']
        : [named, ` loses most without ${inSentence(label)}: ${points(lost)}`];
    },
    subtitle: (replicates: number, formats: Formats) =>
      `Change in lasting users, in percentage points, when one part is left out and its money is not spent; means and 95% intervals over the same ${worlds(replicates, formats)}. A part that loses little alone may still be needed by another.`,
    summary: (rows: readonly { readonly label: string; readonly written: string }[]) =>
      `Without each part: ${rows.map(({ label, written }) => `${label} ${written}`).join('; ')} points.`,
    part: 'Left out',
  },
  tornado: {
    title(plan: Plan, reference: Plan, label: string | null, turns: boolean): readonly Phrase[] {
      const [own, other] = [
        { strategy: plan.id, name: plan.name },
        { strategy: reference.id, name: inSentence(reference.name) },
      ];
      if (label === null) return ['Nothing to compare yet'];
      return turns
        ? [
            'Whether ',
            { ...own, name: inSentence(plan.name) },
            ' is ahead of ',
            other,
            ` depends on ${inSentence(label)}`,
          ]
        : [own, ' stays ahead of ', other, ` in all of these; most depends on ${inSentence(label)}`];
    },
    behind(plan: Plan, reference: Plan, label: string): readonly Phrase[] {
      return [
        { strategy: plan.id, name: plan.name },
        ' stays behind ',
        { strategy: reference.id, name: inSentence(reference.name) },
        ` in all of these; most depends on ${inSentence(label)}`,
      ];
    },
    subtitle: (plan: string, reference: string, replicates: number, formats: Formats) =>
      `Lead of ${inSentence(plan)} over ${inSentence(reference)} in lasting users, in percentage points, with one trait of the organisation at its low or its high end; ${worlds(replicates, formats)} each. Dotted: as the organisation is set here.`,
    summary: (rows: readonly { readonly label: string; readonly low: string; readonly high: string }[]) =>
      `Lead by trait: ${rows.map(({ label, low, high }) => `${label}, low ${low}, high ${high}`).join('; ')}.`,
    end: (value: string, lead: string) => `${value}: ${lead}`,
    trait: 'Trait',
    low: 'Low',
    high: 'High',
  },
};
