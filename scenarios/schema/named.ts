import { unknownName } from './field-shape.ts';
import { REFUSED, type Shape } from './shape.ts';
import { nameOf, oneOf, shown } from './wording.ts';

interface NamedOptions<Value> {
  readonly label: string;
  readonly help: string;
  /** What can be named, by id. */
  readonly library: ReadonlyMap<string, Value>;
  /** What may be written out instead. */
  readonly or: Shape<Value>;
}

/** Something out of the library, by its id, or the same written out. */
export function named<Value>({ label, help, library, or }: NamedOptions<Value>): Shape<Value> {
  const ids = [...library.keys()];
  return {
    check(value, path, report) {
      if (typeof value === 'string') {
        const found = library.get(value);
        if (found !== undefined) return found;
        report.add(path, { ...unknownName(nameOf(path), value, ids), value });
        return REFUSED;
      }
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return or.check(value, path, report);
      report.add(path, {
        code: 'wrong-type',
        message: `${nameOf(path)} is ${shown(value)}; allowed: a name (${oneOf(ids)}) or a map of keys.`,
        remedy: 'Name one of the library, or write it out.',
        value,
      });
      return REFUSED;
    },
    describe: () => ({
      title: label,
      description: help,
      anyOf: [{ type: 'string', enum: ids, title: `${label} of the library` }, or.describe()],
    }),
  };
}
