import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { CellValue, Column } from '../../exchange/results/column.ts';
import type { Manifest, ManifestFile, RunCounts } from '../../exchange/results/manifest.ts';
import { runColumns, seriesColumns, type TableName } from '../../exchange/results/tables.ts';
import { manifestOf } from '../../experiments/sweep/manifest-of.ts';
import { RunRows } from '../../experiments/sweep/run-rows.ts';
import type { PointPrecision, SweepStore } from '../../experiments/sweep/sweep.ts';
import type { SweepPlan } from '../../experiments/sweep/sweep-plan.ts';
import type { JobResult } from '../../runners/runner.ts';
import { EarlierRuns } from './earlier-runs.ts';
import { FolderLock } from './folder-lock.ts';
import { exists, inspectFolder, refuseDamaged, removeUnfinished } from './inspect-folder.ts';
import { mergeRuns } from './merge-runs.ts';
import { Parts } from './parts.ts';
import { UnreadableTable } from './read-table.ts';
import { SweepLog } from './sweep-log.ts';
import { syncFolderOf, unfinishedName, writeAtomically } from './write-atomically.ts';
import { writePoints } from './write-points.ts';

const FLUSH_RUNS = 10_000;
/** Weekly rows weigh less than runs, but there are many of them. */
const FLUSH_WEEKS = 200_000;
const FLUSH_MILLISECONDS = 10_000;

export interface FolderOptions {
  /** Takes the folder from another process that writes into it. */
  readonly takeover?: boolean;
  /** Told what somebody at the terminal wants to know. */
  readonly onNotice?: (text: string) => void;
}

/**
 * A results folder that a sweep writes into, alone: see docs/results-folder.md.
 *
 * What is added is kept in memory until there is enough for a part, or ten seconds have passed.
 */
export class ResultsFolder implements SweepStore {
  readonly path: string;
  readonly log: SweepLog;
  readonly #plan: SweepPlan;
  readonly #lock: FolderLock;
  readonly #parts: Parts;
  readonly #earlier: EarlierRuns;
  readonly #rows: RunRows;
  readonly #runColumns: readonly Column[];
  readonly #seriesColumns: readonly Column[];
  readonly #timer: NodeJS.Timeout;
  #manifest: Manifest;
  #runs: CellValue[][];
  #weeks: CellValue[][];
  #lastFlush = performance.now();
  /** The flush under way; fails for good when one fails. */
  #flushing: Promise<void> = Promise.resolve();

  private constructor(path: string, plan: SweepPlan, lock: FolderLock, parts: Parts, manifest: Manifest) {
    this.path = path;
    this.log = new SweepLog(path);
    this.#plan = plan;
    this.#lock = lock;
    this.#parts = parts;
    this.#manifest = manifest;
    this.#earlier = new EarlierRuns(plan);
    this.#rows = new RunRows(plan);
    this.#runColumns = runColumns(plan.experiment);
    this.#seriesColumns = plan.experiment.series.length > 0 ? seriesColumns(plan.experiment) : [];
    this.#runs = emptyColumns(this.#runColumns);
    this.#weeks = emptyColumns(this.#seriesColumns);
    this.#timer = setInterval(() => this.#flushWhenDue(), FLUSH_MILLISECONDS);
    this.#timer.unref();
  }

