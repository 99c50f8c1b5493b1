import { type Columns, findColumns, refuseMissingColumn, vocabularyOf } from '../columns.ts';
import { type Findings } from '../findings.ts';
import { type FileReport } from '../import-report.ts';
import { refuseLongField } from '../long-field.ts';
import { LONGEST_NAME } from '../names.ts';
import { type ColumnChoice, type Source } from '../source.ts';
import { type DecodeOptions } from '../text/decode.ts';
import { openText } from '../text/open-text.ts';
import { readTable } from '../text/read-table.ts';
import { type Dialect } from '../text/sniff.ts';
import { BACKWARD, FORWARD } from './tie-amounts.ts';
import { looksLikeGraphml, readGraphml } from './read-graphml.ts';
import { type TieCounts } from './tie-counts.ts';
import { TIES_COLUMNS, type TieRole } from './ties-columns.ts';
import { holdsTimes } from './third-column.ts';
import { isWeight, refuseWeight } from './weight.ts';

const VOCABULARY = vocabularyOf(TIES_COLUMNS);

/** Reads one edge list, list of messages or GraphML file and counts its records into ties. */
export async function readTies(
  source: Source,
  chosen: ColumnChoice,
  counts: TieCounts,
  options: DecodeOptions,
): Promise<FileReport> {
  const { findings } = options;
  const text = await openText(source, options);
  if (looksLikeGraphml(text.opening)) return readGraphml(source, text, counts, findings);
  const table = await readTable(source, text, VOCABULARY, findings);
  const { dialect } = table;
  const columns =
    findColumns(source, dialect, TIES_COLUMNS, chosen, findings)?.columns ?? positional(source, dialect, findings);
  for (const role of ['from', 'to'] as const) {
    if (!columns.has(role)) refuseMissingColumn(source, dialect, role, TIES_COLUMNS, findings);
  }
  if (dialect.tookNamesApart) findings.mend('names-taken-apart', { file: source.name, line: dialect.preamble });
  const records = await countRecords(source, dialect, columns, table.batches, counts, findings);
  return {
    name: source.name,
    holds: 'ties',
    records,
    encoding: table.encoding,
    delimiter: dialect.delimiter,
    header: dialect.header !== null,
    columns: Object.fromEntries([...columns].map(([role, index]) => [role, index + 1])),
    ignoredColumns: dialect.width - columns.size,
  };
}

/** Without a header the first two columns are the ends; a third is the weight or the time. */
function positional(source: Source, dialect: Dialect, findings: Findings): Columns<TieRole> {
  if (dialect.width > 3) refuseMissingColumn(source, dialect, 'from', TIES_COLUMNS, findings);
  const columns = new Map<TieRole, number>([['from', 0]]);
  if (dialect.width > 1) columns.set('to', 1);
  if (dialect.width === 3) {
    const role = holdsTimes(dialect.sample.map((record) => record[2] ?? '')) ? 'time' : 'weight';
    columns.set(role, 2);
    findings.mend(`third-column-read-as-${role}`, { file: source.name, line: 1 });
  }
  return columns;
}

async function countRecords(
  source: Source,
  dialect: Dialect,
  columns: Columns<TieRole>,
  batches: Awaited<ReturnType<typeof readTable>>['batches'],
  counts: TieCounts,
  findings: Findings,
): Promise<number> {
  const file = source.name;
  const fromColumn = columns.get('from')!;
  const toColumn = columns.get('to')!;
  const weightColumn = columns.get('weight');
  const timeColumn = columns.get('time');
  const mutualColumn = columns.get('mutual');
  let records = 0;
  for await (const { rows, lines } of batches) {
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index]!;
      const line = lines[index]!;
      const from = row[fromColumn]!;
      const to = row[toColumn]!;
      if (from === '' || to === '') {
        if (row.some((cell) => cell !== '')) findings.mend('tie-without-end', { file, line });
        continue;
      }
      records++;
      if (from.length > LONGEST_NAME || to.length > LONGEST_NAME) {
        const column = from.length > LONGEST_NAME ? fromColumn : toColumn;
        refuseLongField(source, line, column, row[column]!, findings);
        continue;
      }
      let weight = 1;
      if (weightColumn !== undefined) {
        weight = parseWeight(row[weightColumn]!, dialect.delimiter);
        if (!isWeight(weight)) {
          refuseWeight({ file, line, column: weightColumn + 1 }, row[weightColumn]!, findings);
          continue;
        }
        if (weight === 0) {
          findings.mend('tie-without-weight', { file, line });
          continue;
        }
      }
      if (timeColumn !== undefined) counts.time(row[timeColumn]!, file, line);
      const mutual = mutualColumn !== undefined && row[mutualColumn] === '1';
      counts.add(from, to, weight, mutual ? FORWARD | BACKWARD : FORWARD, file, line);
    }
  }
  if (timeColumn !== undefined && weightColumn === undefined) counts.kind = 'messages';
  return records;
}

/** A number; where the comma does not separate fields it may be a decimal comma. */
function parseWeight(cell: string, delimiter: string): number {
  if (cell === '') return Number.NaN;
  return Number(delimiter === ',' ? cell : cell.replace(',', '.'));
}
