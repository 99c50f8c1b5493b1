import type { Field } from '../../sim/field.ts';
import { OUTCOMES } from '../../sim/outcomes/index.ts';
import { SERIES, type SeriesId } from '../../sim/outcomes/series.ts';
import { parseSeed, SeedError } from '../../sim/random/seed.ts';
import { designShape } from './design-shape.ts';
import { describeFactors } from './factor-shape.ts';
import { fieldShape, fieldShapes, unknownName } from './field-shape.ts';
import { EXPERIMENT_FORMAT } from './formats.ts';
import type { JsonSchema } from './json-schema.ts';
import { list } from './list.ts';
import { record } from './record.ts';
import type { Path, Report } from './report.ts';
import { formatShape, scenarioParts, type Names } from './scenario-shape.ts';
import { optional, REFUSED, required, type Shape, type ValueOf } from './shape.ts';
import { nameOf, shown } from './wording.ts';

const REPLICATES_FIELD = {
  kind: 'number',
  label: 'Replicates',
  help: 'Worlds in which every strategy is run at each point.',
  unit: 'worlds',
  default: 100,
  minimum: 1,
  maximum: 1_000_000,
  whole: true,
} as const satisfies Field;

const count = (label: string, help: string, usual: number, minimum: number) =>
  ({
    kind: 'number',
    label,
    help,
    unit: 'worlds',
    default: usual,
    minimum,
    maximum: 1_000_000,
    whole: true,
  }) as const satisfies Field;

const PRECISION_FIELDS = {
  outcome: {
    kind: 'choice',
    label: 'Outcome',
    help: 'What is to be known so precisely.',
    default: 'sustained',
    options: OUTCOMES.map(({ id }) => id),
  },
  halfWidth: {
    kind: 'number',
    label: 'Half width',
    help: 'Half the width of the 95 % interval asked for, in the unit of the outcome; absent: 0.02, where it is a share.',
    unit: 'of the outcome',
    default: null,
    minimum: 1e-9,
    maximum: 1e15,
  },
  atLeast: count('At least', 'Replicates before the first look.', 20, 3),
  atMost: count('At most', 'Replicates after which it ends, precise enough or not.', 1000, 3),
} as const satisfies Readonly<Record<string, Field>>;

const RUN_LIMIT_FIELD = {
  kind: 'number',
  label: 'Limit of a run',
  help: 'A run that takes longer is ended, recorded as timed-out, and tried again when the sweep is resumed.',
  unit: 'seconds',
  default: 600,
  minimum: 0.001,
  maximum: 86_400,
} as const satisfies Field;

const SEEDS_FIELD = {
  kind: 'choice',
  label: 'Seeds',
  help: 'shared: the same worlds at every point, so that points are compared on the same luck. own: other worlds at every point.',
  default: 'shared',
  options: ['shared', 'own'],
} as const satisfies Field;

/** Worlds at each point: so many, or as many as precision needs. */
const replicatesShape: Shape<number | 'auto'> = optional<number | 'auto'>(
  {
    check(value, path, report) {
      if (value === 'auto') return value;
      if (typeof value === 'string' && !/^[\d\s_,.]+$/.test(value)) {
        report.add(path, {
          ...unknownName('replicates', value, ['auto']),
          message: `replicates is ${shown(value)}; allowed: a whole number from 1 to 1,000,000, or auto.`,
          value,
        });
        return REFUSED;
      }
      return fieldShape(REPLICATES_FIELD).check(value, path, report) as number | typeof REFUSED;
    },
    describe: () => ({
      title: 'Replicates',
      description: 'Worlds in which every strategy is run at each point; auto: as many as precision needs.',
      anyOf: [fieldShape(REPLICATES_FIELD).describe(), { const: 'auto' }],
    }),
  },
  100,
);

const seedShape: Shape<string> = optional(
  {
    check(value, path, report) {
      try {
        return parseSeed(value);
      } catch (error) {
        if (!(error instanceof SeedError)) throw error;
        report.add(path, {
          code: 'wrong-seed',
          message: error.message,
          remedy: 'Give text of 1 to 128 printable characters, or a whole number from 0.',
          value,
        });
        return REFUSED;
      }
    },
    describe: () => ({
      title: 'Seed',
      description: 'Text or a whole number from 0, from which all chance comes.',
      anyOf: [
        { type: 'string', minLength: 1, maxLength: 128 },
        { type: 'integer', minimum: 0 },
      ],
    }),
  },
  '1',
);

