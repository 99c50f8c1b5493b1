import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { CellValue, Column, ColumnType } from '../../exchange/results/column.ts';

/** What a finished file came to. */
export interface WrittenTable {
  readonly rows: number;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/**
 * A Parquet file that is written a row group at a time, so that memory stays flat. The same rows in the same groups
 * give the same bytes.
 */
export class TableFile {
  readonly #handle: FileHandle;
  readonly #columns: readonly Column[];
  readonly #buffer = new ByteWriter();
  readonly #writer: ParquetWriter;
  readonly #hash = createHash('sha256');
  #rows = 0;
  #bytes = 0;

  private constructor(handle: FileHandle, columns: readonly Column[]) {
    this.#handle = handle;
    this.#columns = columns;
    this.#writer = new ParquetWriter({ writer: this.#buffer, schema: schemaOf(columns), createdBy: 'groundswell' });
  }

  /** Begins a file that must not be there yet. */
  static async create(path: string, columns: readonly Column[]): Promise<TableFile> {
    return new TableFile(await open(path, 'wx'), columns);
  }

  /** Writes rows as one group. @param rows  a list of cells per column */
  async write(rows: readonly (readonly CellValue[])[]): Promise<void> {
    const count = rows[0]?.length ?? 0;
    if (count === 0) return;
    await this.#writer.write({
      columnData: this.#columns.map(({ name }, column) => ({ name, data: rows[column] as CellValue[] })),
      rowGroupSize: count,
    });
    this.#rows += count;
    await this.#drain();
  }

  /** Ends the file; it is on the disk then. */
  async finish(): Promise<WrittenTable> {
    await this.#writer.finish();
    await this.#drain();
    await this.#handle.sync();
    await this.#handle.close();
    return { rows: this.#rows, bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  /** Gives the file up as it is. */
  async abandon(): Promise<void> {
    await this.#handle.close().catch(() => {});
  }

  async #drain(): Promise<void> {
    const chunk = new Uint8Array(this.#buffer.buffer, 0, this.#buffer.index);
    this.#hash.update(chunk);
    for (let written = 0; written < chunk.length;) {
      written += (await this.#handle.write(chunk, written)).bytesWritten;
    }
    this.#bytes += chunk.length;
    this.#buffer.index = 0;
  }
}

const TYPES: Readonly<Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  int32: { type: 'INT32' },
  double: { type: 'DOUBLE' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  flag: { type: 'BOOLEAN' },
};

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type, optional }): SchemaElement => ({
      name,
      ...TYPES[type],
      repetition_type: optional ? 'OPTIONAL' : 'REQUIRED',
    })),
  ];
}
