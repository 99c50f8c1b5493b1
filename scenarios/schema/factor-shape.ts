import type { Field, FieldValue, NumberField } from '../../sim/field.ts';
import type { Changeable } from '../changeable.ts';
import type { Factor, FactorValues } from '../experiment.ts';
import { fieldShape, fieldShapes, unknownName } from './field-shape.ts';
import type { JsonSchema } from './json-schema.ts';
import { isMap, record } from './record.ts';
import type { Path, Report } from './report.ts';
import { REFUSED, required } from './shape.ts';
import { grouped, oneOf, shown } from './wording.ts';

/** More values than anybody means to try of one factor. */
const MOST_VALUES = 10_000;

const STEPS_FIELD = {
  kind: 'number',
  label: 'Steps',
  help: 'How many values are tried, both ends included; designs that draw their points need none.',
  unit: 'values',
  default: null,
  minimum: 1,
  maximum: MOST_VALUES,
  whole: true,
} as const satisfies Field;

const SCALE_FIELD = {
  kind: 'choice',
  label: 'Scale',
  help: 'linear: equal differences from step to step. log: equal ratios.',
  default: 'linear',
  options: ['linear', 'log'],
} as const satisfies Field;

const FORMS = '{values: [...]} or {from, to, steps}';

/** All factors of an experiment: paths of the scenario, each with its values. */
export function checkFactors(
  value: unknown,
  changeables: ReadonlyMap<string, Changeable>,
  report: Report,
): readonly Factor[] | typeof REFUSED {
  const root: Path = ['factors'];
  if (!isMap(value)) {
    const message = `factors is ${shown(value)}; allowed: a map of paths, each with its values.`;
    const remedy = 'Write `organisation.employees: {values: [150, 300]}` lines below it.';
    report.add(root, { code: 'wrong-type', message, remedy, value });
    return REFUSED;
  }
  const factors = Object.entries(value).map(([path, values]) => {
    const field = fieldAt(path, root, changeables, report);
    if (field === REFUSED) return REFUSED;
    const checked = checkValues(values, field, [...root, path], report);
    return checked === REFUSED ? REFUSED : { path, field, values: checked };
  });
  return factors.includes(REFUSED) ? REFUSED : (factors as Factor[]);
}

/** The declaration of what stands at a path of the scenario. */
export function fieldAt(
  path: string,
  root: Path,
  changeables: ReadonlyMap<string, Changeable>,
  report: Report,
): Field | typeof REFUSED {
  const found = changeables.get(path);
  if (found !== undefined) return found.field;
  report.add([...root, path], { ...unknownPath(path, [...changeables.keys()]), value: path, part: 'key' });
  return REFUSED;
}

function unknownPath(path: string, known: readonly string[]) {
  const parts = path.split('.');
  // The names that would fit in place of the first part that does not.
  let depth = 0;
  while (depth < parts.length && known.some((name) => name.startsWith(`${parts.slice(0, depth + 1).join('.')}.`))) {
    depth++;
  }
  const before = parts
    .slice(0, depth)
    .map((part) => `${part}.`)
    .join('');
  const names = known.filter((name) => name.startsWith(before)).map((name) => name.split('.')[depth]!);
  const { suggestion: part, remedy: _, ...mistake } = unknownName('', parts[depth] ?? '', [...new Set(names)]);
  const nearest = part === undefined ? undefined : before + [part, ...parts.slice(depth + 1)].join('.');
  const whole = unknownName('', path, known).suggestion;
  const suggestion = nearest !== undefined && known.includes(nearest) ? nearest : whole;
  return {
    ...mistake,
    code: 'unknown-path',
    message: `"${path}" is nothing that can be varied; allowed after "${before}": ${oneOf([...new Set(names)].slice(0, 60))}.`,
    remedy: suggestion === undefined ? 'Look the names up with `groundswell list`.' : `Did you mean ${suggestion}?`,
    suggestion,
  };
}

