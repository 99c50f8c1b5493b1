import { csvFormatRow } from 'd3';
import { escapeCell } from './formula-cells.ts';
import { type ImportedOrganisation } from './import-organisation.ts';
import { type ImportReport } from './import-report.ts';
import { NOTICES } from './notices.ts';
import { BACKWARD, FORWARD, PARTS } from './ties/tie-amounts.ts';

/** All the files there may be; without ties there is no ties.csv. */
export const WRITTEN_FILES = ['people.csv', 'ties.csv', 'report.json'] as const;

/** A file to be written, in chunks of text. */
export interface WrittenFile {
  readonly name: (typeof WRITTEN_FILES)[number];
  chunks(): Generator<string, void, undefined>;
}

const ROWS_PER_CHUNK = 2000;

/**
 * The files in which an imported organisation is kept: people and ties under pseudonyms, and the report.
 *
 * Read again they give the same organisation, and a run on it the same digest, because the column `luck` carries each
 * person's luck key. A luck key is a hash of the id: whoever has a list of ids can tell whose it is, unless the import
 * had a pseudonym key. Amounts in ties.csv are those of both directions together; `mutual` is 1 where it went both
 * ways.
 */
export function writeOrganisation(imported: ImportedOrganisation): WrittenFile[] {
  const files: WrittenFile[] = [{ name: 'people.csv', chunks: () => inChunks(peopleRows(imported)) }];
  if (imported.ties && imported.ties.from.length > 0)
    files.push({ name: 'ties.csv', chunks: () => inChunks(tieRows(imported)) });
  files.push({ name: 'report.json', chunks: () => reportText(writtenReport(imported)) });
  return files;
}

function* peopleRows({ input, pseudonyms, departments, sites }: ImportedOrganisation): Generator<string[]> {
  yield ['id', 'manager', 'department', 'site', 'tenureWeeks', 'luck'];
  for (let row = 0; row < pseudonyms.length; row++) {
    yield [
      pseudonyms[row]!,
      pseudonyms[input.manager[row]!] ?? '',
      escapeCell(departments[input.department[row]!]!.label),
      escapeCell(sites[input.site[row]!]!.label),
      String(input.tenureWeeks[row]!),
      hex(input.luckHigh[row]!) + hex(input.luckLow[row]!),
    ];
  }
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}

function* tieRows({ ties, pseudonyms }: ImportedOrganisation): Generator<string[]> {
  yield ['from', 'to', 'weight', 'mutual'];
  const { from, to, total, ways } = ties!;
  for (let tie = 0; tie < from.length; tie++) {
    const ends = [pseudonyms[from[tie]!]!, pseudonyms[to[tie]!]!];
    if (ways[tie] === BACKWARD) ends.reverse();
    yield [...ends, String(total[tie]! / PARTS), ways[tie] === (FORWARD | BACKWARD) ? '1' : ''];
  }
}

function* inChunks(rows: Iterable<string[]>): Generator<string, void, undefined> {
  let lines: string[] = [];
  for (const row of rows) {
    if (lines.push(csvFormatRow(row)) < ROWS_PER_CHUNK) continue;
    yield lines.join('\n') + '\n';
    lines = [];
  }
  if (lines.length > 0) yield lines.join('\n') + '\n';
}

function* reportText(report: ImportReport): Generator<string, void, undefined> {
  yield JSON.stringify(report, null, 2) + '\n';
}

/** The report of what is written: without a pseudonym key it warns that ids can be guessed. */
export function writtenReport({ report, hasPseudonymKey, pseudonyms }: ImportedOrganisation): ImportReport {
  if (hasPseudonymKey) return report;
  const code = 'ids-can-be-guessed';
  const { message, remedy } = NOTICES[code];
  const notice = { code, message: message(), remedy, count: pseudonyms.length, examples: [] };
  return { ...report, notices: [...report.notices, notice] };
}
