import { access, readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checked, Issue } from '../../../scenarios/issue.ts';
import { TABLES, type TableName } from '../../exchange/results/tables.ts';

/** Where a results folder is, and which files hold each of its tables: the finished one, and parts while it is made. */
export interface ResultFiles {
  readonly folder: string;
  readonly tables: Readonly<Record<TableName, readonly string[]>>;
}

/** The files of a results folder; parts come in the order of their numbers. */
export async function findResultFiles(folder: string): Promise<Checked<ResultFiles>> {
  let real: string;
  try {
    real = await realpath(folder);
    await access(join(real, 'manifest.json'));
  } catch {
    return { ok: false, issues: [noResults(folder)] };
  }
  const whole = new Set(await readdir(real));
  const parts = (await readdir(join(real, 'parts')).catch(() => [])).sort((a, b) => (a < b ? -1 : 1));
  const filesOf = (table: TableName): string[] => [
    ...(whole.has(`${table}.parquet`) ? [join(real, `${table}.parquet`)] : []),
    ...parts.filter((name) => isPart(table, name)).map((name) => join(real, 'parts', name)),
  ];
  const tables = Object.fromEntries(TABLES.map((table) => [table, filesOf(table)])) as unknown as ResultFiles['tables'];
  return { ok: true, value: { folder: real, tables } };
}

function isPart(table: TableName, name: string): boolean {
  return name.startsWith(`${table}-`) && /^\d+\.parquet$/.test(name.slice(table.length + 1));
}

function noResults(folder: string): Issue {
  return {
    code: 'no-results',
    file: folder,
    message: 'This is no results folder: it has no manifest.json.',
    remedy: 'Name the folder that `groundswell sweep --out` wrote to.',
  };
}
