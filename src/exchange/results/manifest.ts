import type { Scenario } from '../../../scenarios/scenario.ts';
import type { Column } from './column.ts';
import type { TableName } from './tables.ts';

export const RESULTS_FORMAT = 'groundswell/results@1';

/**
 * `manifest.json` of a results folder: what was asked, of which model, and what is there. Nothing in it depends on
 * when, where or on how many workers the runs were made; that goes to `log.jsonl`.
 */
export interface Manifest {
  readonly format: typeof RESULTS_FORMAT;
  /** Version of Groundswell. */
  readonly version: string;
  readonly modelVersion: number;
  /** 32 hexadecimal digits over everything the runs depend on: equal for equal experiments. */
  readonly identity: string;
  /** The experiment as a file that stands by itself, in the format groundswell/experiment. */
  readonly experiment: Readonly<Record<string, unknown>>;
  /** The scenario of the experiment with every default filled in; factors change it at each point. */
  readonly scenario: Scenario;
  readonly seed: string;
  /** Ids, the reference first. */
  readonly strategies: readonly string[];
  readonly factors: readonly ManifestFactor[];
  readonly points: number;
  readonly replicates: number | 'auto';
  /** Which part of the experiment this folder holds; null: all of it. */
  readonly shard: Shard | null;
  /** All runs of the experiment (of the shard) are there. While they are being made, they lie in `parts`. */
  readonly complete: boolean;
  /** How many runs there are, by what became of them; null until complete. */
  readonly runs: RunCounts | null;
  /** With replicates `auto`: points whose interval did not become as narrow as asked, by number; null until complete. */
  readonly notReached: readonly number[] | null;
  /** The data dictionary: the columns of each table, in order. */
  readonly columns: Readonly<Partial<Record<TableName, readonly Column[]>>>;
  /** The tables that are there, each in `<name>.parquet`. */
  readonly files: readonly ManifestFile[];
}

export interface ManifestFactor {
  readonly path: string;
  readonly label: string;
  readonly unit: string;
}

/** Every `of`-th job, beginning with number `index`, from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

export interface RunCounts {
  readonly done: number;
  readonly failed: number;
  readonly timedOut: number;
}

export interface ManifestFile {
  readonly table: TableName;
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}
