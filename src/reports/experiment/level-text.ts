import type { LevelSummary } from '../../experiments/results/summarise-results.ts';
import type { CellValue } from '../../exchange/results/column.ts';
import type { Formats } from '../../text/formats.ts';

/** A level of a factor in words: its value, or the range it holds. */
export function levelText({ value, from, to }: Pick<LevelSummary, 'value' | 'from' | 'to'>, formats: Formats): string {
  return from === null || to === null ? valueText(value, formats) : `${formats.number(from)}–${formats.number(to)}`;
}

export function valueText(value: CellValue, formats: Formats): string {
  if (typeof value === 'number') return formats.number(value);
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value ?? 'none');
}
