import { Report } from '../../../scenarios/schema/report.ts';
import { REFUSED, type Shape } from '../../../scenarios/schema/shape.ts';
import { nameOf, shown } from '../../../scenarios/schema/wording.ts';

/** A whole number in a message. */
export function whole(minimum: number, maximum = Number.MAX_SAFE_INTEGER): Shape<number> {
  return {
    check(value, path, report) {
      if (Number.isSafeInteger(value) && (value as number) >= minimum && (value as number) <= maximum) {
        return value as number;
      }
      const message = `${nameOf(path)} is ${shown(value)}; allowed: a whole number from ${minimum} to ${maximum}.`;
      report.add(path, { code: 'out-of-range', message, remedy: SAME_VERSION, value });
      return REFUSED;
    },
    describe: () => ({ type: 'integer', minimum, maximum }),
  };
}

/** Any finite number in a message. */
export const anyNumber: Shape<number> = {
  check(value, path, report) {
    if (Number.isFinite(value)) return value as number;
    const message = `${nameOf(path)} is ${shown(value)}; allowed: a number.`;
    report.add(path, { code: 'wrong-type', message, remedy: SAME_VERSION, value });
    return REFUSED;
  },
  describe: () => ({ type: 'number' }),
};

/** Any text in a message, as it is: ids, seeds, error messages. */
export function anyText(longest: number): Shape<string> {
  return {
    check(value, path, report) {
      if (typeof value === 'string' && value.length <= longest) return value;
      const message = `${nameOf(path)} is ${shown(value)}; allowed: text of at most ${longest} characters.`;
      report.add(path, { code: 'wrong-type', message, remedy: SAME_VERSION, value });
      return REFUSED;
    },
    describe: () => ({ type: 'string', maxLength: longest }),
  };
}

/** One of a few words in a message. */
export function word<const Word extends string>(...words: readonly Word[]): Shape<Word> {
  return {
    check(value, path, report) {
      if (words.includes(value as Word)) return value as Word;
      const message = `${nameOf(path)} is ${shown(value)}; allowed: ${words.join(', ')}.`;
      report.add(path, { code: 'unknown-name', message, remedy: SAME_VERSION, value });
      return REFUSED;
    },
    describe: () => ({ type: 'string', enum: words }),
  };
}

/** The value of a shape, or nothing. */
export function orNull<Value>(shape: Shape<Value>): Shape<Value | null> {
  return {
    check: (value, path, report) => (value === null ? null : shape.check(value, path, report)),
    describe: () => ({ anyOf: [shape.describe(), { type: 'null' }] }),
  };
}

const SAME_VERSION = 'Run the same version of Groundswell on both sides.';

/** What came over the queue does not look as it must: not written by a Groundswell, or by a broken one. */
export class MalformedMessage extends Error {
  override readonly name = 'MalformedMessage';
}

/** @throws MalformedMessage  with the first thing that is wrong */
export function checkMessage<Value>(what: string, shape: Shape<Value>, value: unknown): Value {
  const report = new Report();
  const checked = shape.check(value, [], report);
  if (checked !== REFUSED && report.count === 0) return checked;
  const [first] = report.issues();
  const place = first?.path === undefined ? '' : ` at ${first.path}`;
  throw new MalformedMessage(`${what} is malformed${place}: ${first?.message ?? 'it cannot be read.'}`);
}
