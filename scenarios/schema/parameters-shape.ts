import type { Field } from '../../sim/field.ts';
import { PARAMETERS, type Parameters } from '../../sim/parameters/index.ts';
import { fieldShapes } from './field-shape.ts';
import { record } from './record.ts';
import { converted, optional, type Shape } from './shape.ts';

/** Overrides of the registry, by group; what is not named keeps its default. */
export const parametersShape: Shape<Parameters> = converted(
  record({
    label: 'Parameters',
    help: 'Coefficients of the model that differ from the registry’s defaults, by group.',
    members: Object.fromEntries(
      Object.entries(PARAMETERS).map(([group, fields]) => [group, groupShape(group, fields)] as const),
    ),
  }),
  (value) => value as unknown as Parameters,
);

function groupShape(group: string, fields: Readonly<Record<string, Field>>) {
  const shape = record({
    label: `Parameters of ${group}`,
    help: `Coefficients of the group ${group}.`,
    members: fieldShapes(fields),
  });
  const defaults = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.default]));
  return optional<Readonly<Record<string, unknown>>>(shape, defaults);
}
