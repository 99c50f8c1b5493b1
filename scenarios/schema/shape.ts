import type { JsonSchema } from './json-schema.ts';
import type { Path, Report } from './report.ts';

/**
 * What a value in a file must look like. From one shape follow the check of what was read, its defaults, and the
 * JSON Schema an editor uses.
 *
 * Own code and not zod: every mistake is to be found at once, also those between two values while a third is wrong,
 * each with what is allowed and the nearest name. With zod that took as many lines of translation as the checks
 * themselves, and 25 kB of the page's first view. It costs us these six small files.
 */
export interface Shape<Value> {
  /** The value with its defaults filled in, or REFUSED after everything wrong with it was reported. */
  readonly check: (value: unknown, path: Path, report: Report) => Value | typeof REFUSED;
  /** The same in the words of JSON Schema, draft-7. */
  readonly describe: () => JsonSchema;
  /** What it is when the key is left out; without this the key must be given. */
  readonly whenAbsent?: { readonly value: Value };
}

export const REFUSED = Symbol('refused');

/** The value a shape gives. */
export type ValueOf<Of> = Of extends Shape<infer Value> ? Value : never;

/** The shape, with a value for when the key is left out. */
export function optional<Value>(shape: Shape<Value>, value: Value): Shape<Value> {
  return { ...shape, whenAbsent: { value } };
}

/** The shape, whose key must be given. */
export function required<Value>({ check, describe }: Shape<Value>): Shape<Value> {
  return { check, describe };
}

/** The shape, its value turned into something handier once it is right. */
export function converted<From, To>(shape: Shape<From>, convert: (value: From) => To): Shape<To> {
  const { whenAbsent } = shape;
  return {
    check(value, path, report) {
      const checked = shape.check(value, path, report);
      return checked === REFUSED ? REFUSED : convert(checked);
    },
    describe: () => shape.describe(),
    ...(whenAbsent && { whenAbsent: { value: convert(whenAbsent.value) } }),
  };
}
