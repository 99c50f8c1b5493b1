import { widthOf } from './style.ts';

/** A column of a text table. */
export interface Column {
  readonly align: 'left' | 'right';
  readonly minimum?: number;
}

/**
 * Rows set in columns, two spaces apart, without lines: a row of one cell runs across the table, as headings do.
 */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const full = rows.filter((row) => row.length > 1);
  const widths = columns.map(({ minimum }, column) =>
    Math.max(minimum ?? 0, ...full.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows
    .map((row) => {
      if (row.length === 1) return row[0]!;
      return columns
        .map(({ align }, column) => {
          const cell = row[column] ?? '';
          const space = ' '.repeat(Math.max(0, widths[column]! - widthOf(cell)));
          return align === 'left' ? cell + space : space + cell;
        })
        .join('  ')
        .trimEnd();
    })
    .join('\n');
}

/** A text broken into lines of at most `width` characters, each after `indent`. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(indent + line + ' ' + word) > width) {
      lines.push(indent + line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(indent + line);
  return lines.join('\n');
}
