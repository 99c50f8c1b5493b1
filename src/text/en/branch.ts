import type { Formats } from '../formats.ts';
import type { Phrase } from '../phrase.ts';
import { inSentence } from './in-sentence.ts';
import { worlds } from './units.ts';

/** A plan, as it is called. */
export interface BranchedPlan {
  readonly id: string;
  readonly name: string;
}

export const branch = {
  heading: 'Change course on the way',
  intro: 'One past, two futures: begin with one plan and go on with another. Drag the mark to the week of the change.',
  begin: 'Begin with',
  goOn: 'go on with',
  marker: 'Week of the change',
  week: (week: number) => `week ${week}`,
  running: 'Running both futures…',
  noOther: 'A plan with a platform and one without cannot follow each other.',
  title: (first: BranchedPlan, then: BranchedPlan, week: number, stays: string, turns: string): readonly Phrase[] => [
    { strategy: first.id, name: first.name },
    `, then `,
    { strategy: then.id, name: inSentence(then.name) },
    ` from week ${week}: use ends at ${turns}, against ${stays} without the change`,
  ],
  subtitle: (replicates: number, formats: Formats) =>
    `Employees who used the platform that week, in the same ${worlds(replicates, formats)}. Until the mark both are the same to the last person; what is spent by then comes off the second plan’s budget.`,
  summary: (first: string, then: string, week: number, stays: string, turns: string) =>
    `${first} to the end reaches ${stays}; with ${inSentence(then)} from week ${week} it is ${turns}.`,
  stays: 'goes on',
  turns: (then: string) => `then ${inSentence(then)}`,
};
