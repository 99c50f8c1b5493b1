import type { DuckDBConnection } from '@duckdb/node-api';
import { TABLES } from '../../exchange/results/tables.ts';
import type { ResultFiles } from './result-files.ts';

/** A view for each table that has a file. */
export async function createViews(connection: DuckDBConnection, { tables }: ResultFiles): Promise<void> {
  for (const table of TABLES) {
    const files = tables[table];
    if (files.length === 0) continue;
    const source = `read_parquet([${files.map(fileLiteral).join(', ')}], union_by_name = true, filename = 'file of')`;
    // While a sweep runs, a run may have been tried again: the later part counts.
    const last =
      table === 'runs' && files.length > 1
        ? ` QUALIFY row_number() OVER (PARTITION BY point, strategy, replicate ORDER BY regexp_matches("file of", '[/\\\\]parts[/\\\\][^/\\\\]*$') DESC, "file of" DESC) = 1`
        : '';
    await connection.run(`CREATE VIEW ${table} AS SELECT * EXCLUDE ("file of") FROM ${source}${last}`);
  }
}

function fileLiteral(path: string): string {
  return textLiteral(byTheLetter(path));
}

/** The path as DuckDB takes it by the letter: what it would take for a pattern stands in brackets. */
export function byTheLetter(path: string): string {
  return path.replace(/[[*?]/g, '[$&]');
}

export function textLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
