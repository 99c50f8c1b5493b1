import type { Focus, Information } from '../../experiments/play/game.ts';
import type { Formats } from '../formats.ts';
import { counted } from './units.ts';

const FOCUS: Readonly<Record<Focus, { readonly name: string; readonly help: string }>> = {
  answering: { name: 'answer questions', help: 'Nobody waits in vain, as far as the hours go.' },
  welcoming: { name: 'welcome newcomers', help: 'Whoever uses it first is shown around.' },
  brokering: { name: 'bring people together', help: 'Those who could help each other meet.' },
  implementing: { name: 'build what users ask for', help: 'Needs an open door for their ideas.' },
  idle: { name: 'wait and see', help: 'The hours are paid and not used.' },
};

export interface OptionWords {
  readonly name: string;
  readonly help: string;
  readonly amounts: Readonly<Record<string, string>>;
}

const OPTIONS: Readonly<Record<string, OptionWords>> = {
  leaders: {
    name: 'Managers who take part',
    help: 'Half an hour a week, as role models.',
    amounts: { few: 'a few', most: 'most of them' },
  },
  room: {
    name: 'Thanks and time',
    help: 'Contributions are noticed; some working time for it.',
    amounts: { thanks: 'thanks', time: 'thanks, and ten minutes a week' },
  },
  champions: {
    name: 'Champions',
    help: 'Three in a hundred get an hour a week to help.',
    amounts: { some: 'three in a hundred' },
  },
  intake: { name: 'An open door for ideas', help: 'Uses that users propose are accepted.', amounts: { open: 'open' } },
  training: {
    name: 'Training',
    help: 'An hour for a third of the people, this quarter.',
    amounts: { third: 'a third' },
  },
  campaign: { name: 'Another campaign', help: 'Two months of announcements.', amounts: { again: 'this quarter' } },
};

export const play = {
  title: 'Play: run the community for a year · Groundswell',
  kicker: (organisation: string, employees: string) => `${organisation}, ${employees} people`,
  heading: 'You are the community manager',
  intro: [
    'The platform is there and has been announced. You have half a post and some money for a year; after each quarter you see what the platform shows, and decide again.',
    'You cannot see into people. To find out who talks to whom, or why people left, you have to spend hours that you then do not have for them.',
  ],
  start: 'Begin the year',
  seed: 'Company number',
  seedHelp: 'Whoever enters the same number has the same people and the same luck.',
  quarter: (quarter: number) => `Quarter ${quarter} of 4`,
  quarterTitle: (quarter: number) =>
    ['The first quarter', 'The second quarter', 'The third quarter', 'The last quarter'][quarter] ?? '',
  soFar: 'What the platform shows',
  nothingYet: 'Nothing yet: the launch is next week.',
  yourYear: 'your year',
  chart: (active: string, week: number) => `Weekly use so far: ${active} in week ${week}`,
  shows: (active: string, contributing: string, formats: Formats, week: number) =>
    `In week ${formats.whole(week)}, ${active} of the people used it; ${contributing} of them contributed something.`,
  quarterEvents: (list: string) => `In the quarter: ${list}.`,
  decide: 'What do you do?',
  hours: 'Your hours go to',
  focus: (focus: Focus) => FOCUS[focus],
  buy: 'What you buy for the quarter',
  option: (id: string) => OPTIONS[id]!,
  none: 'no',
  measure: 'Employees who used the platform that week, in this company.',
  amount: (name: string, price: string) => `${name} · ${price}`,
  find: 'What you find out first',
  information: {
    ties: { name: 'Who talks to whom', help: (hours: string) => `takes ${hours} hours` },
    left: { name: 'Why people left', help: (hours: string) => `takes ${hours} hours of interviews` },
  } as Readonly<Record<Information, { readonly name: string; readonly help: (hours: string) => string }>>,
  notYet: 'after the first quarter',
  hoursLeft: (left: string, all: string) => `${left} of ${all} hours are left for the people`,
  money: (spent: string, all: string) => `${spent} of ${all} for the year`,
  over: 'More than there is.',
  pricing: 'Asking what everything costs…',
  live: 'Live through the quarter',
  living: 'Thirteen weeks go by…',
  failed: 'The quarter could not be run.',
  found: 'What you found out',
  looking: 'You are asking around…',
  tiesIntro: 'Department by department: who uses it, and how much they have to do with others.',
  tiesColumns: {
    department: 'Department',
    people: 'People',
    active: 'Used it last week',
    outside: 'Ties to other departments',
  },
  departmentName: (number: number) => `Department ${number}`,
  nobodyLeft: 'Nobody has tried it and stopped.',
  leftIntro: (asked: number) => `You asked ${counted(asked, 'person', 'people')} who had tried it and stopped.`,
  leftReason: (name: string, count: number, of: number) => `${count} of ${of}: ${name}`,
  leftMissing: (count: number, of: number) => `${count} of ${of}: hardly saw a colleague there`,
  leftInVain: (count: number, of: number) => `${count} of ${of}: had waited in vain for an answer`,
  debrief: {
    heading: 'The year is over',
    running: 'Running the years that were not…',
    sentence: (mine: string, alone: string, difference: string | null) =>
      difference === null
        ? `You end with ${mine} sustained users; left alone it would have been ${alone}, which is the same as far as 24 worlds tell.`
        : `You end with ${mine} sustained users; left alone it would have been ${alone}: ${difference}.`,
    more: (points: string) => `${points} points more`,
    less: (points: string) => `${points} points less`,
    searching: 'The search for a better year is still under way…',
    best: (share: string, what: string) =>
      `The best steady year found for the money there was: ${share}. It was: ${what}.`,
    beaten: 'You did better than the best steady year that was found.',
    chart: 'The same company in the same year: yours and those that were not',
    hereAndThere: 'This company is one of many that might be; the table is the mean over 24.',
    names: { mine: 'your year', alone: 'left alone', best: 'best found', changed: 'your year, changed' },
    table: { year: 'Year', here: 'Sustained here', mean: 'Mean of 24 worlds', price: 'Price, your hours included' },
    change: 'Your own year with one change',
    changeLabel: 'What if you had …',
    choose: 'choose one',
    without: (name: string) => `done without: ${name.toLowerCase()}`,
    with: (name: string) => `this from the start: ${name.toLowerCase()}`,
    focus: (name: string) => `put your hours into this all year: ${name}`,
    talk: [
      'What did you believe after the first quarter that turned out wrong?',
      'Was finding out worth the hours?',
      'What would the sponsor say of your year, and would it be fair?',
    ],
    talkHeading: 'To talk about',
    again: 'Another year',
    decided: (quarter: number, what: string) => `Quarter ${quarter}: ${what}.`,
    yours: 'What you decided',
  },
};
