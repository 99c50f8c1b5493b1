import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ManifestFile } from '../../exchange/results/manifest.ts';
import { pointColumns } from '../../exchange/results/tables.ts';
import { pointRows } from '../../experiments/sweep/point-rows.ts';
import type { SweepPlan } from '../../experiments/sweep/sweep-plan.ts';
import { TableFile } from './table-file.ts';
import { unfinishedName } from './write-atomically.ts';

/** Writes the table `points` of a plan under its unfinished name. */
export async function writePoints(folder: string, plan: SweepPlan): Promise<ManifestFile> {
  const name = 'points.parquet';
  const unfinished = unfinishedName(join(folder, name));
  await rm(unfinished, { force: true });
  const file = await TableFile.create(unfinished, pointColumns(plan.experiment));
  for (const rows of pointRows(plan)) await file.write(rows);
  return { table: 'points', name, ...(await file.finish()) };
}
