const ISO = /^(\d{4})-(\d\d?)-(\d\d?)(?:[T ].*)?$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/;
const AMERICAN = /^(\d\d?)\/(\d\d?)\/(\d{4})(?: .*)?$/;

/**
 * A date as days since 1 January 1970, or undefined when the text is no date.
 *
 * Read are `2024-01-31` (with or without a time of day), `20240131` and, as Viva Insights writes it, `01/31/2024`:
 * month before day.
 */
export function dayNumber(text: string): number | undefined {
  const yearFirst = ISO.exec(text) ?? COMPACT.exec(text);
  if (yearFirst) return fromCivil(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const monthFirst = AMERICAN.exec(text);
  if (monthFirst) return fromCivil(Number(monthFirst[3]), Number(monthFirst[1]), Number(monthFirst[2]));
  return undefined;
}

/** The day as `2024-01-31`. */
export function isoDay(day: number): string {
  let year = 1970 + Math.floor(day / 366);
  while (firstDayOf(year + 1) <= day) year++;
  let month = 1;
  while (month < 12 && firstDayOf(year) + daysBefore(year, month + 1) <= day) month++;
  const inMonth = day - firstDayOf(year) - daysBefore(year, month) + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(inMonth).padStart(2, '0')}`;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

function fromCivil(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysBefore(year, month + 1) - daysBefore(year, month))
    return undefined;
  return firstDayOf(year) + daysBefore(year, month) + day - 1;
}

/** Days of a year before the first of a month; month 13 is the length of the year. */
function daysBefore(year: number, month: number): number {
  return DAYS_BEFORE_MONTH[month - 1]! + (month > 2 && isLeap(year) ? 1 : 0);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function firstDayOf(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - 719162;
}
