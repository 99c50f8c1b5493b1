/** How a column is stored: a Parquet type that pandas, R and DuckDB read without being told. */
export type ColumnType = 'int32' | 'double' | 'text' | 'flag';

/** One declared column of a results folder: from it follow its Parquet type and its row of the data dictionary. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** May hold nothing: an undefined outcome, an outcome of a run that was not done. */
  readonly optional: boolean;
  readonly label: string;
  /** What it means, in plain words. */
  readonly help: string;
  readonly unit: string;
}

/** What a cell holds. */
export type CellValue = number | string | boolean | null;
