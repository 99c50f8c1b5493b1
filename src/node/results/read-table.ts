import { type FileHandle, open } from 'node:fs/promises';
import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync, parquetRead } from 'hyparquet';
import type { CellValue } from '../../exchange/results/column.ts';

/** The rows of one group, a list of cells per column asked for. */
export interface RowGroup {
  /** Number of its first row, from 0. */
  readonly first: number;
  readonly rows: number;
  readonly columns: readonly ArrayLike<CellValue>[];
}

/** A file that is no Parquet file, or only a part of one. */
export class UnreadableTable extends Error {
  override readonly name = 'UnreadableTable';
}

/**
 * The rows of a Parquet file, a group at a time.
 *
 * @param columns  names of the columns wanted; those the file lacks make it unreadable
 * @param wanted   whether any row of a group (its first row, from 0, and their number) is wanted; absent: all are
 * @throws UnreadableTable  when it is damaged
 */
export async function* readTable(
  path: string,
  columns: readonly string[],
  wanted: (first: number, rows: number) => boolean = () => true,
): AsyncGenerator<RowGroup, void, undefined> {
  const handle = await open(path);
  try {
    const file = await bufferOf(handle);
    const metadata = await metadataOf(file, path);
    refuseMissing(metadata, columns, path);
    let first = 0;
    for (const { num_rows } of metadata.row_groups) {
      const rows = Number(num_rows);
      if (wanted(first, rows)) {
        yield { first, rows, columns: await readGroup(file, metadata, columns, first, rows, path) };
      }
      first += rows;
    }
  } finally {
    await handle.close();
  }
}

/** Number of rows of a Parquet file. @throws UnreadableTable */
export async function countRows(path: string): Promise<number> {
  const handle = await open(path);
  try {
    return Number((await metadataOf(await bufferOf(handle), path)).num_rows);
  } finally {
    await handle.close();
  }
}

async function readGroup(
  file: AsyncBuffer,
  metadata: FileMetaData,
  columns: readonly string[],
  first: number,
  rows: number,
  path: string,
): Promise<readonly ArrayLike<CellValue>[]> {
  const cells = new Map<string, CellValue[] | ArrayLike<CellValue>>();
  try {
    await parquetRead({
      file,
      metadata,
      columns: [...columns],
      rowStart: first,
      rowEnd: first + rows,
      onChunk({ columnName, columnData, rowStart }) {
        const whole = columnData as ArrayLike<CellValue>;
        if (rowStart === first && whole.length === rows) {
          cells.set(columnName, whole);
          return;
        }
        // A large column comes page by page.
        const column = (cells.get(columnName) ?? new Array<CellValue>(rows)) as CellValue[];
        for (let row = 0; row < whole.length; row++) column[rowStart - first + row] = whole[row]!;
        cells.set(columnName, column);
      },
    });
  } catch (error) {
    throw new UnreadableTable(`${path} is damaged: ${(error as Error).message}`, { cause: error });
  }
  return columns.map((name) => cells.get(name)!);
}

async function metadataOf(file: AsyncBuffer, path: string): Promise<FileMetaData> {
  try {
    return await parquetMetadataAsync(file);
  } catch (error) {
    throw new UnreadableTable(`${path} is no complete Parquet file.`, { cause: error });
  }
}

function refuseMissing({ schema }: FileMetaData, columns: readonly string[], path: string): void {
  const names = new Set(schema.map(({ name }) => name));
  const missing = columns.filter((name) => !names.has(name));
  if (missing.length > 0) throw new UnreadableTable(`${path} lacks the columns ${missing.join(', ')}.`);
}

async function bufferOf(handle: FileHandle): Promise<AsyncBuffer> {
  const { size } = await handle.stat();
  return {
    byteLength: size,
    async slice(start, end = size) {
      const bytes = new Uint8Array(end - start);
      for (let read = 0; read < bytes.length;) {
        const { bytesRead } = await handle.read(bytes, read, bytes.length - read, start + read);
        if (bytesRead === 0) throw new Error('The file ends too soon.');
        read += bytesRead;
      }
      return bytes.buffer;
    },
  };
}
