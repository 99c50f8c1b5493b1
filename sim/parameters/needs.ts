import { number } from './define-parameter.ts';

/** What jobs need changes over the years, whatever the plan: part of the world. */
export const needsParameters = {
  driftPerYear: number(
    'Drift of needs',
    'How often in a year a department’s demand for one way of working becomes another.',
    0.15,
    { unit: 'per use and year', valid: [0, 20], sample: [0, 0.6] },
    'A',
    'assumed; 0 is a world in which nothing need ever be adjusted',
  ),
  shocksPerYear: number(
    'Reorganisations',
    'How often in a year all demands of a department become others at once.',
    0.1,
    { unit: 'per department and year', valid: [0, 20], sample: [0, 0.5] },
    'A',
    'assumed; 0 is a world without',
  ),
} as const;
