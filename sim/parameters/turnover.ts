import { number } from './define-parameter.ts';

/** Leavers, newcomers, and the ties they free and make. */
export const turnoverParameters = {
  tieWeeks: number(
    'Making ties',
    'Mean weeks until a newcomer takes up one of the position’s informal ties.',
    20,
    { unit: 'weeks', valid: [0.1, 520], sample: [8, 40] },
    'A',
    'newcomers enter unconnected; pace assumed',
  ),
  formalTieWeeks: number(
    'Meeting the team',
    'Weeks until a newcomer has the ties to manager and team.',
    1,
    { unit: 'weeks', valid: [1, 52], whole: true },
    'A',
    'assumed',
  ),
} as const;
