import { rm } from 'node:fs/promises';
import type { CellValue, Column } from '../../exchange/results/column.ts';
import type { TableName } from '../../exchange/results/tables.ts';
import type { SweepPlan } from '../../experiments/sweep/sweep-plan.ts';
import { mergeTables } from './merge-tables.ts';
import type { WrittenTable } from './table-file.ts';
import { unfinishedName } from './write-atomically.ts';

/** Merges files of runs or series of a plan into the unfinished file of a table. */
export async function mergeRuns(
  plan: SweepPlan,
  table: TableName,
  columns: readonly Column[],
  sources: readonly string[],
  target: string,
  onRows: (rows: readonly (readonly CellValue[])[]) => void = () => {},
): Promise<WrittenTable> {
  const { strategies, replicates, points, circumstances } = plan;
  const order = new Map(strategies.map((id, position) => [id, position]));
  const weeks = table === 'series' ? circumstances.weeks.reduce((most, own) => Math.max(most, own), 1) : 1;
  const out = unfinishedName(target);
  await rm(out, { force: true });
  return mergeTables({
    sources,
    columns,
    keyColumns: table === 'series' ? ['point', 'strategy', 'replicate', 'week'] : ['point', 'strategy', 'replicate'],
    key: ([point, strategy, replicate, week = 0]) => {
      const run = ((point as number) - 1) * strategies.length + order.get(strategy as string)!;
      return (run * replicates + (replicate as number) - 1) * weeks + (week as number);
    },
    keys: points.count * strategies.length * replicates * weeks,
    out,
    scratch: `${target}.merging`,
    onRows,
  });
}
