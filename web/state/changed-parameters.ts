import {
  DEFAULT_PARAMETERS,
  PARAMETERS,
  type FieldValue,
  type ParameterDefinition,
  type Parameters,
} from '../../sim/index.ts';
import { fieldShape } from '../../scenarios/schema/field-shape.ts';
import { Report } from '../../scenarios/schema/report.ts';
import { REFUSED } from '../../scenarios/schema/shape.ts';

/** Parameters that differ from the registry, by `group.name`. */
export type ChangedParameters = Readonly<Record<string, FieldValue>>;

/** Every parameter of the registry, in its order. */
export const PARAMETER_LIST: readonly {
  readonly key: string;
  readonly group: string;
  readonly definition: ParameterDefinition;
}[] = Object.entries(PARAMETERS).flatMap(([group, fields]) =>
  Object.entries(fields as Readonly<Record<string, ParameterDefinition>>).map(([name, definition]) => ({
    key: `${group}.${name}`,
    group,
    definition,
  })),
);

const DEFINITIONS = new Map(PARAMETER_LIST.map(({ key, definition }) => [key, definition]));

/** The changes without a value the registry does not allow, and without what is as it was. */
export function withChange(changed: ChangedParameters, key: string, value: FieldValue): ChangedParameters | null {
  const definition = DEFINITIONS.get(key);
  if (definition === undefined) return null;
  if (fieldShape(definition).check(value, [], new Report()) === REFUSED) return null;
  const { [key]: _, ...others } = changed;
  return value === definition.default ? others : { ...others, [key]: value };
}

/** The registry with these changes. */
export function parametersWith(changed: ChangedParameters): Parameters {
  const groups: Record<string, Record<string, unknown>> = {};
  for (const [group, fields] of Object.entries(DEFAULT_PARAMETERS)) groups[group] = { ...fields };
  for (const [key, value] of Object.entries(changed)) {
    const [group = '', name = ''] = key.split('.');
    groups[group]![name] = value;
  }
  return groups as unknown as Parameters;
}

/** `awareness.launchHazard=0.1&use.peerForm=linear`; what cannot be taken is named. */
export function readChanges(text: string): { readonly changed: ChangedParameters; readonly unread: readonly string[] } {
  let changed: ChangedParameters = {};
  const unread: string[] = [];
  for (const [key, written] of new URLSearchParams(text.slice(0, 64_000))) {
    const kind = DEFINITIONS.get(key)?.kind;
    const value =
      kind === 'number'
        ? written.trim() === ''
          ? NaN
          : Number(written)
        : kind === 'switch'
          ? written === 'true'
          : written;
    const next = withChange(changed, key, value);
    if (next === null) unread.push(key.slice(0, 80));
    else changed = next;
  }
  return { changed, unread };
}

export function writeChanges(changed: ChangedParameters): string {
  return new URLSearchParams(Object.entries(changed).map(([key, value]) => [key, String(value)])).toString();
}
