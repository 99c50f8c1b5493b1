import { nearestName } from '../nearest-name.ts';
import type { Path, Report } from './report.ts';
import { REFUSED, type Shape, type ValueOf } from './shape.ts';
import { nameOf, oneOf, shortened, shown } from './wording.ts';

export type Members = Readonly<Record<string, Shape<unknown>>>;
export type RecordValue<Of extends Members> = { readonly [Name in keyof Of]: ValueOf<Of[Name]> };

interface RecordOptions<Of extends Members> {
  readonly label: string;
  readonly help: string;
  readonly members: Of;
  /** What must hold between the members; called once each of them is right by itself. */
  readonly also?: (value: RecordValue<Of>, path: Path, report: Report) => void;
}

/** A map with known keys; any other key is a mistake. */
export function record<const Of extends Members>({
  label,
  help,
  members,
  also,
}: RecordOptions<Of>): Shape<RecordValue<Of>> {
  const names = Object.keys(members);
  return {
    check(value, path, report) {
      if (!isMap(value)) {
        const message = `${nameOf(path)} is ${shown(value)}; allowed: a map of keys (${oneOf(names)}).`;
        report.add(path, { code: 'wrong-type', message, remedy: 'Write `key: value` lines below it.', value });
        return REFUSED;
      }
      let refused = refuseUnknownKeys(value, names, path, report);
      const checked: Record<string, unknown> = {};
      for (const name of names) {
        const member = checkMember(value, name, members[name]!, path, report);
        if (member === REFUSED) refused = true;
        else checked[name] = member;
      }
      if (refused) return REFUSED;
      const known = report.count;
      also?.(checked as RecordValue<Of>, path, report);
      return report.count > known ? REFUSED : (checked as RecordValue<Of>);
    },
    describe: () => ({
      title: label,
      description: help,
      type: 'object',
      properties: Object.fromEntries(names.map((name) => [name, members[name]!.describe()])),
      required: names.filter((name) => members[name]!.whenAbsent === undefined),
      additionalProperties: false,
    }),
  };
}

/** A map of keys, as YAML and JSON make them. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuseUnknownKeys(map: object, names: readonly string[], path: Path, report: Report): boolean {
  const unknown = Object.keys(map).filter((key) => !names.includes(key));
  for (const key of unknown) {
    const suggestion = nearestName(key, names);
    const place = path.length === 0 ? 'here' : `in ${nameOf(path)}`;
    report.add([...path, key], {
      code: 'unknown-key',
      message: `"${shortened(key)}" is not a key ${place}; allowed: ${oneOf(names)}.`,
      remedy: suggestion === undefined ? 'Remove it.' : `Did you mean ${suggestion}?`,
      value: key,
      suggestion,
      part: 'key',
    });
  }
  return unknown.length > 0;
}

function checkMember(
  map: Readonly<Record<string, unknown>>,
  name: string,
  shape: Shape<unknown>,
  path: Path,
  report: Report,
) {
  if (Object.hasOwn(map, name) && map[name] !== undefined) return shape.check(map[name], [...path, name], report);
  if (shape.whenAbsent !== undefined) return shape.whenAbsent.value;
  report.add(path, {
    code: 'missing-key',
    message: `${path.length === 0 ? 'The file' : nameOf(path)} lacks ${name}.`,
    remedy: `Add \`${name}:\`.`,
  });
  return REFUSED;
}
