import { findColumns, refuseMissingColumn, vocabularyOf, type Columns } from '../columns.ts';
import { dayNumber } from '../day-number.ts';
import { type Findings } from '../findings.ts';
import { refuseLongField } from '../long-field.ts';
import { LONGEST_NAME } from '../names.ts';
import { type Source } from '../source.ts';
import { type OpenedText } from '../text/open-text.ts';
import { readTable } from '../text/read-table.ts';
import { type Dialect } from '../text/sniff.ts';
import { USAGE_COLUMNS, type UsageRole } from './usage-columns.ts';
import { type UsageCounts } from './usage-counts.ts';
import { type UsageFileReport, type UsageKind } from './usage-history.ts';

const VOCABULARY = vocabularyOf(USAGE_COLUMNS);

/** What is read of each kind. */
const READ: Readonly<Record<UsageKind, readonly UsageRole[]>> = {
  'last-activity': ['person', 'last', 'refreshed', 'state', 'deleted'],
  days: ['person', 'day', 'active', 'posted', 'read', 'liked', 'guest', 'deleted'],
  counts: ['day', 'read'],
};

/** Reads one report that is a table, whichever of the known ones it is. */
export async function readUsageTable(
  source: Source,
  text: OpenedText,
  counts: UsageCounts,
  findings: Findings,
): Promise<UsageFileReport> {
  const table = await readTable(source, text, VOCABULARY, findings);
  const { dialect } = table;
  const columns = findColumns(source, dialect, USAGE_COLUMNS, source.columns ?? {}, findings)?.columns ?? new Map();
  const kind = kindOf(source, dialect, columns, findings);
  const reader = READERS[kind](source, columns, counts, findings);
  let records = 0;
  for await (const { rows, lines } of table.batches) {
    rows.forEach((row, index) => {
      records++;
      reader.row(row, lines[index]!);
    });
  }
  reader.end();
  return {
    name: source.name,
    kind,
    records,
    encoding: table.encoding,
    read: READ[kind].filter((role) => columns.has(role)),
  };
}

function kindOf(source: Source, dialect: Dialect, columns: Columns<UsageRole>, findings: Findings): UsageKind {
  if (columns.has('person')) {
    if (columns.has('last')) return 'last-activity';
    if (columns.has('day')) return 'days';
    refuseMissingColumn(source, dialect, 'last', USAGE_COLUMNS, findings);
  }
  if (!columns.has('day') || !columns.has('read'))
    refuseMissingColumn(source, dialect, 'person', USAGE_COLUMNS, findings);
  // Microsoft gives numbers of users and numbers of messages the same header.
  if (/user[ _-]?counts/i.test(source.name)) return 'counts';
  const messages = /activity[ _-]?counts/i.test(source.name);
  return findings.stop({
    code: messages ? 'counts-of-messages' : 'people-or-messages',
    file: source.name,
    line: dialect.preamble || 1,
    message: messages
      ? 'This report counts messages, and does not say how many people they come from.'
      : 'The header of this report is the same for numbers of people and for numbers of messages.',
    remedy: messages
      ? 'Give the report of users (getYammerActivityUserCounts, or better getYammerActivityUserDetail).'
      : 'If these are people, let the name of the file contain “UserCounts”; better still, give the report by user.',
  });
}

/** Takes in a report row by row. */
interface RowReader {
  row(row: readonly string[], line: number): void;
  end(): void;
}

type MakeReader = (source: Source, columns: Columns<UsageRole>, counts: UsageCounts, findings: Findings) => RowReader;

