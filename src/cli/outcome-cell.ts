import type { OutcomeUnit } from '../../sim/index.ts';
import type { PairedDifference, RatioEstimate, Summary } from '../analysis/summary.ts';
import { type Formats, UNDEFINED_MARK } from '../text/formats.ts';
import type { Cell } from './block-table.ts';

const NOTHING: Cell = { value: UNDEFINED_MARK, spread: '' };

/** A mean with its 95 % interval, in the outcome's unit. */
export function outcomeCell(summary: Summary, unit: OutcomeUnit, formats: Formats): Cell {
  const { mean, low, high } = summary;
  if (mean === null) return NOTHING;
  if (unit === 'share' || unit === 'flag') {
    return {
      value: formats.share(mean, summary),
      spread: span(formats.points(low, summary), formats.points(high, summary)),
    };
  }
  const write = writer(unit, formats);
  return { value: write(mean, summary), spread: span(write(low, summary), write(high, summary)) };
}

/** A difference with its sign and its 95 % interval; shares differ in points. */
export function differenceCell(difference: PairedDifference, unit: OutcomeUnit, formats: Formats): Cell {
  const { mean, low, high } = difference;
  if (mean === null) return NOTHING;
  const write = (value: number | null): string => {
    if (unit === 'share' || unit === 'flag') return formats.signedPoints(value, difference);
    if (unit === 'money') return formats.signedMoney(value, difference);
    const text = writer(unit, formats)(value, difference);
    return value !== null && value > 0 && text !== '0' ? `+${text}` : text;
  };
  return { value: write(mean), spread: span(write(low), write(high)) };
}

export function ratioCell({ value, low, high }: RatioEstimate, formats: Formats): Cell {
  if (value === null) return NOTHING;
  const interval = { low, high };
  const upper = low !== null && high === null ? 'or more' : formats.money(high, interval);
  return { value: formats.money(value, interval), spread: span(formats.money(low, interval), upper) };
}

function writer(unit: OutcomeUnit, formats: Formats): Formats['number'] {
  return unit === 'money' ? formats.money : unit === 'hours' ? formats.hours : formats.number;
}

/** `40–43`; nothing where the ends read alike or there is no interval. */
function span(low: string, high: string): string {
  if (low === UNDEFINED_MARK) return '';
  if (low === high) return '';
  const ambiguous = /[−+-]/.test(low) || /[−+-]/.test(high) || high === 'or more';
  return ambiguous ? `${low} to ${high}` : `${low}–${high}`;
}

/** A single value in the outcome's unit. */
export function outcomeValue(value: number | null, unit: OutcomeUnit, formats: Formats): string {
  if (value === null) return UNDEFINED_MARK;
  if (unit === 'flag') return value === 1 ? 'yes' : 'no';
  return unit === 'share' ? formats.share(value) : writer(unit, formats)(value);
}
