import type { Formats } from '../formats.ts';
import { weeksSpan, worlds } from './units.ts';

export const takeAway = {
  heading: 'Take it with you',
  intro:
    'A link runs everything again wherever it is opened, and says whether the result is the same. A file does the same on the command line. The memo is one page for a meeting.',
  link: 'Copy a link to this page',
  copied: 'Copied. Whoever opens it sees the same worlds.',
  notCopied: 'The browser does not let us copy; the address above is the link.',
  tooLong:
    'This is too much for a link, so it was saved as a file: whoever opens it with the command line sees the same worlds.',
  file: 'Save the scenario as a file',
  fileHelp: 'For the command line: npx groundswell compare <file>.',
  memo: 'Write the memo',
  print: 'Print it',
  save: 'Save it as a page',
  close: 'Close the memo',

  check: {
    same: 'The link’s result has been run again and agrees in every number.',
    other: 'This is not what the link’s maker saw: some numbers differ.',
    model: (made: number, here: number) =>
      `The link was made with model ${made}, this page has model ${here}; numbers may differ for that reason.`,
    pending: 'Running the link’s comparison again, to see whether it comes to the same.',
  },

  memoText: {
    kicker: 'Decision memo',
    plans: 'The plans side by side',
    plan: 'Plan',
    reached: 'Lasting users',
    target: 'Reaches the target',
    cost: 'Cost',
    perUser: 'Per lasting user',
    hours: 'Hours',
    how: 'How this was found',
    method: (organisation: string, weeks: number, replicates: number, formats: Formats) =>
      `Every plan was simulated over ${weeksSpan(weeks)} in the same ${worlds(replicates, formats)} of ${organisation}, week by week and person by person, with the same people and the same luck; what differs is due to the plan. Intervals are 95% intervals of the mean.`,
    targetText: (share: string, week: number) =>
      `The target, set beforehand: in week ${week}, ${share} of employees have posted, replied or reacted within half a year.`,
    changed: (list: string) => `Changed from the organisation as described: ${list}.`,
    caveat:
      'It is a model: it shows what follows from its assumptions, not what will happen. Most effect sizes are assumed within wide ranges.',
    source: (seed: string, model: number, digest: string) => `Seed ${seed}, model ${model}, result ${digest}.`,
  },
};
