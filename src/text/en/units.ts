import type { Formats } from '../formats.ts';

/** Percentage points, of a number already written: `1 point`, `19 points`. */
export function points(written: string): string {
  return written === '1' || written === '−1' || written === '-1' ? `${written} point` : `${written} points`;
}

/** `1 world`, `100 worlds`. */
export function worlds(count: number, formats: Formats): string {
  return count === 1 ? '1 world' : `${formats.whole(count)} worlds`;
}

/** `1 idea`, `1,200 ideas`. */
export function counted(count: number, one: string, more: string): string {
  return count === 1 ? `1 ${one}` : `${count.toLocaleString('en')} ${more}`;
}

const WEEKS_PER_YEAR = 52;

/** A length of time as one would say it: `half a year`, `two years`, `30 weeks`. */
export function weeksSpan(weeks: number): string {
  if (weeks === WEEKS_PER_YEAR / 2) return 'half a year';
  if (weeks === WEEKS_PER_YEAR) return 'a year';
  if (weeks === WEEKS_PER_YEAR * 1.5) return 'a year and a half';
  if (weeks % WEEKS_PER_YEAR === 0) {
    const years = weeks / WEEKS_PER_YEAR;
    return `${['', '', 'two', 'three', 'four', 'five'][years] ?? years} years`;
  }
  return weeks === 1 ? 'one week' : `${weeks} weeks`;
}
