import type { Issue } from '../../../scenarios/issue.ts';

/** Neighbours on a ring are half on each side. */
export function checkEven(path: string, value: number): readonly Issue[] {
  if (value % 2 === 0) return [];
  return [
    {
      code: 'out-of-range',
      path,
      value,
      message: `${value} neighbours cannot be half on each side; allowed: an even number.`,
      remedy: `Give ${value - 1} or ${value + 1}.`,
    },
  ];
}
