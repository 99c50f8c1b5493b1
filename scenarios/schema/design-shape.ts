import type { Field } from '../../sim/field.ts';
import type { DesignKind } from '../experiment.ts';
import { fieldShape, fieldShapes, unknownName } from './field-shape.ts';
import { isMap, record, type Members } from './record.ts';
import { optional, REFUSED, required, type Shape } from './shape.ts';
import { oneOf, shown } from './wording.ts';
import { text } from './text.ts';

/** More points than one folder should hold. */
export const MOST_POINTS = 1_000_000;
/** Dimensions of the Sobol sequence that there are numbers for; a Saltelli design needs two for each factor. */
export const SOBOL_DIMENSIONS = 512;

const whole = (label: string, help: string, unit: string, usual: number, minimum: number, maximum: number) =>
  ({ kind: 'number', label, help, unit, default: usual, minimum, maximum, whole: true }) as const satisfies Field;

const points = whole('Points', 'How many points are drawn.', 'points', 100, 1, MOST_POINTS);
const base = whole('Base points', 'Rows of each of the two base samples.', 'points', 100, 1, MOST_POINTS);
const secondOrder: Field = {
  kind: 'switch',
  label: 'Second order',
  help: 'Also the points that tell how pairs of factors act together: nearly twice as many.',
  default: false,
};

/** Values at one point, by path: judged with the factors. */
const listed: Shape<readonly unknown[] | null> = optional<readonly unknown[] | null>(
  {
    check(value, path, report) {
      if (Array.isArray(value) && value.length > 0 && value.length <= MOST_POINTS && value.every(isMap)) return value;
      const message = `points is ${shown(value)}; allowed: a list of maps, a value for every path each.`;
      report.add(path, { code: 'wrong-type', message, remedy: 'Write `- {organisation.employees: 150}` lines.' });
      return REFUSED;
    },
    describe: () => ({
      title: 'Points',
      description: 'The points, each a map from path to value; all name the same paths.',
      type: 'array',
      items: {
        title: 'Point',
        description: 'A value for every path.',
        type: 'object',
        additionalProperties: {
          title: 'Value',
          description: 'The value.',
          type: ['number', 'string', 'boolean', 'null'],
        },
      },
      minItems: 1,
      maxItems: MOST_POINTS,
    }),
  },
  null,
);

/** What each kind of design is told besides its kind. */
const MEMBERS = {
  factorial: {},
  zip: {},
  'one-at-a-time': {},
  list: {
    points: listed,
    file: optional<string | null>(
      text({ label: 'File', help: 'A CSV file with the paths as header and a row per point.', longest: 1000 }),
      null,
    ),
  },
  random: { points: required(fieldShape(points)) },
  'latin-hypercube': { points: required(fieldShape(points)) },
  sobol: { points: required(fieldShape(points)) },
  saltelli: { points: required(fieldShape(base)), ...fieldShapes({ secondOrder }) },
  morris: fieldShapes({
    trajectories: whole('Trajectories', 'How many walks through the space of factors.', 'trajectories', 10, 1, 100_000),
    levels: whole('Levels', 'Values a factor may take on a walk; even.', 'values', 4, 2, 100),
  }),
} as const satisfies Readonly<Record<DesignKind, Members>>;

export const DESIGN_KINDS = Object.keys(MEMBERS) as DesignKind[];

/** A design as its file says it; the points of a list are still to be judged. */
export interface GivenDesign {
  readonly kind: DesignKind;
  readonly points?: unknown;
  readonly file?: string | null;
  readonly secondOrder?: boolean;
  readonly trajectories?: number;
  readonly levels?: number;
}

const SHAPES = new Map(
  DESIGN_KINDS.map((kind) => [
    kind as string,
    record({
      label: `Design ${kind}`,
      help: 'Which combinations of the factors’ values are tried.',
      members: {
        kind: { check: () => kind, describe: () => ({ const: kind }) } satisfies Shape<string>,
        ...MEMBERS[kind],
      },
    }) as unknown as Shape<GivenDesign>,
  ]),
);

/** The name of a design, or a map with what it needs to know. */
export const designShape: Shape<GivenDesign> = optional<GivenDesign>(
  {
    check(value, path, report) {
      const kind = isMap(value) ? value['kind'] : value;
      const shape = typeof kind === 'string' ? SHAPES.get(kind) : undefined;
      if (shape === undefined) {
        const at = isMap(value) && Object.hasOwn(value, 'kind') ? [...path, 'kind'] : path;
        const mistake =
          isMap(value) && kind === undefined
            ? {
                code: 'missing-key',
                message: `design lacks kind; allowed: ${oneOf(DESIGN_KINDS)}.`,
                remedy: 'Add `kind:`.',
              }
            : { ...unknownName('design', kind, DESIGN_KINDS), value: kind };
        report.add(at, mistake);
        return REFUSED;
      }
      return shape.check(isMap(value) ? value : { kind }, path, report);
    },
    describe: () => ({
      title: 'Design',
      description: 'Which combinations of the factors’ values are tried.',
      anyOf: [
        {
          title: 'Kind',
          description: 'A design that needs to know nothing more.',
          type: 'string',
          enum: ['factorial', 'zip', 'one-at-a-time', 'morris'],
        },
        {
          title: 'Design in full',
          description: 'The kind, and what it needs to know.',
          oneOf: [...SHAPES.values()].map((shape) => shape.describe()),
        },
      ],
    }),
  },
  { kind: 'factorial' },
);