export const precisionShape = record({
  label: 'Precision',
  help: 'With replicates auto: when a point has enough of them.',
  members: {
    ...fieldShapes(PRECISION_FIELDS),
    between: optional<readonly string[] | null>(
      list({
        label: 'Between',
        help: 'The strategies whose difference is to be known: the first minus the second; with one, its mean. Absent: the second of the experiment minus the first.',
        of: {
          check: textOnly,
          describe: () => ({ title: 'Strategy', description: 'Id of a strategy.', type: 'string' }),
        },
        fewest: 1,
        most: 2,
      }),
      null,
    ),
  },
  also({ atLeast, atMost }, path, report) {
    if (atLeast <= atMost) return;
    report.add([...path, 'atMost'], {
      code: 'empty-range',
      message: `atLeast is ${atLeast} and atMost ${atMost}.`,
      remedy: 'Give at least as many to atMost.',
      value: atMost,
    });
  },
});

/** When a point has enough replicates, as its file says it. */
export type Precision = ValueOf<typeof precisionShape>;

function textOnly(value: unknown, path: Path, report: Report) {
  if (typeof value === 'string') return value;
  report.add(path, {
    code: 'wrong-type',
    message: `${nameOf(path)} is ${shown(value)}; allowed: the id of a strategy.`,
    remedy: 'Write the id of a strategy.',
    value,
  });
  return REFUSED;
}

/** Names out of a list, or all of them. */
function choices<Name extends string>(
  label: string,
  help: string,
  names: readonly Name[],
  usual: readonly Name[],
): Shape<readonly Name[]> {
  const some = list({
    label,
    help,
    of: required(fieldShape({ kind: 'choice', label, help, default: '', options: names })) as Shape<string>,
    fewest: 0,
    most: names.length,
  });
  return optional<readonly Name[]>(
    {
      check(value, path, report) {
        if (value === 'all') return names;
        const given = some.check(value, path, report);
        // In the order they are declared in, each once.
        return given === REFUSED ? REFUSED : names.filter((name) => given.includes(name));
      },
      describe: () => ({ title: label, description: help, anyOf: [some.describe(), { const: 'all' }] }),
    },
    usual,
  );
}

/** Whatever was given; judged elsewhere. */
const later = (describe: () => JsonSchema): Shape<unknown> =>
  optional<unknown>({ check: (value) => value, describe }, undefined);

/**
 * The parts of a scenario that an experiment may state beside its base, or in place of one: each replaces the base's.
 */
export function scenarioOverrides(names: Names) {
  const { name, description, organisation, weeks, currency, target, parameters, strategies } = scenarioParts(names);
  return {
    name: orNull(name),
    description: orNull(description),
    organisation: orNull(organisation),
    weeks: orNull(weeks),
    currency: orNull(currency),
    target: orNull(target),
    parameters: orNull(parameters),
    strategies: orNull(strategies),
  };
}

/** An experiment file. Its base and its factors are judged apart: what they may say depends on other parts. */
export function experimentShape(names: Names) {
  return record({
    label: 'Groundswell experiment',
    help: 'A scenario, what is varied in it, in which combinations, and in how many worlds every strategy is tried.',
    members: {
      format: formatShape(EXPERIMENT_FORMAT),
      ...scenarioOverrides(names),
      scenario: later(() => describeBase(names)),
      factors: later(describeFactors),
      design: designShape,
      replicates: replicatesShape,
      precision: optional<Precision | null>(precisionShape, null),
      seed: seedShape,
      seeds: fieldShape(SEEDS_FIELD) as Shape<'shared' | 'own'>,
      outcomes: choices(
        'Outcomes',
        'Outcomes kept of each run; absent: all of them.',
        OUTCOMES.map(({ id }) => id),
        OUTCOMES.map(({ id }) => id),
      ),
      series: choices<SeriesId>(
        'Series',
        'Weekly series kept of each run; absent: none.',
        SERIES.map(({ id }) => id),
        [],
      ),
      runLimitSeconds: fieldShape(RUN_LIMIT_FIELD) as Shape<number>,
    },
    also({ replicates, precision }, path, report) {
      if (precision === null || replicates === 'auto') return;
      report.add([...path, 'precision'], {
        code: 'idle-precision',
        message: `precision is stated, but replicates is ${replicates}.`,
        remedy: 'Write `replicates: auto`, or remove precision.',
      });
    },
  });
}

/** The scenario that an experiment varies. */
export function describeBase(names: Names): JsonSchema {
  return {
    title: 'Scenario',
    description:
      'What is varied: a comparison of the library, a scenario file, or the parts of a scenario. Absent: three ways to launch a platform.',
    anyOf: [
      {
        type: 'string',
        title: 'Name',
        description: 'Id of a comparison of the library, or a path to a scenario file beside this one.',
      },
      record({
        label: 'Parts of a scenario',
        help: 'What is not stated is as in the default comparison.',
        members: scenarioOverrides(names),
      }).describe(),
    ],
  };
}

function orNull<Value>(shape: Shape<Value>): Shape<Value | null> {
  return optional<Value | null>({ check: shape.check, describe: () => withoutDefault(shape.describe()) }, null);
}

/** Left out, these keep the base's value, not their usual default. */
function withoutDefault({ default: _, ...schema }: JsonSchema): JsonSchema {
  return schema;
}