  /**
   * Opens a folder for the runs of a plan: a new one, or one that has some of them already.
   *
   * @throws ResultsRefused  when the folder holds something else, or somebody else writes into it
   */
  static async open(path: string, plan: SweepPlan, options: FolderOptions = {}): Promise<ResultsFolder> {
    const before = await inspectFolder(path, plan);
    await mkdir(path, { recursive: true });
    const lock = await FolderLock.take(path, options.takeover ?? false);
    try {
      await removeUnfinished(path);
      const parts = await Parts.open(path, plan.experiment.series.length > 0);
      const manifest = before ?? manifestOf(plan, null);
      const folder = new ResultsFolder(path, plan, lock, parts, manifest);
      await folder.#begin(before === null, options.onNotice ?? (() => {}));
      return folder;
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** Jobs whose runs were there when the folder was opened. */
  get earlierJobs(): number {
    return this.#earlier.jobs;
  }

  /** As it is on the disk. */
  get manifest(): Manifest {
    return this.#manifest;
  }

  has(job: number): boolean {
    return this.#earlier.has(job);
  }

  outcome(job: number, strategy: number): number {
    return this.#earlier.outcome(job, strategy);
  }

  async add(result: JobResult): Promise<void> {
    for (const run of result.runs) {
      append(this.#runs, this.#rows.run(result, run));
      for (const week of this.#rows.weeks(result, run)) append(this.#weeks, week);
    }
    const isFull = this.#runs[0]!.length >= FLUSH_RUNS || (this.#weeks[0]?.length ?? 0) >= FLUSH_WEEKS;
    if (isFull || performance.now() - this.#lastFlush > FLUSH_MILLISECONDS) this.#startFlush();
    await this.#flushing;
  }

  /** Writes down what is in memory. */
  async flush(): Promise<void> {
    this.#startFlush();
    await this.#flushing;
  }

  /** Merges everything into the finished tables, once all runs are there. */
  async finish(precision: readonly PointPrecision[] | null): Promise<RunCounts> {
    await this.flush();
    await this.#lock.check();
    const counts = { done: 0, failed: 0, timedOut: 0 };
    const files: ManifestFile[] = [];
    const status = this.#runColumns.findIndex(({ name }) => name === 'status');
    const runs = await this.#merge('runs', this.#runColumns, (rows) => {
      for (const value of rows[status]!) {
        if (value === 'done') counts.done++;
        else if (value === 'failed') counts.failed++;
        else counts.timedOut++;
      }
    });
    files.push(runs, await writePoints(this.path, this.#plan));
    if (this.#seriesColumns.length > 0) files.push(await this.#merge('series', this.#seriesColumns));
    await this.#lock.check();
    for (const { name } of files) await rename(unfinishedName(join(this.path, name)), join(this.path, name));
    await syncFolderOf(join(this.path, 'manifest.json'));
    const notReached = precision?.filter(({ reached }) => !reached).map(({ point }) => point + 1) ?? null;
    await this.#writeManifest(manifestOf(this.#plan, { runs: counts, notReached, files }));
    await this.#parts.removeAll();
    await this.log.write('merged', { ...counts });
    return counts;
  }

  /** Writes down what is left and gives the folder free. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    try {
      await this.flush();
      if (this.#manifest.complete) await this.#parts.removeAll();
    } finally {
      await this.#lock.release();
    }
  }

  async #begin(isNew: boolean, onNotice: (text: string) => void): Promise<void> {
    if (isNew) {
      const points = await writePoints(this.path, this.#plan);
      await rename(unfinishedName(join(this.path, points.name)), join(this.path, points.name));
      await this.#writeManifest(this.#manifest);
    }
    const finished = join(this.path, 'runs.parquet');
    if (await exists(finished))
      await this.#earlier.read(finished).catch((error: unknown) => refuseDamaged(error, finished));
    for (const number of this.#parts.numbers.slice()) {
      try {
        await this.#earlier.read(this.#parts.runs(number));
      } catch (error) {
        if (!(error instanceof UnreadableTable)) throw error;
        await this.#parts.remove(number);
        await this.log.write('unreadable part removed', { part: number });
        onNotice(`${this.#parts.runs(number)} is damaged; its runs are made again.`);
      }
    }
  }

  #flushWhenDue(): void {
    if (this.#runs[0]!.length > 0 && performance.now() - this.#lastFlush > FLUSH_MILLISECONDS / 2) this.#startFlush();
  }

  /** One flush after the other; what fails is heard of by whoever waits for the last. */
  #startFlush(): void {
    const runs = this.#runs;
    const weeks = this.#weeks;
    if (runs[0]!.length === 0) return;
    this.#runs = emptyColumns(this.#runColumns);
    this.#weeks = emptyColumns(this.#seriesColumns);
    this.#lastFlush = performance.now();
    this.#flushing = this.#flushing.then(async () => {
      await this.#lock.check();
      if (this.#manifest.complete) await this.#writeManifest(manifestOf(this.#plan, null));
      const series = this.#seriesColumns.length > 0 ? { columns: this.#seriesColumns, rows: weeks } : null;
      await this.#parts.write({ columns: this.#runColumns, rows: runs }, series);
    });
    // Whoever adds or flushes next gets the error; until then it is not unhandled.
    this.#flushing.catch(() => {});
  }

  async #merge(
    table: TableName,
    columns: readonly Column[],
    onRows: (rows: readonly (readonly CellValue[])[]) => void = () => {},
  ): Promise<ManifestFile> {
    const name = `${table}.parquet`;
    const target = join(this.path, name);
    const parts = this.#parts.numbers.map((number) =>
      table === 'runs' ? this.#parts.runs(number) : this.#parts.series(number),
    );
    const sources = (await exists(target)) ? [target, ...parts] : parts;
    return { table, name, ...(await mergeRuns(this.#plan, table, columns, sources, target, onRows)) };
  }

  async #writeManifest(manifest: Manifest): Promise<void> {
    await writeAtomically(join(this.path, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    this.#manifest = manifest;
  }
}

function emptyColumns(columns: readonly Column[]): CellValue[][] {
  return columns.map(() => []);
}

function append(columns: CellValue[][], cells: readonly CellValue[]): void {
  for (let column = 0; column < columns.length; column++) columns[column]!.push(cells[column]!);
}
