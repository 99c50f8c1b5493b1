import { number } from './define-parameter.ts';

/** How outcomes are read that ask what lasts; fixed, not sampled: they measure what happened and make nothing happen. */
export const outcomesParameters = {
  stopWeek: number(
    'Week of the stop',
    'First week of the branch in which every lever is at zero, the same for every strategy.',
    78,
    { unit: 'weeks', valid: [0, 1040], whole: true },
    'A',
    'convention: a year and a half of work',
  ),
  weeksAfterStop: number(
    'Weeks after a stop',
    'What is left is read after so many weeks without any lever.',
    26,
    { unit: 'weeks', valid: [1, 1040], whole: true },
    'A',
    'convention: half a year',
  ),
  keptShare: number(
    'Kept after a stop',
    'A run has a critical mass in a week when stopping in it leaves this share of the sustained users that going on has.',
    0.8,
    { unit: 'share', valid: [0, 10] },
    'A',
    'convention',
  ),
  criticalShare: number(
    'Enough for a mass',
    'Share of employees that must be sustained users where the plan goes on for there to be a mass at all; a handful are none.',
    0.05,
    { unit: 'share', valid: [0, 1] },
    'A',
    'convention: committed minorities that tip a group are .10 to .40 of it (Centola 2018)',
  ),
} as const;
