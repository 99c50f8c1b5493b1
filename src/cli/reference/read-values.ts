import type { Issue } from '../../../scenarios/issue.ts';
import { nearestName } from '../../../scenarios/nearest-name.ts';
import type { ReferenceDeclaration, ReferenceValues } from '../../experiments/reference/reference-model.ts';
import type { OptionReader } from '../option-reader.ts';
import { optionName, optionNames } from './reference-options.ts';

/** A decimal number: `0.02`, `.38`, `1e-3`. */
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * The values of a known model's fields out of options given as text; what is not given has its default.
 *
 * @param given  by field name, options of all models together
 */
export function readValues(
  { id, fields }: ReferenceDeclaration,
  given: Readonly<Record<string, unknown>>,
  reader: OptionReader,
): ReferenceValues {
  const values: Record<string, number | string | null> = {};
  for (const [name, field] of Object.entries(fields)) {
    const text = given[name];
    if (typeof text !== 'string') values[name] = field.default;
    else if (field.kind === 'choice')
      values[name] = reader.oneOf(optionName(name), text, field.options) ?? field.default;
    else values[name] = readNumber(optionName(name), text, field, reader) ?? field.default;
  }
  for (const [name, text] of Object.entries(given)) {
    if (typeof text === 'string' && !(name in fields)) reader.issues.push(strangeOption(id, name, optionNames(fields)));
  }
  return values;
}

function readNumber(
  option: string,
  text: string,
  { minimum, maximum, whole }: { readonly minimum: number; readonly maximum: number; readonly whole?: true },
  reader: OptionReader,
): number | undefined {
  if (whole) return reader.whole(option, text, minimum, maximum);
  const value = DECIMAL.test(text.trim()) ? Number(text) : NaN;
  if (value >= minimum && value <= maximum) return value;
  reader.issues.push({
    code: Number.isNaN(value) ? 'wrong-type' : 'out-of-range',
    path: option,
    value: text,
    message: `${option} is ${JSON.stringify(text)}; allowed: a number from ${minimum.toLocaleString('en')} to ${maximum.toLocaleString('en')}.`,
    remedy: `Give ${option} such a number, or leave it out.`,
  });
  return undefined;
}

function strangeOption(model: string, name: string, taken: readonly string[]): Issue {
  const option = optionName(name);
  const suggestion = nearestName(option, taken);
  return {
    code: 'unknown-option',
    path: option,
    message: `${model} has no ${option}; it takes ${taken.join(', ')}.`,
    remedy: suggestion === undefined ? 'Leave it out.' : `Did you mean ${suggestion}?`,
    ...(suggestion !== undefined && { suggestion }),
  };
}
