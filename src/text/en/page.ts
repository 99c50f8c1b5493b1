import type { Formats } from '../formats.ts';
import type { Phrase } from '../phrase.ts';
import { inSentence } from './in-sentence.ts';
import { weeksSpan, worlds } from './units.ts';

export const page = {
  title: 'Groundswell: compare plans before you commit to one',
  name: 'Groundswell',
  tagline: 'plans for a new platform, tried on simulated companies',
  skip: 'Skip to the answer',
  language: 'en',
  languageChoice: 'Language',

  question: {
    /** `Hands-off, real bottom-up or top-down: which one makes a new platform last?` */
    heading(strategies: readonly { readonly id: string; readonly name: string }[]): readonly Phrase[] {
      const names = strategies.flatMap(({ id, name }, position): readonly Phrase[] => {
        const said = { strategy: id, name: position === 0 ? name : inSentence(name) };
        if (position === 0) return [said];
        return [position === strategies.length - 1 ? ' or ' : ', ', said];
      });
      return [
        ...names,
        strategies.length === 2 ? ': which makes a new platform last?' : ': which one makes a new platform last?',
      ];
    },
    section: 'The question',
    tried: 'Tried on',
    with: 'with',
    employees: 'employees',
    over: 'over',
    in: 'in',
    worlds: 'simulated worlds.',
    organisationLabel: 'Organisation',
    employeesLabel: 'Number of employees',
    weeksLabel: 'How long',
    worldsLabel: 'Number of worlds',
    span: (weeks: number) => weeksSpan(weeks),
    untilSettled: 'as many as it takes',
    worldsOption: (count: number, formats: Formats) => formats.whole(count),
    changedTraits: (count: number) => (count === 1 ? 'One trait is changed.' : `${count} traits are changed.`),
    resetTraits: 'Undo',
    more: 'Seed, and what stays the same',
    seedLabel: 'Seed',
    seedHelp:
      'Any word or number. The same seed draws the same worlds: the same people, the same luck. All plans meet identical worlds, so that what differs between them is the plan.',
    badSeed: 'A seed is 1 to 128 printable characters and no negative number.',
    badEmployees: (low: string, high: string) =>
      `The page takes ${low} to ${high} employees; larger organisations are for the command line.`,
  },

  plans: {
    heading: 'The plans',
    yardstick: 'Measure the others against',
    budget: (amount: string) => `budget ${amount}`,
    noBudget: 'no budget',
    noPlatform: 'no platform at all',
    /** A library plan whose budget had to be raised for an organisation of this size, or for so long. */
    raised: (name: string, perEmployee: string) =>
      `${name} costs more here than its usual budget; it gets ${perEmployee} per employee.`,
    others: 'Choose other plans',
    chooseHelp: (fewest: number, most: number) =>
      `Two to four plans fit in one comparison.`
        .replace('Two', spelled(fewest))
        .replace('four', String(spelled(most)).toLowerCase()),
    tooMany: (most: number) =>
      `That makes ${spelled(most).toLowerCase()}, as many as can be read in one picture: leave one out to choose another.`,
    tooFew: 'A comparison needs two: choose another before leaving this one out.',
  },

  answer: {
    heading: 'What was found',
    waiting: 'Drawing the first worlds…',
    progress: (done: number, total: number, formats: Formats) => `${formats.whole(done)} of ${worlds(total, formats)}`,
    secondsLeft: (seconds: number) =>
      seconds < 2
        ? 'about a second left'
        : seconds < 90
          ? `about ${Math.round(seconds)} seconds left`
          : `about ${Math.round(seconds / 60)} minutes left`,
    progressLabel: 'Worlds finished',
    cancel: 'Stop here',
    stopped: (done: number, total: number, formats: Formats) =>
      `Stopped after ${formats.whole(done)} of ${worlds(total, formats)}: the answer rests on those.`,
    resume: 'Run them all',
    done: (total: number, seconds: number, formats: Formats) =>
      `${worlds(total, formats)} in ${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} seconds, on this computer.`,
    moreWorlds: (count: number, formats: Formats) => `Run ${formats.whole(count)} worlds`,
    closeHelp:
      'More worlds narrow the interval; if it still spans zero, choose by cost, by risk or by what people prefer.',
    scope: 'These worlds differ in people and luck, not in what is assumed.',
    overRanges: 'And if the assumptions are off?',
    failed: (count: number) =>
      count === 1 ? 'One run failed and is left out.' : `${count} runs failed and are left out.`,
  },

  /** Where one has been here before. */
  earlier: {
    found: 'You set up a comparison of your own here before.',
    resume: 'Go on with it',
  },

  problem: {
    heading: 'This could not be run',
    link: (keys: string) => `The address could not be read (${keys}), so this is the standard comparison.`,
    brokenLink: (said: readonly string[]) => `${said.join(' ')} Until then this is the standard comparison.`,
    longLink: 'The address is longer than any this page makes, so this is the standard comparison.',
    /** Mistakes that need no file, by their code; in English they say what they say everywhere. */
    issues: {} as Readonly<Record<string, string>>,
    dismiss: 'Close',
    unexpected: 'Something broke on our side. The settings are still in the address; loading the page again may help.',
    reload: 'Load again',
    unsupported:
      'This browser lacks something the page needs (module workers). Any browser of the last three years will do.',
  },

  change: {
    heading: 'What would change the answer',
    intro:
      'All of this holds for one kind of organisation. Move a slider: the worlds are run again, and the dotted lines stay where the answer was.',
    reset: 'Back to the organisation as described',
    more: 'More traits',
    standard: (value: string) => `as described: ${value}`,
    value: (value: number, unit: string, formats: Formats) =>
      unit === 'share per year' ? `${formats.share(value)} a year` : formats.number(value),
  },

  method: {
    heading: 'How to read this',
    paragraphs: [
      'Every world is an organisation of simulated people: with managers, teams and colleagues, more or less time, more or less need, habits that form and fade. Every plan is run in the same worlds with the same luck, week by week. What differs in the end is due to the plan.',
      'It is a model. Its parts come from research where there is some, and are assumed where there is none. It shows what follows from them, not what will happen in your company.',
    ],
    commandLead: 'The same numbers in a terminal:',
  },

  footer:
    'Groundswell simulates how plans for an internal social platform play out. Everything runs in this browser; nothing you enter leaves it. Free software under the Apache 2.0 licence.',

  theme: { label: 'Light:', auto: 'as the system', day: 'day', night: 'night' },
};

function spelled(count: number): string {
  return ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'][count] ?? String(count);
}
