import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../exchange/results/column.ts';
import type { Manifest } from '../../exchange/results/manifest.ts';
import { runColumns } from '../../exchange/results/tables.ts';
import type { SweepPlan } from '../../experiments/sweep/sweep-plan.ts';
import type { RecordedRun } from '../../experiments/sweep/verify-runs.ts';
import { readTable } from './read-table.ts';

/**
 * Some rows of `runs.parquet`, a group of rows at a time.
 *
 * @param wanted  numbers of the rows, from 1, ascending; null for all of them
 */
export async function* recordedRuns(
  folder: string,
  plan: SweepPlan,
  wanted: readonly number[] | null,
): AsyncGenerator<readonly RecordedRun[], void, undefined> {
  const names = runColumns(plan.experiment).map(({ name }) => name);
  const isIn = (first: number, rows: number): boolean =>
    wanted === null || wanted.some((row) => row > first && row <= first + rows);
  for await (const { first, rows, columns } of readTable(join(folder, 'runs.parquet'), names, isIn)) {
    const numbers =
      wanted?.filter((row) => row > first && row <= first + rows) ??
      Array.from({ length: rows }, (_, row) => first + row + 1);
    yield numbers.map((row) => ({ row, cells: columns.map((column): CellValue => column[row - 1 - first]!) }));
  }
}

/** Names of the files that are not as the manifest says they were written. */
export async function changedFiles(folder: string, { files }: Manifest): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const { name, sha256 } of files) {
    if ((await hashOf(join(folder, name))) !== sha256) changed.push(name);
  }
  return changed;
}

async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return hash.digest('hex');
}
