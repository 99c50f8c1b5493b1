import {
  ORGANISATION_FIGURES,
  ORGANISATION_TRAITS,
  PARAMETERS,
  type NumberField,
  type ParameterDefinition,
} from '../../sim/index.ts';
import { words } from '../state/classroom-words.ts';
import { parameterWords } from '../state/parameter-words.ts';
import { organisationWords } from '../state/told.ts';

const FIELDS: Readonly<Record<string, NumberField>> = {
  ...ORGANISATION_FIGURES,
  ...ORGANISATION_TRAITS,
};
const GROUPS: Readonly<Record<string, Readonly<Record<string, ParameterDefinition>>>> = PARAMETERS;

/** What `plan.budget`, `organisation.needLevel` or `parameters.use.peers` is called; the path where this model has no such input. */
export function inputName(path: string): string {
  const [part, group = '', name = ''] = path.split('.');
  const drawn = words.claims.plan[group];
  if (part === 'plan' && drawn !== undefined) return words.claims.inPlan(drawn);
  if (part === 'organisation') {
    const field = FIELDS[group];
    return field === undefined ? path : organisationWords(group, field).label;
  }
  const parameter = GROUPS[group]?.[name];
  return parameter === undefined ? path : parameterWords(`${group}.${name}`, parameter).label;
}