function checkValues(value: unknown, field: Field, path: Path, report: Report): FactorValues | typeof REFUSED {
  if (Array.isArray(value)) return checkListed(value, field, path, report);
  if (isMap(value) && Object.hasOwn(value, 'values') && !Object.hasOwn(value, 'from')) {
    const given = record({ label: '', help: '', members: { values: anything } }).check(value, path, report);
    return given === REFUSED ? REFUSED : checkListed(given.values, field, [...path, 'values'], report);
  }
  if (field.kind === 'number' && isMap(value) && (Object.hasOwn(value, 'from') || Object.hasOwn(value, 'to'))) {
    return checkRange(value, field, path, report);
  }
  const forms = field.kind === 'number' ? FORMS : '{values: [...]}';
  report.add(path, {
    code: 'wrong-type',
    message: `${path.at(-1)} is ${shown(value)}; allowed: ${forms}.`,
    remedy: field.kind === 'number' ? `Write it as ${FORMS}.` : 'List what is tried: {values: [...]}.',
    value,
  });
  return REFUSED;
}

function checkListed(value: unknown, field: Field, path: Path, report: Report): FactorValues | typeof REFUSED {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_VALUES) {
    const message = `The values are ${Array.isArray(value) ? `${value.length} in number` : shown(value)}; allowed: a list of 1 to ${grouped(MOST_VALUES)}.`;
    report.add(path, { code: 'wrong-length', message, remedy: 'List at least one value.' });
    return REFUSED;
  }
  const shape = fieldShape(field);
  const values = value.map((item, index) => shape.check(item, [...path, index], report));
  return values.includes(REFUSED) ? REFUSED : { kind: 'listed', values: values as FieldValue[] };
}

function checkRange(value: unknown, field: NumberField, path: Path, report: Report): FactorValues | typeof REFUSED {
  const end = required(fieldShape({ ...field, default: field.default ?? 0 }));
  const shape = record({
    label: '',
    help: '',
    members: { from: end, to: end, ...fieldShapes({ scale: SCALE_FIELD, steps: STEPS_FIELD }) },
    also(range, at, to) {
      const [from, until] = [range.from as number, range.to as number];
      if (from >= until) {
        const message = `from is ${grouped(from)} and to ${grouped(until)}; from must be the lower one.`;
        to.add([...at, 'from'], {
          code: 'empty-range',
          message,
          remedy: 'Give from < to, or list the values.',
          value: from,
        });
      }
      if (range.scale === 'log' && from <= 0) {
        const message = `from is ${grouped(from)}; on a log scale it must be above 0.`;
        to.add([...at, 'from'], {
          code: 'log-of-zero',
          message,
          remedy: 'Begin above 0, or use a linear scale.',
          value: from,
        });
      }
      if (field.whole && range.steps !== null && range.steps > until - from + 1) {
        const message = `There are only ${until - from + 1} whole numbers from ${grouped(from)} to ${grouped(until)}, not ${range.steps}.`;
        to.add([...at, 'steps'], {
          code: 'too-many-steps',
          message,
          remedy: `Give at most ${until - from + 1} steps.`,
          value: range.steps,
        });
      }
    },
  });
  const range = shape.check(value, path, report);
  if (range === REFUSED) return REFUSED;
  const { from, to, scale, steps } = range;
  return { kind: 'range', from: from as number, to: to as number, scale, steps };
}

const anything = { check: (value: unknown) => value, describe: (): JsonSchema => ({}) };

/** What stands behind the path of a factor, for editors. */
export function describeFactors(): JsonSchema {
  const values: JsonSchema = {
    title: 'Values',
    description: 'What is tried: numbers, names or true and false.',
    type: 'array',
    items: { title: 'Value', description: 'One value.', type: ['number', 'string', 'boolean', 'null'] },
    minItems: 1,
    maxItems: MOST_VALUES,
  };
  const end = (title: string, description: string): JsonSchema => ({ title, description, type: 'number' });
  return {
    title: 'Factors',
    description:
      'What is varied, by path: organisation.NAME, parameters.GROUP.NAME, strategies.ID.LEVER.FIELD, strategies.ID.budget.perEmployee, strategies.ID.budgetPhases.2.startWeek, target.NAME, weeks.',
    type: 'object',
    additionalProperties: {
      title: 'Factor',
      description: 'The values tried.',
      anyOf: [
        values,
        {
          title: 'Listed',
          description: 'The values, one by one.',
          type: 'object',
          properties: { values },
          required: ['values'],
          additionalProperties: false,
        },
        {
          title: 'Range',
          description: 'Numbers from one end to the other.',
          type: 'object',
          properties: {
            from: end('From', 'The lower end.'),
            to: end('To', 'The upper end.'),
            scale: fieldShape(SCALE_FIELD).describe(),
            steps: fieldShape(STEPS_FIELD).describe(),
          },
          required: ['from', 'to'],
          additionalProperties: false,
        },
      ],
    },
  };
}
