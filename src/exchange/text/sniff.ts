import { dsvFormat } from 'd3';
import { cutRecords } from './cut-records.ts';

/** What separates the fields, and whether the first record names the columns. */
export interface Dialect {
  readonly delimiter: string;
  /** Names of the columns, trimmed; null when the file has no header. */
  readonly header: readonly string[] | null;
  /** Fields a record must have. */
  readonly width: number;
  /** Whether two names of the header stood together without a delimiter and were taken apart. */
  readonly tookNamesApart: boolean;
  /** Records before the first with data: comments and header. */
  readonly preamble: number;
  /** The first records with data, up to 200. */
  readonly sample: readonly (readonly string[])[];
}

/** The column names a reader understands. */
export interface Vocabulary {
  knows(name: string): boolean;
  /** The two known names that a text is made of, as in `ManagerIdLevelDesignation`. */
  takeApart(name: string): readonly [string, string] | undefined;
}

/** Characters looked at, always counted from the beginning of the file so that chunks make no difference. */
export const SAMPLE = 65_536;
const SAMPLE_RECORDS = 200;

/** In order of preference when all else is equal; a space only separates where nothing else does. */
const DELIMITERS = [',', ';', '\t'];

/** How spreadsheet programs name the delimiter in a first line. */
const NAMED_DELIMITER = /^sep=(.)\r?\n/;

/**
 * Finds the delimiter and the header from a file's opening.
 *
 * The delimiter is the one that gives known column names, else the one that cuts most records into equally many
 * fields. The first record is a header when it holds a known name, or when it is unlike everything below it.
 *
 * @param opening  the first `SAMPLE` characters of the file, or all of it
 */
export function sniffDialect(opening: string, vocabulary: Vocabulary): Dialect {
  const named = NAMED_DELIMITER.exec(opening)?.[1];
  const candidates = (named ? [named] : DELIMITERS).map((delimiter) => judge(opening, delimiter, vocabulary));
  const separating = candidates.filter((candidate) => candidate.fields >= 2);
  const best =
    separating.sort((one, other) => other.known - one.known || other.agreement - one.agreement)[0] ??
    [judge(opening, ' ', vocabulary)].find((candidate) => candidate.fields >= 2 && candidate.agreement >= 0.8) ??
    candidates[0]!;
  const { delimiter, records, comments, fields } = best;
  const first = records[0] ?? [];
  if (best.known === 0 && !isUnlikeTheRest(records)) {
    return { delimiter, header: null, width: fields, preamble: comments, tookNamesApart: false, sample: records };
  }
  const apart = takeNamesApart(first, fields, vocabulary);
  const header = apart ?? first;
  return {
    delimiter,
    header,
    width: header.length,
    preamble: comments + 1,
    tookNamesApart: apart !== undefined,
    sample: records.slice(1),
  };
}

/** A header one or more names short, with known names that stand together taken apart. */
function takeNamesApart(header: readonly string[], fields: number, vocabulary: Vocabulary): string[] | undefined {
  if (header.length >= fields) return undefined;
  const apart = header.flatMap((name) => (vocabulary.knows(name) ? [name] : (vocabulary.takeApart(name) ?? [name])));
  return apart.length === fields ? apart : undefined;
}

interface Judgement {
  readonly delimiter: string;
  readonly records: readonly (readonly string[])[];
  /** Records before the first that is neither a comment nor blank. */
  readonly comments: number;
  /** The commonest number of fields, and the share of records that have it. */
  readonly fields: number;
  readonly agreement: number;
  /** Cells of the first record that name known columns. */
  readonly known: number;
}

function judge(opening: string, delimiter: string, vocabulary: Vocabulary): Judgement {
  const { end } = cutRecords(opening, delimiter, opening.length < SAMPLE);
  const all = fieldsOf(opening.slice(0, end || opening.length), delimiter).slice(0, SAMPLE_RECORDS);
  const comments = all.findIndex((record) => !isComment(record, delimiter));
  const records = comments < 0 ? [] : all.slice(comments).filter((record) => !isBlank(record));
  const counts = new Map<number, number>();
  for (const record of records) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  const [fields, times] = [...counts].reduce(
    (most, count) => (count[1] > most[1] || (count[1] === most[1] && count[0] > most[0]) ? count : most),
    [0, 0] as [number, number],
  );
  return {
    delimiter,
    records,
    comments: Math.max(0, comments),
    fields,
    agreement: times / Math.max(1, records.length),
    known: records[0]?.filter((cell) => vocabulary.knows(cell)).length ?? 0,
  };
}

/** The records of a text made of whole records. */
function fieldsOf(text: string, delimiter: string): string[][] {
  return dsvFormat(delimiter)
    .parseRows(text)
    .map((record) => trimFields(record, delimiter));
}

/** A record without the spaces around its fields; between columns lined up by spaces there are no empty fields. */
export function trimFields(record: string[], delimiter: string): string[] {
  for (let field = 0; field < record.length; field++) record[field] = record[field]!.trim();
  return delimiter === ' ' && record.includes('') ? record.filter((cell) => cell !== '') : record;
}

export function isBlank(record: readonly string[]): boolean {
  return record.every((cell) => cell === '');
}

function isComment(record: readonly string[], delimiter: string): boolean {
  if (isBlank(record)) return true;
  const first = record[0]!;
  return /^(#\s|%|sep=.?$)/.test(first) || (first === '#' && (delimiter === ' ' || record.length === 1));
}

const KINDS: readonly RegExp[] = [
  /^[+-]?\d+([.,]\d+)?$/,
  /^[^@\s]+@[^@\s]+$/,
  /^\d{4}-\d\d-\d\d/,
  /^\d\d?\/\d\d?\/\d{4}/,
];

/** Whether some column holds numbers, addresses or dates throughout, but not in the first record. */
function isUnlikeTheRest([first, ...rest]: readonly (readonly string[])[]): boolean {
  if (!first || rest.length === 0) return false;
  return first.some((cell, column) =>
    KINDS.some((kind) => cell !== '' && !kind.test(cell) && rest.every((record) => kind.test(record[column] ?? ''))),
  );
}
