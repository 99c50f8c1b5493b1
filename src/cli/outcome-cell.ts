import type { OutcomeUnit } from '../../sim/index.ts';
import { type Formats, type Interval, UNDEFINED_MARK } from '../text/formats.ts';
import type { Cell } from './block-table.ts';

/** An estimate with the two ends of its interval; all null where there is none. */
export interface Estimate extends Interval {
  readonly value: number | null;
}

/** How the numbers of one row are written: all in one scale, so that they can be compared at a glance. */
export interface RowScale {
  /** What follows the label: ` (€ thousand)`. */
  readonly suffix: string;
  readonly divisor: number;
}

/** The scale in which the largest of some values has at most five digits before the point. */
export function rowScale(values: readonly (number | null)[], unit: OutcomeUnit, currency: string): RowScale {
  if (unit !== 'money' && unit !== 'hours') return { suffix: '', divisor: 1 };
  const largest = Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
  const [divisor, scale] = largest >= 100_000_000 ? [1e6, 'million'] : largest >= 100_000 ? [1e3, 'thousand'] : [1, ''];
  const symbol = unit === 'money' ? symbolOf(currency) : '';
  const parts = [symbol, scale].filter((part) => part !== '').join(' ');
  return { suffix: parts === '' ? '' : ` (${parts})`, divisor };
}

function symbolOf(currency: string): string {
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

/** A mean, ± half its 95 % interval. */
export function meanCell(estimate: Estimate, unit: OutcomeUnit, { divisor }: RowScale, formats: Formats): Cell {
  const { value, low, high } = scaled(estimate, divisor);
  const interval = { low, high };
  const isShare = unit === 'share' || unit === 'flag';
  const written = isShare ? formats.share(value, interval) : formats.number(value, interval);
  return { value: minus(written), spread: plusMinus(interval, isShare, formats) };
}

/** The same with its sign; shares differ in points. */
export function differenceCell(estimate: Estimate, unit: OutcomeUnit, { divisor }: RowScale, formats: Formats): Cell {
  const { value, low, high } = scaled(estimate, divisor);
  const interval = { low, high };
  const isShare = unit === 'share' || unit === 'flag';
  const written = isShare ? formats.points(value, interval) : formats.number(value, interval);
  const signed = value !== null && value > 0 && /[1-9]/.test(written) ? `+${written}` : written;
  return { value: minus(signed), spread: plusMinus(interval, isShare, formats) };
}

/** A ratio with the ends of its interval, which need not lie equally far away; without an upper end, `12 or more`. */
export function ratioCell(estimate: Estimate, { divisor }: RowScale, formats: Formats): Cell {
  const { value, low, high } = scaled(estimate, divisor);
  const interval = { low, high };
  const [from, to] = [low, high].map((end) => minus(formats.number(end, interval)));
  const spread = low === null || from === to ? '' : high === null ? `${from} or more` : `${from}–${to}`;
  return { value: minus(formats.number(value, interval)), spread };
}

/** `±3`; nothing where there is no interval, or none to speak of. */
function plusMinus({ low, high }: Interval, isShare: boolean, formats: Formats): string {
  if (low === null || high === null) return '';
  const half = (high - low) / 2;
  const written = isShare ? formats.points(half, { low, high }) : formats.number(half, { low, high });
  return /[1-9]/.test(written) ? `±${written}` : '';
}

/** A single value in the outcome's unit. */
export function outcomeValue(value: number | null, unit: OutcomeUnit, formats: Formats): string {
  if (value === null) return UNDEFINED_MARK;
  switch (unit) {
    case 'flag':
      return value === 1 ? 'yes' : 'no';
    case 'share':
      return formats.share(value);
    case 'money':
      return minus(formats.money(value));
    case 'hours':
      return minus(formats.hours(value));
    default:
      return minus(formats.number(value));
  }
}

function scaled({ value, low, high }: Estimate, divisor: number): Estimate {
  const divide = (number: number | null): number | null => (number === null ? null : number / divisor);
  return { value: divide(value), low: divide(low), high: divide(high) };
}

/** As wide as a digit, and not taken for a hyphen. */
function minus(written: string): string {
  return written.replace('-', '−');
}
