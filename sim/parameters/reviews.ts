import { number } from './define-parameter.ts';

/** What a review sees: the platform's indicators of last week, with error. */
export const reviewsParameters = {
  noise: number(
    'Error of the indicators',
    'Relative standard error of what a review reads off the platform.',
    0.1,
    { unit: 'ratio', valid: [0, 2], sample: [0, 0.3] },
    'A',
    'assumed',
  ),
} as const;
