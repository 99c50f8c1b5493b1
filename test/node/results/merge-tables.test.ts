import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CellValue, Column } from '../../../src/exchange/results/column.ts';
import { mergeTables } from '../../../src/node/results/merge-tables.ts';
import { readTable } from '../../../src/node/results/read-table.ts';
import { TableFile } from '../../../src/node/results/table-file.ts';
import { useFolder } from './tiny-sweep.ts';

const at = useFolder();
const column = (name: string, type: Column['type'], optional = false): Column => ({
  name,
  type,
  optional,
  label: '',
  help: '',
  unit: '',
});
const COLUMNS = [column('key', 'int32'), column('from', 'text'), column('value', 'double', true), column('on', 'flag')];
let files = 0;

async function tableOf(rows: readonly CellValue[][], groups: number): Promise<string> {
  const path = at(`table-${++files}.parquet`);
  const file = await TableFile.create(path, COLUMNS);
  const size = Math.max(1, Math.ceil(rows.length / groups));
  for (let first = 0; first < rows.length; first += size) {
    const group = rows.slice(first, first + size);
    await file.write(COLUMNS.map((_, place) => group.map((row) => row[place]!)));
  }
  await file.finish();
  return path;
}

it('merges tables into one sorted by key, of equal keys the last table’s, whatever fits into memory', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 40 }), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.constantFrom(1, 7, 1000),
      fc.integer({ min: 1, max: 3 }),
      async (tables, bucketRows, groups) => {
        const expected = new Map<number, CellValue[]>();
        const sources: string[] = [];
        for (const [position, keys] of tables.entries()) {
          const rows = keys.map((key): CellValue[] => [
            key,
            `table ${position}`,
            key % 3 === 0 ? null : key / 7,
            key % 2 === 0,
          ]);
          for (const row of rows) expected.set(row[0] as number, row);
          sources.push(await tableOf(rows, groups));
        }
        const out = at(`merged-${++files}.parquet`);
        const scratch = at(`scratch-${files}`);
        const written = await mergeTables({
          sources,
          columns: COLUMNS,
          keyColumns: ['key'],
          key: ([key]) => key as number,
          keys: 100,
          out,
          scratch,
          bucketRows,
        });
        const rows: CellValue[][] = [];
        for await (const group of readTable(
          out,
          COLUMNS.map(({ name }) => name),
        )) {
          for (let row = 0; row < group.rows; row++) rows.push(group.columns.map((cells) => cells[row] ?? null));
        }
        expect(rows).toEqual([...expected.entries()].sort(([a], [b]) => a - b).map(([, row]) => row));
        expect(written.rows).toBe(expected.size);
        expect(existsSync(scratch)).toBe(false);
      },
    ),
    { numRuns: 25 },
  ));
