import type { Path } from './report.ts';

/** The name by which a message calls what stands at a path: its key, or its place in a list. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last === 'string') return last;
  const list = path.at(-2);
  return list === undefined ? `Item ${last + 1}` : `Item ${last + 1} of ${list}`;
}

/** A value as a message shows it. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of keys';
  if (typeof value === 'string') return `the text "${shortened(value)}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `of type ${typeof value}`;
}

/** A number with its thousands set apart: 1,000,000. */
export function grouped(value: number): string {
  const [whole, decimals] = String(value).split('.');
  const text = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? text : `${text}.${decimals}`;
}

/** Names in a row: `a, b or c`. */
export function oneOf(names: readonly string[]): string {
  if (names.length <= 1) return names.join('');
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** Text that fits into a sentence, without anything that could move a terminal's cursor. */
export function shortened(text: string, longest = 60): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut.replace(/[\p{Cc}\p{Cs}\p{Cf}]/gu, '·');
}
