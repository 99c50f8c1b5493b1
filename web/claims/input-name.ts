import { ORGANISATION_FIGURES, ORGANISATION_TRAITS, PARAMETERS, type ParameterDefinition } from '../../sim/index.ts';
import { words } from '../state/classroom-words.ts';

const FIELDS: Readonly<Record<string, { readonly label: string }>> = {
  ...ORGANISATION_FIGURES,
  ...ORGANISATION_TRAITS,
};
const GROUPS: Readonly<Record<string, Readonly<Record<string, ParameterDefinition>>>> = PARAMETERS;

/** What `plan.budget`, `organisation.needLevel` or `parameters.use.peers` is called; the path where this model has no such input. */
export function inputName(path: string): string {
  const [part, group = '', name = ''] = path.split('.');
  const drawn = words.claims.plan[group];
  if (part === 'plan' && drawn !== undefined) return words.claims.inPlan(drawn);
  const field = part === 'organisation' ? FIELDS[group] : GROUPS[group]?.[name];
  return field?.label ?? path;
}
