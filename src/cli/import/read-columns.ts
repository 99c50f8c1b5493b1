import type { ColumnChoice } from '../../exchange/source.ts';
import type { OptionReader } from '../option-reader.ts';

/** `id=1,manager=Reports to`: which column holds what, by its number from 1 or by its name. */
export function readColumns(option: string, text: string | undefined, reader: OptionReader): ColumnChoice | undefined {
  if (text === undefined) return undefined;
  const columns: Record<string, number | string> = Object.create(null) as Record<string, number | string>;
  for (const part of text.split(',')) {
    const [, role, column] = /^\s*([^=]+?)\s*=\s*(.+?)\s*$/.exec(part) ?? [];
    if (role === undefined || column === undefined) {
      reader.issues.push({
        code: 'wrong-type',
        path: option,
        value: part,
        message: `${option} has ${JSON.stringify(part)}; allowed: pairs such as id=1 or manager="Reports to", with commas between.`,
        remedy: 'Write what the column holds, an equals sign, and the number or name of the column.',
      });
    } else {
      columns[role] = /^\d+$/.test(column) ? Number(column) : column.replace(/^"(.*)"$/, '$1');
    }
  }
  return columns;
}
