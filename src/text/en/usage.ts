import { filesAlike } from '../../exchange/usage/files-alike.ts';
import type { UsageReport } from '../../exchange/usage/usage-history.ts';
import type { Formats } from '../formats.ts';

/** What is said of the own platform's use so far. */
export const usage = {
  heading: 'Use so far',
  label: 'Usage reports',
  help: 'Viva Engage (Yammer) activity by user, or Slack’s member analytics: one file or many, packed or not. Only weekly counts of five people or more leave the reading.',
  drop: 'Or drop them here.',
  weeks: (shown: number, first: string, last: string) =>
    `${shown === 1 ? 'One week' : `${shown} weeks`}, from ${first} to ${last}`,
  people: 'People listed',
  measured: 'Measured',
  records: (count: string, read: readonly string[]) => `${count} records; read: ${read.join(', ')}`,
  launch: 'The platform was launched on',
  base: 'Share of how many employees',
  beside: (drawn: number, left: number) =>
    `${drawn === 1 ? 'One week stands' : `${drawn} weeks stand`} as black dots in the picture of use, counted from the launch.` +
    (left === 0
      ? ''
      : left === 1
        ? ' One more lies before the launch or after the last simulated week.'
        : ` ${left} more lie before the launch or after the last simulated week.`),
  tooMany: 'More people were active than there are employees: set the number of employees the share is of.',
  forget: 'Forget this history',
  /** In the subtitle of the picture. */
  subtitle: (employees: string, atLeast: boolean) =>
    atLeast
      ? `Black dots: measured, at least so many of ${employees} employees.`
      : `Black dots: measured, of ${employees} employees.`,
  /** At the last point in the picture. */
  pointLabel: (day: string) => `measured, to ${day}`,
  column: 'Measured',
  lines: ({ files }: UsageReport, formats: Formats): readonly (readonly [string, string])[] =>
    filesAlike(files).map(({ names, records, read }) => [
      names.length === 1 ? names[0]! : `${formats.whole(names.length)} files`,
      usage.records(formats.whole(records), read),
    ]),
};
