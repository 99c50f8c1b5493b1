import type { Field } from '../../../sim/field.ts';
import { OUTCOME_FAMILIES, OUTCOMES, SERIES } from '../../../sim/index.ts';
import type { Experiment, Factor } from '../../../scenarios/experiment.ts';
import type { Column, ColumnType } from './column.ts';

/** The tables of a results folder, each a Parquet file of its own. */
export const TABLES = ['runs', 'points', 'series'] as const;
export type TableName = (typeof TABLES)[number];

const column = (
  name: string,
  type: ColumnType,
  label: string,
  help: string,
  more: { readonly unit?: string; readonly optional?: true } = {},
): Column => ({ name, type, optional: more.optional ?? false, label, help, unit: more.unit ?? '' });

const POINT = column('point', 'int32', 'Point', 'Number of the combination of factor values, from 1.');
/** What names a run: no two rows of `runs` share all three. */
const KEY = [
  POINT,
  column('strategy', 'text', 'Strategy', 'Id of the strategy.'),
  column('replicate', 'int32', 'Replicate', 'Number of the world at this point, from 1; all strategies share it.'),
] as const;

/**
 * `runs`: a row a run, sorted by point, strategy (in the order of the experiment) and replicate. What was put in comes
 * first, then the outcomes kept, then what became of the run.
 */
export function runColumns({ factors, outcomes, scenario }: Experiment): readonly Column[] {
  const money = scenario.currency;
  return [
    ...KEY,
    column('seed', 'text', 'Seed', 'Given to `run --seed`, with the point’s values, it yields the same digest.'),
    ...factors.map((factor) => factorColumn(factor, money)),
    column('employees', 'int32', 'Employees', 'People employed.', { unit: 'employees' }),
    column('weeks', 'int32', 'Weeks', 'Weeks simulated.', { unit: 'weeks' }),
    column('budget', 'double', 'Budget', 'Money the strategy may spend in all.', { unit: money }),
    ...OUTCOMES.filter(({ id }) => outcomes.includes(id)).map(({ id, label, help, unit }) =>
      column(id, 'double', label, help, { unit: unit === 'money' ? money : unit, optional: true }),
    ),
    column('family', 'text', 'Family', `How it went: ${OUTCOME_FAMILIES.map(({ id }) => id).join(', ')}.`, {
      optional: true,
    }),
    column('digest', 'text', 'Digest', '32 hexadecimal digits over everything that happened in the run.', {
      optional: true,
    }),
    column('status', 'text', 'Status', 'done, failed or timed-out; only runs that are done have outcomes.'),
    column('message', 'text', 'Message', 'Why the run was not done.', { optional: true }),
  ];
}

/** `points`: a row a point, with the values of its factors and its place in the design. */
export function pointColumns({ factors, scenario }: Experiment): readonly Column[] {
  return [
    POINT,
    ...factors.map((factor) => factorColumn(factor, scenario.currency)),
    column(
      'group',
      'int32',
      'Group',
      'Designs made for an analysis: which points belong together (row of the base sample, trajectory), from 1.',
      { optional: true },
    ),
    column(
      'role',
      'text',
      'Role',
      'Designs made for an analysis: saltelli A, B, AB:path or BA:path; morris base or the path changed last; one-at-a-time base or the path changed.',
      { optional: true },
    ),
  ];
}

/** `series`: a row a week of a run that is done, weeks numbered from 0; written where an experiment names series. */
export function seriesColumns({ series, scenario }: Experiment): readonly Column[] {
  return [
    ...KEY,
    column('week', 'int32', 'Week', 'Week, from 0, as `run --format csv` counts.', { unit: 'weeks' }),
    ...SERIES.filter(({ id }) => series.includes(id)).map(({ id, label, help, unit }) =>
      column(id, 'double', label, help, { unit: unit === 'cents' ? `cents (${scenario.currency})` : unit }),
    ),
  ];
}

/** A factor's column is called as its path. */
function factorColumn({ path, field }: Factor, currency: string): Column {
  const optional = field.kind === 'number' && field.default === null ? ({ optional: true } as const) : {};
  const unit = field.kind !== 'number' ? '' : field.unit.replace(/^money/, currency);
  return column(path, columnType(field), field.label, field.help, { unit, ...optional });
}

function columnType(field: Field): ColumnType {
  switch (field.kind) {
    case 'number':
      return field.whole ? 'int32' : 'double';
    case 'choice':
      return 'text';
    case 'switch':
      return 'flag';
  }
}
