import type * as DuckDbModule from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api';
import type { Checked, Issue } from '../../../scenarios/issue.ts';
import { optionalPackage } from '../optional-package.ts';
import { byTheLetter, createViews, textLiteral } from './create-views.ts';
import { findResultFiles, type ResultFiles } from './result-files.ts';
import { type QueryValue, queryValue } from './query-value.ts';

export interface QueryColumn {
  readonly name: string;
  /** As DuckDB calls it: INTEGER, DOUBLE, VARCHAR, … */
  readonly type: string;
}

/** An answer, its rows as they come, some at a time. */
export interface QueryAnswer {
  readonly columns: readonly QueryColumn[];
  readonly rows: AsyncIterable<readonly (readonly QueryValue[])[]>;
  /** Lets go of the database. */
  close(): void;
}

type DuckDb = typeof DuckDbModule;

/** A sweep that ends meanwhile takes its parts away; then the folder is looked at again. */
const TRIES = 3;

/**
 * Puts a question in SQL to a results folder: the views `runs`, `points` and, where there are any, `series`.
 *
 * The database lives in memory and may read this folder and nothing else: no other file, no network, no extension, and
 * none of that can be switched on again. Statements that write files are refused altogether.
 *
 * @param signal  ends a question that takes too long
 * @throws OutsideFailure  where DuckDB is not installed
 */
export async function queryResults(folder: string, sql: string, signal: AbortSignal): Promise<Checked<QueryAnswer>> {
  const duckdb = await optionalPackage('@duckdb/node-api', () => import('@duckdb/node-api'), 'Queries need');
  for (let attempt = 1; ; attempt++) {
    const files = await findResultFiles(folder);
    if (!files.ok) return files;
    const connection = await open(duckdb, files.value.folder);
    const interrupt = (): void => connection.interrupt();
    signal.addEventListener('abort', interrupt, { once: true });
    try {
      await createViews(connection, files.value);
      const answer = await runAll(connection, sql, signal, duckdb);
      if (!answer.ok) connection.closeSync();
      return answer;
    } catch (error) {
      connection.closeSync();
      if (attempt < TRIES && /No files found|Cannot open file|no such file/i.test((error as Error).message)) continue;
      return { ok: false, issues: [signal.aborted ? interrupted() : explain(error, files.value)] };
    }
  }
}

/** A database in memory that sees one folder and cannot be talked out of it. */
async function open({ DuckDBInstance }: DuckDb, folder: string): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const settings = [
    "temp_directory = ''",
    `allowed_directories = [${textLiteral(folder)}, ${textLiteral(byTheLetter(folder))}]`,
    'enable_external_access = false',
    'allow_community_extensions = false',
    'lock_configuration = true',
  ];
  for (const setting of settings) await connection.run(`SET ${setting}`);
  return connection;
}

/** Runs one statement after the other: each is prepared only then, for it may ask for what an earlier one made. */
async function runAll(
  connection: DuckDBConnection,
  sql: string,
  signal: AbortSignal,
  duckdb: DuckDb,
): Promise<Checked<QueryAnswer>> {
  // Of no statement at all the library makes an error of its own.
  const statements = /\S/.test(sql) ? await connection.extractStatements(sql) : null;
  if (statements === null || statements.count === 0)
    return { ok: false, issues: [issue('There is no question in it.', 'Write a SELECT.')] };
  for (let index = 0; ; index++) {
    const statement = await statements.prepare(index);
    if (!isHarmless(statement, duckdb)) return { ok: false, issues: [NOT_ALLOWED] };
    if (index === statements.count - 1) return { ok: true, value: await answerTo(connection, statement, signal) };
    await statement.run();
  }
}

/** Questions, and tables and views in memory. */
function isHarmless({ statementType }: DuckDBPreparedStatement, { StatementType }: DuckDb): boolean {
  return [StatementType.SELECT, StatementType.EXPLAIN, StatementType.CREATE].includes(statementType);
}

async function answerTo(
  connection: DuckDBConnection,
  statement: DuckDBPreparedStatement,
  signal: AbortSignal,
): Promise<QueryAnswer> {
  const result = await statement.stream();
  const names = result.deduplicatedColumnNames();
  const columns = result.columnTypes().map((type, column) => ({ name: names[column]!, type: String(type) }));
  return {
    columns,
    rows: {
      async *[Symbol.asyncIterator]() {
        for await (const rows of result.yieldRows()) {
          if (signal.aborted) return;
          yield rows.map((row) => row.map(queryValue));
        }
      },
    },
    close: () => connection.closeSync(),
  };
}

const NOT_ALLOWED = issue(
  'Only questions are answered here (SELECT and the like): a query changes no file and no setting.',
  'Write its answer to a file with --format csv > file.csv, or open the Parquet files with a program of your own.',
);

function issue(message: string, remedy: string): Issue {
  return { code: 'query', path: 'SQL', message, remedy };
}

function interrupted(): Issue {
  return issue('The query was interrupted.', 'Ask for less, or give it more time.');
}

/** What DuckDB says, in its own words. */
function explain(error: unknown, { tables }: ResultFiles): Issue {
  const message = (error instanceof Error ? error.message : String(error)).replace(
    /^Failed to (extract|prepare|execute)[^:]*: /i,
    '',
  );
  const remedy = /Permission Error|configuration has been locked|disabled through/.test(message)
    ? 'A query sees the results folder and nothing else.'
    : /No magic bytes|Parquet.*(corrupt|invalid)|too small to be a Parquet/i.test(message)
      ? 'The file is damaged: remove it to have its runs made again, or restore it from a copy.'
      : tables.runs.length === 0 && /Table with name (runs|series) /i.test(message)
        ? 'The sweep has written no runs yet; it does so every 10,000 runs or 10 seconds.'
        : /Table with name series /i.test(message) && tables.series.length === 0
          ? 'This sweep kept no series: name them under `series:` in the experiment.'
          : 'The tables are runs, points and series; DESCRIBE runs lists its columns. Names with a dot go in double quotes.';
  return issue(message.split('\n\nLINE')[0]!.trim(), remedy);
}
