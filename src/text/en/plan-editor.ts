import type { Strength } from '../../../sim/index.ts';
import type { Formats } from '../formats.ts';
import { weeksSpan } from './units.ts';

const EVIDENCE = {
  R: 'read in the source',
  R2: 'read second-hand',
  C: 'computed',
  M: 'from memory, to be checked',
  A: 'assumed',
} satisfies Record<Strength, string>;

export const planEditor = {
  heading: 'Change a plan, and see',
  intro:
    'Take hold of a bar: its start, its end, the slope it rises by, its height; by keyboard, arrows move it and Enter shows its details. The plan is run again in the same worlds, and the answer follows.',
  which: 'Plan',
  own: (name: string) => `My ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  newFrom: 'Write a new plan from',
  make: 'Write it',
  rename: 'Its name',
  remove: 'Throw this plan away',
  undo: 'Undo',
  redo: 'Redo',
  copies: 'The library’s plans stay as they are: your first change makes a plan of your own beside it.',
  noPlatform: 'This plan is the world without a platform: there is nothing to turn.',
  empty: 'No lever yet. Add one below: it acts from the first week on until you say otherwise.',

  parts: {
    start: (lever: string) => `${lever}: start`,
    ramp: (lever: string) => `${lever}: weeks until at full strength`,
    stop: (lever: string) => `${lever}: end`,
    amount: (lever: string, field: string) => `${lever}: ${field.toLowerCase()}`,
  },
  week: (week: number) => (week === 0 ? 'at the launch' : `week ${week}`),
  toTheEnd: 'to the end',
  ramp: (weeks: number) => (weeks === 0 ? 'at once' : weeksSpan(weeks)),
  open: (lever: string) => `Show ${lever}`,

  value: (value: number, unit: string, formats: Formats): string => {
    if (unit === 'share') return formats.share(value);
    if (unit === 'money per employee') return `${formats.money(value)} per employee`;
    if (unit === 'money') return formats.money(value);
    if (unit === 'full-time staff per 1,000 employees') return `${formats.number(value)} posts per 1,000`;
    if (unit === 'proposals per month and 1,000 employees') return `${formats.number(value)} a month per 1,000`;
    if (unit === 'style' || unit === 'correlation') return formats.number(value);
    // `1 use`, `2 uses`.
    return `${formats.number(value)} ${value === 1 ? unit.replace(/^(\w+?)s\b/, '$1') : unit}`;
  },

  summary: (name: string, levers: readonly string[], total: string, budget: string) =>
    `${name}: ${levers.join('; ') || 'no levers'}. Planned ${total} of a budget of ${budget}.`,
  budget: 'budget',
  planned: 'planned',
  over: 'over the budget:',
  hours: (hours: string) => `${hours} h`,
  caption:
    'Below: money planned so far against the budget, then money and hours of people’s time by quarter. Hours are those of the simulated worlds, reading and writing included.',

  overspent: (over: string, total: string, budget: string) =>
    `This plan costs ${over} more than it has: ${total} planned, ${budget} in the budget. It is not run until they agree.`,
  week1Over: (week: number) => `The money would run out in week ${week}.`,
  raise: (budget: string) => `Raise the budget to ${budget}`,
  late: (week: number, needed: string, released: string) =>
    `The money comes too late: ${week === 0 ? 'at the launch' : `by week ${week}`} this plan costs ${needed}, and ${released} has been released. It is not run until they agree.`,
  atOnce: 'Release all of it at the launch',
  money: {
    heading: 'Budget',
    perEmployee: 'per employee',
    total: 'in all',
    label: 'Budget of the plan',
    left: (left: string) => `${left} are left for what users come up with, rewards and changes.`,
    none: 'Nothing is left for what users come up with, rewards and changes.',
    phases: (phases: readonly { readonly startWeek: number; readonly share: number }[], formats: Formats) =>
      `Released in phases: ${phases
        .map(
          ({ startWeek, share }) =>
            `${formats.share(share)} ${startWeek === 0 ? 'at the launch' : `from week ${startWeek}`}`,
        )
        .join(', ')}. What is not spent stays for later ones.`,
  },

  lever: {
    add: 'Add a lever',
    addButton: 'Add',
    remove: 'Take this lever out',
    costs: 'What it costs',
    money: (money: string, share: string) => `${money} of the budget, ${share} of what the plan spends.`,
    noMoney: 'No money of the budget.',
    hours: (hours: string, line: string) =>
      `In the worlds run so far ${hours} hours, ${line.charAt(0).toLowerCase()}${line.slice(1)}.`,
    why: 'Why it is thought to work',
    evidence: EVIDENCE,
    evidenceKey: `In brackets, how good the evidence is: ${Object.entries(EVIDENCE)
      .map(([tag, meaning]) => `${tag} ${meaning}`)
      .join(', ')}.`,
    absent: 'not set',
    set: 'Set it',
    timing: 'When',
    what: 'What',
  },

  reviews: {
    heading: 'Reviews',
    help: 'Look at the platform’s numbers now and then, a week late and with some error, and change a lever by rule. Each look and each change costs money.',
    on: 'Hold reviews',
    rule: (number: number) => `Rule ${number}`,
    when: 'When',
    indicator: 'what is looked at',
    is: 'is',
    below: 'below',
    above: 'above',
    value: 'this value',
    then: 'then',
    change: { multiply: 'multiply', add: 'raise', set: 'set' },
    by: { multiply: 'by', add: 'by', set: 'to' },
    lever: 'of which lever',
    field: 'which number',
    amount: 'by how much',
    remove: 'Take this rule out',
    add: 'Add a rule',
    none: 'No rules yet: looking alone changes nothing.',
    count: (count: number, weeks: number) =>
      `${count === 1 ? 'One review' : `${count} reviews`}, every ${weeks === 1 ? 'week' : `${weeks} weeks`}; marked by diamonds on the time line.`,
  },

  yaml: {
    heading: 'The plan as text',
    help: 'The same plan as a file for the command line. Change it here, or paste another.',
    label: 'The plan as YAML',
    apply: 'Use this text',
    reset: 'Back to the plan above',
    issues: (count: number) =>
      count === 1 ? 'One mistake; nothing was changed:' : `${count} mistakes; nothing was changed:`,
    line: (line: number) => `Line ${line}`,
    applied: 'The plan follows the text.',
    download: 'Save as a file',
  },
};
