import { REFUSED, type Shape } from './shape.ts';
import { nameOf, shown } from './wording.ts';

interface TextOptions {
  readonly label: string;
  readonly help: string;
  /** Most characters (UTF-16 units). */
  readonly longest: number;
  /** May run over several lines. */
  readonly lines?: true;
  /** May be empty. */
  readonly empty?: true;
  /** What it must look like, and that in words. */
  readonly pattern?: { readonly source: string; readonly words: string };
}

/**
 * Text for people: trimmed, printable. Control characters and those that turn the direction of writing are refused,
 * because names end up in terminals and in messages.
 */
export function text({ label, help, longest, lines, empty, pattern }: TextOptions): Shape<string> {
  const form = pattern === undefined ? undefined : new RegExp(`^(?:${pattern.source})$`, 'u');
  const unprintable = lines ? UNPRINTABLE_BUT_LINES : UNPRINTABLE;
  return {
    check(value, path, report) {
      const name = nameOf(path);
      const refuse = (code: string, message: string, remedy: string): typeof REFUSED => {
        report.add(path, { code, message, remedy, value });
        return REFUSED;
      };
      if (typeof value !== 'string') {
        const quoted = typeof value === 'number' || typeof value === 'boolean';
        const remedy = quoted ? `Put it in quotes: "${value}".` : 'Write some text.';
        return refuse('wrong-type', `${name} is ${shown(value)}; allowed: text.`, remedy);
      }
      const trimmed = value.replaceAll('\r\n', '\n').trim();
      if (trimmed === '' && !empty)
        return refuse('empty-text', `${name} is empty.`, 'Write some text, or leave the key out.');
      if (form !== undefined && !form.test(trimmed)) {
        return refuse(
          'wrong-form',
          `${name} is ${shown(value)}; allowed: ${pattern!.words}.`,
          `Write ${pattern!.words}.`,
        );
      }
      if (trimmed.length > longest) {
        return refuse(
          'too-long',
          `${name} has ${trimmed.length} characters; at most ${longest} are allowed.`,
          'Shorten it.',
        );
      }
      if (unprintable.test(trimmed)) {
        return refuse('unprintable', `${name} holds a character that cannot be printed.`, 'Remove control characters.');
      }
      return trimmed;
    },
    describe: () => ({
      title: label,
      description: help,
      type: 'string',
      ...(!empty && { minLength: 1 }),
      maxLength: longest,
      ...(pattern && { pattern: `^(?:${pattern.source})$` }),
    }),
  };
}

const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u;
const UNPRINTABLE_BUT_LINES =
  /[\p{Cs}\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u;
