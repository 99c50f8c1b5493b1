import { type QueryAnswer, type QueryColumn, queryResults } from '../../node/query/query-results.ts';
import type { QueryValue } from '../../node/query/query-value.ts';
import { csvLines, type CsvCell } from '../csv.ts';
import { Interruption } from '../interruption.ts';
import { Refusal } from '../refusal.ts';
import { textTable } from '../table.ts';
import { type CommonOptions, type Terminal, terminalFor } from '../terminal.ts';

export const QUERY_FORMAT = 'groundswell/query@1';
/** Nobody reads more; csv and json have them all. */
const MOST_ROWS_SHOWN = 1_000;

/** `groundswell query`: what DuckDB answers to a question in SQL about a results folder. */
export async function command(options: CommonOptions, folder: string, sql: string): Promise<number> {
  const terminal = terminalFor(options);
  const interruption = new Interruption(() => {});
  try {
    const answer = await queryResults(folder, sql, interruption.enough);
    if (!answer.ok) {
      if (interruption.code !== null) return interruption.code;
      throw new Refusal(answer.issues);
    }
    try {
      await PRINT[terminal.format](answer.value, terminal);
    } finally {
      answer.value.close();
    }
    return interruption.code ?? 0;
  } finally {
    interruption.end();
  }
}

const PRINT = { table: printTable, csv: printCsv, json: printJson };

async function printTable({ columns, rows }: QueryAnswer, terminal: Terminal): Promise<void> {
  const shown: string[][] = [];
  let count = 0;
  for await (const some of rows) {
    for (const row of some) if (count++ < MOST_ROWS_SHOWN) shown.push(row.map(cellText));
  }
  const heads = columns.map(({ name }) => terminal.style.bold(name));
  await terminal.print(textTable(columns.map(alignment), [heads, ...shown]));
  if (count > MOST_ROWS_SHOWN) {
    const more = (count - MOST_ROWS_SHOWN).toLocaleString('en');
    terminal.say(`and ${more} more rows; --format csv or json prints them all`);
  }
}

async function printCsv({ columns, rows }: QueryAnswer, terminal: Terminal): Promise<void> {
  await terminal.print(csvLines([columns.map(({ name }) => name)]));
  for await (const some of rows)
    if (some.length > 0) await terminal.print(csvLines(some.map((row) => row.map(csvCell))));
}

async function printJson({ columns, rows }: QueryAnswer, terminal: Terminal): Promise<void> {
  const names = columns.map(({ name }) => name);
  await terminal.print(`{"format":${JSON.stringify(QUERY_FORMAT)},"columns":${JSON.stringify(columns)},"rows":[`);
  let separator = '';
  for await (const some of rows) {
    const lines = some.map((row) => JSON.stringify(Object.fromEntries(names.map((name, at) => [name, row[at]]))));
    if (lines.length === 0) continue;
    await terminal.print(separator + lines.join(',\n'));
    separator = ',';
  }
  await terminal.print(']}');
}

function alignment({ type }: QueryColumn): { align: 'left' | 'right' } {
  return { align: /INT|DOUBLE|FLOAT|DECIMAL/.test(type) ? 'right' : 'left' };
}

function cellText(value: QueryValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function csvCell(value: QueryValue): CsvCell {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value;
  return cellText(value);
}
