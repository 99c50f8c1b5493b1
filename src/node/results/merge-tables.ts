import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { CellValue, Column } from '../../exchange/results/column.ts';
import { countRows, readTable } from './read-table.ts';
import { TableFile, type WrittenTable } from './table-file.ts';

/** Rows of the groups that finished tables are written in: fixed, so that equal tables are equal bytes. */
const GROUP_ROWS = 32_768;
/** Rows sorted in memory at a time. */
const BUCKET_ROWS = 40_000;
/** Rows read before they are handed out to the buckets on disk. */
const HANDED_OUT_ROWS = 60_000;

export interface MergeRequest {
  /** Files with the same columns; where two have a row of the same key, the later one counts. */
  readonly sources: readonly string[];
  readonly columns: readonly Column[];
  /** Names of the columns the key is made of. */
  readonly keyColumns: readonly string[];
  /** Place of a row in the sorted table, whole, from 0 to below `keys`. */
  readonly key: (cells: readonly CellValue[]) => number;
  readonly keys: number;
  /** The file to be written; must not be there yet. */
  readonly out: string;
  /** A folder that is made for what does not fit into memory, and taken away again. */
  readonly scratch: string;
  /** Rows sorted in memory at a time. Default: 40,000. */
  readonly bucketRows?: number;
  /** Called with every group of rows before it is written. */
  readonly onRows?: (rows: readonly (readonly CellValue[])[]) => void;
}

/** Some rows of one source that fall into one bucket. */
interface Piece {
  readonly source: number;
  readonly keys: Float64Array;
  readonly columns: readonly (readonly CellValue[])[];
}

/**
 * Merges tables into one sorted by key, in memory that does not grow with their number: rows are first dealt out by
 * ranges of the key (to files, where there is more than one range), then each range is sorted by itself.
 */
export async function mergeTables(request: MergeRequest): Promise<WrittenTable> {
  const { sources, columns, out, scratch } = request;
  let rows = 0;
  for (const source of sources) rows += await countRows(source);
  const buckets = new Buckets(
    scratch,
    Math.max(1, Math.ceil(rows / (request.bucketRows ?? BUCKET_ROWS))),
    request.keys,
  );
  const file = await TableFile.create(out, columns);
  try {
    await buckets.begin();
    await dealOut(request, buckets);
    const groups = new Groups(file, columns.length, request.onRows);
    for (let bucket = 0; bucket < buckets.count; bucket++) {
      await writeSorted(await buckets.take(bucket), groups);
    }
    await groups.end();
    return await file.finish();
  } catch (error) {
    await file.abandon();
    await rm(out, { force: true }).catch(() => {});
    throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true }).catch(() => {});
  }
}

async function dealOut({ sources, columns, keyColumns, key }: MergeRequest, buckets: Buckets): Promise<void> {
  const names = columns.map(({ name }) => name);
  const places = keyColumns.map((name) => names.indexOf(name));
  const cells = new Array<CellValue>(places.length);
  for (const [source, path] of sources.entries()) {
    for await (const group of readTable(path, names)) {
      const keys = new Float64Array(group.rows);
      for (let row = 0; row < group.rows; row++) {
        for (let place = 0; place < places.length; place++) cells[place] = group.columns[places[place]!]![row]!;
        keys[row] = key(cells);
      }
      await buckets.add(source, keys, group.columns);
    }
  }
  await buckets.handOut();
}

/** Rows by ranges of their keys. */
class Buckets {
  readonly count: number;
  readonly #folder: string;
  readonly #width: number;
  #pending: Piece[][];
  #pendingRows = 0;

  constructor(folder: string, count: number, keys: number) {
    this.#folder = folder;
    this.count = count;
    this.#width = Math.max(1, Math.ceil(keys / count));
    this.#pending = Array.from({ length: count }, () => []);
  }

  async begin(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
    if (this.count > 1) await mkdir(this.#folder, { recursive: true });
  }

  async add(source: number, keys: Float64Array, columns: readonly ArrayLike<CellValue>[]): Promise<void> {
    const rowsOf = new Map<number, number[]>();
    for (let row = 0; row < keys.length; row++) {
      const bucket = Math.floor(keys[row]! / this.#width);
      const rows = rowsOf.get(bucket);
      if (rows === undefined) rowsOf.set(bucket, [row]);
      else rows.push(row);
    }
    for (const [bucket, rows] of rowsOf) {
      this.#pending[bucket]!.push({
        source,
        keys: Float64Array.from(rows, (row) => keys[row]!),
        columns: columns.map((column) => rows.map((row) => column[row]!)),
      });
    }
    this.#pendingRows += keys.length;
    if (this.#pendingRows >= HANDED_OUT_ROWS) await this.handOut();
  }

  /** To the files; a single bucket stays in memory. */
  async handOut(): Promise<void> {
    if (this.count === 1) return;
    for (const [bucket, pieces] of this.#pending.entries()) {
      if (pieces.length === 0) continue;
      const bytes = serialize(pieces);
      const length = Buffer.alloc(8);
      length.writeBigUInt64LE(BigInt(bytes.length));
      await appendFile(this.#path(bucket), Buffer.concat([length, bytes]));
    }
    this.#pending = Array.from({ length: this.count }, () => []);
    this.#pendingRows = 0;
  }

  async take(bucket: number): Promise<readonly Piece[]> {
    if (this.count === 1) return this.#pending[bucket]!;
    let bytes: Buffer;
    try {
      bytes = await readFile(this.#path(bucket));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
    const pieces: Piece[] = [];
    for (let position = 0; position < bytes.length;) {
      const length = Number(bytes.readBigUInt64LE(position));
      pieces.push(...(deserialize(bytes.subarray(position + 8, position + 8 + length)) as Piece[]));
      position += 8 + length;
    }
    await rm(this.#path(bucket));
    return pieces;
  }

  #path(bucket: number): string {
    return join(this.#folder, `bucket-${bucket}`);
  }
}

/** Writes the rows of one range in the order of their keys; of several with one key, that of the last source. */
async function writeSorted(pieces: readonly Piece[], groups: Groups): Promise<void> {
  const rows = pieces.flatMap((piece) => Array.from(piece.keys, (key, row) => ({ key, piece, row })));
  rows.sort((a, b) => a.key - b.key || a.piece.source - b.piece.source);
  for (const [place, { key, piece, row }] of rows.entries()) {
    if (rows[place + 1]?.key === key) continue;
    const full = groups.add(piece.columns, row);
    if (full !== undefined) await full;
  }
}

/** Gathers rows into groups of the fixed size. */
class Groups {
  readonly #file: TableFile;
  readonly #onRows: MergeRequest['onRows'];
  readonly #width: number;
  #columns: CellValue[][];

  constructor(file: TableFile, width: number, onRows: MergeRequest['onRows']) {
    this.#file = file;
    this.#width = width;
    this.#onRows = onRows;
    this.#columns = this.#empty();
  }

  /** Returns a promise only where a group is full. */
  add(columns: readonly (readonly CellValue[])[], row: number): Promise<void> | undefined {
    for (let column = 0; column < this.#width; column++) this.#columns[column]!.push(columns[column]![row]!);
    return this.#columns[0]!.length === GROUP_ROWS ? this.end() : undefined;
  }

  async end(): Promise<void> {
    const rows = this.#columns;
    this.#columns = this.#empty();
    this.#onRows?.(rows);
    await this.#file.write(rows);
  }

  #empty(): CellValue[][] {
    return Array.from({ length: this.#width }, () => []);
  }
}
