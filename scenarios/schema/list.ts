import type { Path, Report } from './report.ts';
import { REFUSED, type Shape } from './shape.ts';
import { nameOf, shown } from './wording.ts';

interface ListOptions<Item> {
  readonly label: string;
  readonly help: string;
  readonly of: Shape<Item>;
  readonly fewest: number;
  readonly most: number;
  /** What must hold between the items, as they were given. */
  readonly also?: (given: readonly unknown[], path: Path, report: Report) => void;
}

/** A list of so many items of one shape. */
export function list<Item>({ label, help, of, fewest, most, also }: ListOptions<Item>): Shape<readonly Item[]> {
  return {
    check(value, path, report) {
      const name = nameOf(path);
      if (!Array.isArray(value)) {
        report.add(path, {
          code: 'wrong-type',
          message: `${name} is ${shown(value)}; allowed: a list.`,
          remedy: 'Put a line that begins with `- ` for each item below it.',
          value,
        });
        return REFUSED;
      }
      const known = report.count;
      if (value.length < fewest || value.length > most) {
        report.add(path, {
          code: 'wrong-length',
          message: `${name} has ${value.length} items; allowed: ${fewest} to ${most}.`,
          remedy: value.length < fewest ? 'Add one.' : 'Remove some.',
        });
      }
      const items = value.slice(0, most).map((item, index) => of.check(item, [...path, index], report));
      also?.(value, path, report);
      return report.count > known ? REFUSED : (items as Item[]);
    },
    describe: () => ({
      title: label,
      description: help,
      type: 'array',
      items: of.describe(),
      ...(fewest > 0 && { minItems: fewest }),
      maxItems: most,
    }),
  };
}
