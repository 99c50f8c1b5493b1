import type { Formats } from '../formats.ts';

/** `1 punt`, `19 punten`. */
export function points(written: string): string {
  return /^[+−-]?1$/.test(written) ? `${written} punt` : `${written} punten`;
}

/** `1 wereld`, `100 werelden`. */
export function worlds(count: number, formats: Formats): string {
  return count === 1 ? '1 wereld' : `${formats.whole(count)} werelden`;
}

/** `1 idee`, `1.200 ideeën`. */
export function counted(count: number, one: string, more: string): string {
  return count === 1 ? `1 ${one}` : `${count.toLocaleString('nl')} ${more}`;
}

const WEEKS_PER_YEAR = 52;

/** Een tijdsduur zoals je die zegt: `een half jaar`, `twee jaar`, `30 weken`. */
export function weeksSpan(weeks: number): string {
  if (weeks === WEEKS_PER_YEAR / 2) return 'een half jaar';
  if (weeks === WEEKS_PER_YEAR) return 'een jaar';
  if (weeks === WEEKS_PER_YEAR * 1.5) return 'anderhalf jaar';
  if (weeks % WEEKS_PER_YEAR === 0) {
    const years = weeks / WEEKS_PER_YEAR;
    return `${['', '', 'twee', 'drie', 'vier', 'vijf'][years] ?? years} jaar`;
  }
  return weeks === 1 ? 'één week' : `${weeks} weken`;
}
