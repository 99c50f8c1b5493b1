import type { ChoiceField, Field, FieldValue, FieldValues, NumberField, SwitchField } from '../../sim/field.ts';
import { nearestName } from '../nearest-name.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Mistake } from './report.ts';
import { REFUSED, type Shape } from './shape.ts';
import { grouped, nameOf, oneOf, shortened, shown } from './wording.ts';

/** A declared field as a shape: from the declaration follow its check, default and description. */
export function fieldShape(field: Field): Shape<FieldValue> {
  const judge: (value: unknown, name: string) => Mistake | null = judges(field);
  return {
    check(value, path, report) {
      const mistake = judge(value, nameOf(path));
      if (mistake !== null) {
        report.add(path, { ...mistake, value });
        return REFUSED;
      }
      // A negative zero would have bits of its own.
      return value === 0 ? 0 : (value as FieldValue);
    },
    describe: () => describeField(field),
    whenAbsent: { value: field.default },
  };
}

/** The shapes of a record of fields, each with the type its field declares. */
export function fieldShapes<const Fields extends Readonly<Record<string, Field>>>(
  fields: Fields,
): { readonly [Name in keyof Fields]: Shape<FieldValues<Fields>[Name]> } {
  const shapes = Object.entries(fields).map(([name, field]) => [name, fieldShape(field)] as const);
  return Object.fromEntries(shapes) as unknown as {
    readonly [Name in keyof Fields]: Shape<FieldValues<Fields>[Name]>;
  };
}

function judges(field: Field): (value: unknown, name: string) => Mistake | null {
  switch (field.kind) {
    case 'number':
      return (value, name) => judgeNumber(field, value, name);
    case 'choice':
      return (value, name) => judgeChoice(field, value, name);
    case 'switch':
      return (value, name) => judgeSwitch(field, value, name);
  }
}

function judgeNumber(field: NumberField, value: unknown, name: string): Mistake | null {
  if (value === null && field.default === null) return null;
  const allowed = allowedNumbers(field);
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    const message = `${name} is ${shown(value)}; allowed: ${allowed}.`;
    return { code: 'wrong-type', message, ...asNumber(value) };
  }
  if (value < field.minimum || value > field.maximum) {
    return {
      code: 'out-of-range',
      message: `${name} is ${grouped(value)}; allowed: ${allowed}.`,
      remedy: `Give ${allowed}.`,
    };
  }
  if (field.whole && !Number.isInteger(value)) {
    return {
      code: 'not-whole',
      message: `${name} is ${grouped(value)}; allowed: ${allowed}.`,
      remedy: `Round it to ${grouped(Math.max(field.minimum, Math.min(field.maximum, Math.round(value))))}.`,
    };
  }
  return null;
}

function allowedNumbers(field: NumberField): string {
  const kind = field.whole ? 'a whole number' : 'a number';
  const unit = /^(SD|share|log units)$/.test(field.unit) ? '' : ` (${field.unit})`;
  return `${kind} from ${grouped(field.minimum)} to ${grouped(field.maximum)}${unit}`;
}

/** What to do about text where a number belongs: it often is one in disguise. */
function asNumber(value: unknown): { readonly remedy: string; readonly suggestion?: string } {
  const plain = typeof value === 'string' ? /^\s*([-+]?[\d_, ]*\.?\d+)\s*(%?)\s*$/.exec(value) : null;
  const number = plain === null ? NaN : Number(plain[1]!.replace(/[_, ]/g, ''));
  if (plain === null || !Number.isFinite(number)) return { remedy: 'Write a number, or leave the key out.' };
  const suggestion = plain[2] === '%' ? String(Number((number / 100).toPrecision(12))) : String(number);
  return { remedy: `Write it as a bare number: ${suggestion}.`, suggestion };
}

function judgeChoice(field: ChoiceField, value: unknown, name: string): Mistake | null {
  if (typeof value === 'string' && field.options.includes(value)) return null;
  return unknownName(name, value, field.options);
}

/** A name that is none of those allowed. */
export function unknownName(name: string, value: unknown, names: readonly string[]): Mistake {
  const suggestion = typeof value === 'string' ? nearestName(value, names) : undefined;
  return {
    code: typeof value === 'string' ? 'unknown-name' : 'wrong-type',
    message: `${name} is ${shown(value)}; allowed: ${oneOf(names)}.`,
    remedy: suggestion === undefined ? 'Choose one of these names.' : `Did you mean ${suggestion}?`,
    suggestion,
  };
}

function judgeSwitch(_field: SwitchField, value: unknown, name: string): Mistake | null {
  if (typeof value === 'boolean') return null;
  const word = typeof value === 'string' ? shortened(value.toLowerCase()) : value;
  const yes = word === 'yes' || word === 'on' || word === 1;
  const no = word === 'no' || word === 'off' || word === 0;
  const suggestion = yes ? 'true' : no ? 'false' : undefined;
  return {
    code: 'wrong-type',
    message: `${name} is ${shown(value)}; allowed: true or false.`,
    remedy: suggestion === undefined ? 'Write true or false.' : `Write ${suggestion}.`,
    suggestion,
  };
}

function describeField(field: Field): JsonSchema {
  const { label: title, help } = field;
  switch (field.kind) {
    case 'number': {
      const type = field.whole ? 'integer' : 'number';
      return {
        title,
        description: `${help} Unit: ${field.unit}.`,
        type: field.default === null ? [type, 'null'] : type,
        default: field.default,
        minimum: field.minimum,
        maximum: field.maximum,
      };
    }
    case 'choice':
      return { title, description: help, type: 'string', default: field.default, enum: field.options };
    case 'switch':
      return { title, description: help, type: 'boolean', default: field.default };
  }
}