const READERS: Readonly<Record<UsageKind, MakeReader>> = {
  'last-activity': (source, columns, counts, findings) => {
    const cells = new Cells(source, columns, findings);
    const people: number[] = [];
    const lasts: (number | undefined)[] = [];
    let day: number | undefined;
    return {
      row(row, line) {
        const refreshed = cells.day(row, line, 'refreshed');
        if (refreshed !== undefined) day = Math.max(day ?? refreshed, refreshed);
        if (cells.isGone(row)) return void findings.mend('usage-account-deleted', { file: source.name, line });
        const id = cells.id(row, line);
        const last = cells.day(row, line, 'last');
        if (id === null) return;
        people.push(counts.person(id, source.name, line));
        lasts.push(last);
      },
      end() {
        if (day === undefined) {
          const known = lasts.filter((last) => last !== undefined);
          if (known.length === 0) return;
          day = known.reduce((a, b) => Math.max(a, b));
          findings.mend('usage-day-from-activity', { file: source.name });
        }
        counts.lastActive(day, people, lasts);
      },
    };
  },

  days: (source, columns, counts, findings) => {
    const cells = new Cells(source, columns, findings);
    const tells = (['active', 'posted', 'read', 'liked'] as const).filter((role) => columns.has(role));
    return {
      row(row, line) {
        if (cells.isTrue(row, 'guest')) return void findings.mend('usage-guest', { file: source.name, line });
        if (cells.isGone(row)) return void findings.mend('usage-account-deleted', { file: source.name, line });
        const id = cells.id(row, line);
        const day = cells.day(row, line, 'day');
        if (id === null || day === undefined) return;
        const active = tells.length === 0 || tells.some((role) => cells.isTrue(row, role));
        counts.dayOf(day, counts.person(id, source.name, line), active);
      },
      end() {},
    };
  },

  counts: (source, columns, counts, findings) => {
    const cells = new Cells(source, columns, findings);
    return {
      row(row, line) {
        const day = cells.day(row, line, 'day');
        const cell = row[columns.get('read')!]!;
        const count = cell === '' ? 0 : Number(cell);
        if (day === undefined) return;
        if (Number.isSafeInteger(count) && count >= 0) return void counts.countOf(day, count);
        findings.refuse({
          code: 'bad-count',
          file: source.name,
          line,
          value: cell.slice(0, 40),
          message: `"${cell.slice(0, 40)}" is no number of people.`,
          remedy: 'Give whole numbers.',
        });
      },
      end() {
        findings.mend('usage-at-least', { file: source.name });
      },
    };
  },
};

/** The cells of a row by what they hold. */
class Cells {
  readonly #source: Source;
  readonly #columns: Columns<UsageRole>;
  readonly #findings: Findings;

  constructor(source: Source, columns: Columns<UsageRole>, findings: Findings) {
    this.#source = source;
    this.#columns = columns;
    this.#findings = findings;
  }

  /** Null where there is none, or one that cannot be one: both are noted. */
  id(row: readonly string[], line: number): string | null {
    const column = this.#columns.get('person')!;
    const id = row[column]!;
    if (id === '') {
      this.#findings.mend('usage-person-missing', { file: this.#source.name, line });
      return null;
    }
    if (id.length <= LONGEST_NAME) return id;
    refuseLongField(this.#source, line, column, id, this.#findings);
    return null;
  }

  /** Undefined where there is none; what is no date is refused. */
  day(row: readonly string[], line: number, role: UsageRole): number | undefined {
    const column = this.#columns.get(role);
    const cell = column === undefined ? '' : row[column]!;
    if (cell === '') return undefined;
    const day = dayNumber(cell);
    if (day === undefined) {
      this.#findings.refuse({
        code: 'bad-date',
        file: this.#source.name,
        line,
        column: column! + 1,
        value: cell.slice(0, 40),
        message: `"${cell.slice(0, 40)}" is not a date.`,
        remedy: 'Write dates as 2024-01-31.',
      });
    }
    return day;
  }

  isTrue(row: readonly string[], role: UsageRole): boolean {
    const column = this.#columns.get(role);
    if (column === undefined) return false;
    const cell = row[column]!.toLowerCase();
    return cell === 'true' || cell === 'yes' || Number(cell) > 0;
  }

  isGone(row: readonly string[]): boolean {
    const column = this.#columns.get('state');
    return this.isTrue(row, 'deleted') || (column !== undefined && row[column]!.toLowerCase() === 'deleted');
  }
}
