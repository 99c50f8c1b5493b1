import type { Style } from './style.ts';
import { widthOf } from './style.ts';

/** A value, aligned to the right, with its spread and perhaps a remark, each aligned to the left. */
export interface Cell {
  readonly value: string;
  readonly spread: string;
  readonly remark?: string;
}

export type BlockRow =
  | { readonly kind: 'heading'; readonly text: string; readonly note: string }
  | { readonly kind: 'values'; readonly label: string; readonly cells: readonly Cell[] };

const GAP = 3;
const INDENT = '  ';

/**
 * Rows under heads, one block of value and spread per head. Where the blocks do not fit side by side, the table is
 * repeated below for the rest of the heads.
 */
export function blockTable(heads: readonly string[], rows: readonly BlockRow[], width: number, style: Style): string {
  const values = rows.filter((row) => row.kind === 'values');
  const labelWidth = Math.max(0, ...values.map(({ label }) => widthOf(INDENT + label)));
  const blocks = heads.map((head, column) => {
    const widest = (of: (cell: Cell) => string): number =>
      Math.max(0, ...values.map(({ cells }) => widthOf(of(cells[column]!))));
    const value = widest((cell) => cell.value);
    const spread = widest((cell) => cell.spread);
    const remark = widest((cell) => cell.remark ?? '');
    const total = Math.max(widthOf(head), value + 1 + spread + (remark > 0 ? remark + 2 : 0));
    return { column, head, value, spread, total };
  });
  const tables: string[] = [];
  for (const group of fitting(blocks, width - labelWidth)) {
    const lines = [
      ' '.repeat(labelWidth + GAP) + group.map(({ head, total }) => style.bold(pad(head, total))).join(' '.repeat(GAP)),
    ];
    for (const row of rows) {
      if (row.kind === 'heading') {
        lines.push(style.bold(row.text) + (row.note === '' ? '' : style.dim(`  ${row.note}`)));
      } else {
        const cells = group.map(({ column, value, spread, total }) => {
          const cell = row.cells[column]!;
          const left = ' '.repeat(value - widthOf(cell.value)) + cell.value;
          return left + style.dim(pad(` ${pad(cell.spread, spread)}  ${cell.remark ?? ''}`.trimEnd(), total - value));
        });
        lines.push([pad(INDENT + row.label, labelWidth), ...cells].join(' '.repeat(GAP)));
      }
    }
    tables.push(lines.map((line) => line.trimEnd()).join('\n'));
  }
  return tables.join('\n\n');
}

function fitting<Block extends { readonly total: number }>(blocks: readonly Block[], width: number): Block[][] {
  const groups: Block[][] = [];
  let left = 0;
  for (const block of blocks) {
    if (groups.length === 0 || left < block.total + GAP) {
      groups.push([]);
      left = width;
    }
    groups.at(-1)!.push(block);
    left -= block.total + GAP;
  }
  return groups;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
