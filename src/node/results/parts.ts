import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CellValue, Column } from '../../exchange/results/column.ts';
import { TableFile } from './table-file.ts';
import { syncFolderOf, unfinishedName } from './write-atomically.ts';

/** The finished runs of a sweep under way, in files that are complete or not there at all. */
export class Parts {
  readonly folder: string;
  readonly #hasSeries: boolean;
  #numbers: number[] = [];

  private constructor(folder: string, hasSeries: boolean) {
    this.folder = folder;
    this.#hasSeries = hasSeries;
  }

  /** The parts of a results folder. What was cut off while it was written is taken away. */
  static async open(results: string, hasSeries: boolean): Promise<Parts> {
    const parts = new Parts(join(results, 'parts'), hasSeries);
    await mkdir(parts.folder, { recursive: true });
    const names = new Set(await readdir(parts.folder));
    for (const name of names) {
      const number = Number(/^runs-(\d+)\.parquet$/.exec(name)?.[1] ?? NaN);
      // The series are written first, so runs without them are only half there.
      const isWhole = !Number.isNaN(number) && (!hasSeries || names.has(`series-${numbered(number)}.parquet`));
      if (isWhole) parts.#numbers.push(number);
    }
    parts.#numbers.sort((a, b) => a - b);
    const whole = new Set(
      parts.#numbers.flatMap((number) => [`runs-${numbered(number)}.parquet`, `series-${numbered(number)}.parquet`]),
    );
    for (const name of names)
      if (!whole.has(name)) await rm(join(parts.folder, name), { recursive: true, force: true });
    return parts;
  }

  /** Numbers of the parts, ascending: later ones count where two hold the same run. */
  get numbers(): readonly number[] {
    return this.#numbers;
  }

  runs(number: number): string {
    return join(this.folder, `runs-${numbered(number)}.parquet`);
  }

  series(number: number): string {
    return join(this.folder, `series-${numbered(number)}.parquet`);
  }

  /** Adds a part. */
  async write(runs: PartTable, series: PartTable | null): Promise<number> {
    const number = (this.#numbers.at(-1) ?? 0) + 1;
    if (series !== null) await writeWhole(this.series(number), series);
    await writeWhole(this.runs(number), runs);
    await syncFolderOf(this.runs(number));
    this.#numbers.push(number);
    return number;
  }

  /** Takes one away, because it cannot be read. */
  async remove(number: number): Promise<void> {
    await rm(this.runs(number), { force: true });
    if (this.#hasSeries) await rm(this.series(number), { force: true });
    this.#numbers = this.#numbers.filter((other) => other !== number);
  }

  async removeAll(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
    this.#numbers = [];
  }
}

export interface PartTable {
  readonly columns: readonly Column[];
  /** A list of cells per column. */
  readonly rows: readonly (readonly CellValue[])[];
}

async function writeWhole(path: string, { columns, rows }: PartTable): Promise<void> {
  const unfinished = unfinishedName(path);
  await rm(unfinished, { force: true });
  const file = await TableFile.create(unfinished, columns);
  try {
    await file.write(rows);
    await file.finish();
    await rename(unfinished, path);
  } catch (error) {
    await file.abandon();
    await rm(unfinished, { force: true }).catch(() => {});
    throw error;
  }
}

function numbered(number: number): string {
  return String(number).padStart(6, '0');
}
