import type { FieldValue, NumberField } from '../../../sim/field.ts';
import type { Experiment, Factor } from '../../../scenarios/experiment.ts';
import { parseExperiment } from '../../../scenarios/parse-experiment.ts';

const NUMBER: NumberField = {
  kind: 'number',
  label: 'A number',
  help: '',
  unit: '',
  default: 0,
  minimum: -1e9,
  maximum: 1e9,
};

/** A factor between two numbers. */
export function range(
  path: string,
  from: number,
  to: number,
  more: { scale?: 'linear' | 'log'; steps?: number; whole?: true } = {},
): Factor {
  const field = more.whole === undefined ? NUMBER : { ...NUMBER, whole: true as const };
  return { path, field, values: { kind: 'range', from, to, scale: more.scale ?? 'linear', steps: more.steps ?? null } };
}

/** A factor with these values. */
export function listed(path: string, ...values: readonly FieldValue[]): Factor {
  return { path, field: NUMBER, values: { kind: 'listed', values } };
}

/** An experiment out of the keys of its file. */
export function experiment(keys: object): Experiment {
  const parsed = parseExperiment({ format: 'groundswell/experiment@1', ...keys });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return parsed.experiment;
}
