import { dsvFormat } from 'd3';
import { type Findings } from '../findings.ts';
import { type Source } from '../source.ts';
import { cutRecords, LONGEST_RECORD, type RecordFault } from './cut-records.ts';
import { type Encoding } from './decode.ts';
import { looksLikeMarkup, type OpenedText } from './open-text.ts';
import { prepend } from './prepend.ts';
import { type Dialect, isBlank, sniffDialect, trimFields, type Vocabulary } from './sniff.ts';

/** A delimited text opened for reading: what it is, and its records in batches. */
export interface Table {
  readonly encoding: Encoding;
  readonly dialect: Dialect;
  readonly batches: AsyncGenerator<Batch, void, undefined>;
}

/** Some records, each with the line of the file on which it begins (from 1). Blank records are left out. */
export interface Batch {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

/**
 * Opens a table, sniffs its dialect and gives its records in batches of about one chunk; no more than that is held.
 *
 * Records with more or fewer fields than the dialect says are issues and are not passed on.
 */
export async function readTable(
  source: Source,
  { encoding, opening, chunks }: OpenedText,
  vocabulary: Vocabulary,
  findings: Findings,
): Promise<Table> {
  if (looksLikeMarkup(opening)) {
    findings.stop({
      code: 'not-a-table',
      file: source.name,
      line: 1,
      message: 'This is no table: it begins like HTML, XML or JSON.',
      remedy: 'Export it as CSV; a workbook saved as a web page is one that only looks like a table.',
    });
  }
  const dialect = sniffDialect(opening, vocabulary);
  const records = cutBatches(source, dialect.delimiter, chunks, findings);
  const first = await firstWithData(records, dialect.preamble);
  if (!first) {
    return findings.stop({
      code: 'no-records',
      file: source.name,
      message: 'This file has a header and nothing below it.',
      remedy: 'Give a file with one line per person or tie.',
    });
  }
  return { encoding, dialect, batches: even(source, dialect.width, prepend(first, records), findings) };
}

async function* cutBatches(
  source: Source,
  delimiter: string,
  chunks: AsyncGenerator<string, void, undefined>,
  findings: Findings,
): AsyncGenerator<Batch, void, undefined> {
  let pending = '';
  let line = 1;
  const cut = function* (text: string, complete: boolean): Generator<Batch, void, undefined> {
    const { end, fault } = cutRecords(text, delimiter, complete);
    pending = text.slice(end);
    if (end > 0) {
      const batch = numbered(text.slice(0, end), delimiter, line);
      line = batch.next;
      yield batch;
    }
    if (fault) refuseRecord(source, fault, line, findings);
  };
  try {
    for await (const chunk of chunks) yield* cut(pending + chunk, false);
    if (pending !== '') yield* cut(pending, true);
  } finally {
    await chunks.return();
  }
}

function numbered(text: string, delimiter: string, firstLine: number): Batch & { readonly next: number } {
  const rows = dsvFormat(delimiter).parseRows(text);
  const mayHoldLineBreaks = text.includes('"');
  const lines = new Array<number>(rows.length);
  let line = firstLine;
  for (let index = 0; index < rows.length; index++) {
    lines[index] = line;
    line += 1 + (mayHoldLineBreaks ? lineBreaks(rows[index]!) : 0);
    rows[index] = trimFields(rows[index]!, delimiter);
  }
  return { rows, lines, next: line };
}

function lineBreaks(row: readonly string[]): number {
  let count = 0;
  for (const cell of row) {
    if (cell.includes('\n') || cell.includes('\r')) count += cell.match(/\r\n|\n|\r/g)!.length;
  }
  return count;
}

const FAULTS: Readonly<Record<RecordFault, { readonly message: string; readonly remedy: string }>> = {
  'record-too-long': {
    message: `This record is longer than ${LONGEST_RECORD.toLocaleString('en')} characters.`,
    remedy: 'Look for a quote that is opened here and never closed, or for missing line breaks.',
  },
  'text-after-quote': {
    message: 'Text follows a closing quote in this record.',
    remedy: 'Double the quotes inside a quoted field ("").',
  },
  'unclosed-quote': {
    message: 'A quote is opened in this record and never closed.',
    remedy: 'Close it, or double it ("") if it belongs to the text.',
  },
};

function refuseRecord(source: Source, fault: RecordFault, line: number, findings: Findings): never {
  findings.stop({ code: fault, file: source.name, line, ...FAULTS[fault] });
}

/** Skips the preamble; gives the batch whose first row is the first with data, or undefined when there is none. */
async function firstWithData(
  batches: AsyncGenerator<Batch, void, undefined>,
  preamble: number,
): Promise<Batch | undefined> {
  let toSkip = preamble;
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    const { rows, lines } = next.value;
    let row = Math.min(toSkip, rows.length);
    toSkip -= row;
    while (row < rows.length && isBlank(rows[row]!)) row++;
    if (row < rows.length) return { rows: rows.slice(row), lines: lines.slice(row) };
  }
  return undefined;
}

async function* even(
  source: Source,
  expected: number,
  batches: AsyncGenerator<Batch, void, undefined>,
  findings: Findings,
): AsyncGenerator<Batch, void, undefined> {
  try {
    for await (const batch of batches) {
      if (batch.rows.every((row) => row.length === expected && row[0] !== '')) {
        yield batch;
        continue;
      }
      const rows: (readonly string[])[] = [];
      const lines: number[] = [];
      for (let index = 0; index < batch.rows.length; index++) {
        const row = batch.rows[index]!;
        if (isBlank(row)) continue;
        if (row.length !== expected) {
          findings.refuse({
            code: 'ragged-row',
            file: source.name,
            line: batch.lines[index]!,
            value: row.length,
            message: `This line has ${row.length} ${row.length === 1 ? 'field' : 'fields'} where ${expected} are expected.`,
            remedy:
              'Give every line as many fields as the header or the first line, and quote fields that hold the delimiter.',
          });
          continue;
        }
        rows.push(row);
        lines.push(batch.lines[index]!);
      }
      yield { rows, lines };
    }
  } finally {
    await batches.return();
  }
}
