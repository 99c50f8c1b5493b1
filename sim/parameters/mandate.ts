import { number } from './define-parameter.ts';

/** What is left of pressure, and what pressed contributions are worth. */
export const mandateParameters = {
  halfLife: number(
    'Pressure lingers',
    'Weeks until half of the pressure is gone once nobody checks.',
    4,
    { unit: 'weeks', valid: [0.1, 520], sample: [2, 8] },
    'A',
    'assumed',
  ),
  unenforced: number(
    'Mandate without checking',
    'Share of the pressure that a mandate has with no enforcement.',
    0.4,
    { unit: 'share', valid: [0, 1], sample: [0.1, 0.7] },
    'A',
    'assumed',
  ),
  contributionWorth: number(
    'Worth of pressed contributions',
    'Worth of what is written under full pressure, relative to what is written freely.',
    0.4,
    { unit: 'ratio', valid: [0, 2], sample: [0.2, 1.1] },
    'A',
    'assumed',
  ),
} as const;
