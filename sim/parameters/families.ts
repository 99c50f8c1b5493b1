import { number } from './define-parameter.ts';

/** Numeric rules of the outcome families; fixed, not sampled: they name what happened, they do not make it happen. */
export const familiesParameters = {
  stallPeak: number(
    'Stall',
    'A run whose weekly active share never exceeds this stalls.',
    0.1,
    { unit: 'share', valid: [0, 1] },
    'A',
    'convention',
  ),
  fadeShare: number(
    'Fade',
    'A run that ends (mean of the last 8 weeks) below this share of its peak is a spike that fades.',
    0.5,
    { unit: 'share', valid: [0, 1] },
    'A',
    'convention',
  ),
  shallowShare: number(
    'Shallow',
    'A run under pressure in which fewer than this share of readers contribute within 26 weeks is mandated and shallow.',
    0.45,
    { unit: 'share', valid: [0, 1] },
    'A',
    'convention',
  ),
  quickWeeks: number(
    'Take-off',
    'A lasting run that reaches half of its peak within so many weeks takes off; a slower one builds slowly.',
    20,
    { unit: 'weeks', valid: [1, 1040], whole: true },
    'A',
    'convention',
  ),
} as const;
