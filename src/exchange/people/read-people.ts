import { type Columns, findColumns, refuseMissingColumn, vocabularyOf } from '../columns.ts';
import { dayNumber } from '../day-number.ts';
import { type Findings } from '../findings.ts';
import { unescapeCell } from '../formula-cells.ts';
import { type FileReport } from '../import-report.ts';
import { refuseLongField } from '../long-field.ts';
import { detach, LONGEST_NAME, type Names } from '../names.ts';
import { type ColumnChoice, type Source } from '../source.ts';
import { type DecodeOptions } from '../text/decode.ts';
import { openText } from '../text/open-text.ts';
import { readTable } from '../text/read-table.ts';
import { type Dialect } from '../text/sniff.ts';
import { PEOPLE_COLUMNS, type PeopleRole } from './people-columns.ts';
import { type PersonRecord } from './person-record.ts';
import { secondColumnHolds } from './second-column.ts';

export interface PeopleFile {
  readonly records: readonly PersonRecord[];
  /** Whether it says only who reports to whom, so that whoever is a manager belongs to the company. */
  readonly onlyReportingLines: boolean;
  readonly report: FileReport;
}

const VOCABULARY = vocabularyOf(PEOPLE_COLUMNS);
/** How databases and spreadsheets write that there is nothing. */
const NOTHING = /^(null|none|nan|#?n\/a|-+)$/i;
const LUCK = /^[0-9a-f]{16}$/;
const WEEKS_PER_YEAR = 52.18;
const MOST_WEEKS = 65_535;

/** Reads one people file into records; ids and addresses become ordinals, everything not asked for is dropped. */
export async function readPeople(
  source: Source,
  chosen: ColumnChoice,
  names: Names,
  options: DecodeOptions,
): Promise<PeopleFile> {
  const { findings } = options;
  const table = await readTable(source, await openText(source, options), VOCABULARY, findings);
  const { dialect } = table;
  const explicit = findColumns(source, dialect, PEOPLE_COLUMNS, chosen, findings);
  const columns: Map<PeopleRole, number> = new Map(explicit?.columns ?? positional(source, dialect, findings));
  settleId(columns);
  if (!columns.has('id')) refuseMissingColumn(source, dialect, 'id', PEOPLE_COLUMNS, findings);
  if (dialect.tookNamesApart) findings.mend('names-taken-apart', { file: source.name, line: dialect.preamble });

  const isUndecided = !explicit && dialect.width === 2;
  if (isUndecided) columns.set('department', 1);
  const reader = new PersonReader(source, columns, names, findings);
  let records: PersonRecord[] = [];
  let lines = 0;
  for await (const batch of table.batches) {
    lines += batch.rows.length;
    for (let index = 0; index < batch.rows.length; index++) {
      const record = reader.read(batch.rows[index]!, batch.lines[index]!);
      if (record) records.push(record);
    }
  }
  if (isUndecided) {
    const role = secondColumnHolds(records, names);
    findings.mend(`second-column-read-as-${role}`, { file: source.name, line: 1 });
    if (role === 'manager') {
      columns.delete('department');
      columns.set('manager', 1);
      records = records.map((record) => withSecondAsManager(record, names));
    }
  }
  const roles = new Set(columns.keys());
  roles.delete('id');
  roles.delete('level');
  roles.delete('luck');
  return {
    records,
    onlyReportingLines: roles.size === 1 && (roles.has('manager') || roles.has('managerEmail')),
    report: {
      name: source.name,
      holds: 'people',
      records: lines,
      encoding: table.encoding,
      delimiter: dialect.delimiter,
      header: dialect.header !== null,
      columns: Object.fromEntries([...columns].map(([role, index]) => [role, index + 1])),
      ignoredColumns: dialect.width - columns.size,
    },
  };
}

function withSecondAsManager(record: PersonRecord, names: Names): PersonRecord {
  const { department } = record;
  return { ...record, department: undefined, manager: department === undefined ? undefined : names.intern(department) };
}

/** Without a header one column is the id, and of two the second is decided when all have been read. */
function positional(source: Source, dialect: Dialect, findings: Findings): Columns<PeopleRole> {
  if (dialect.width > 2) refuseMissingColumn(source, dialect, 'id', PEOPLE_COLUMNS, findings);
  return new Map([['id', 0]]);
}

/** An address serves as the id where there is no other, and the manager's address where there is no manager id. */
function settleId(columns: Map<PeopleRole, number>): void {
  const email = columns.get('email');
  if (!columns.has('id') && email !== undefined) {
    columns.set('id', email);
    columns.delete('email');
  }
  const managerEmail = columns.get('managerEmail');
  if (managerEmail === undefined) return;
  if (!columns.has('manager')) columns.set('manager', managerEmail);
  columns.delete('managerEmail');
}

class PersonReader {
  readonly #source: Source;
  readonly #columns: Columns<PeopleRole>;
  readonly #names: Names;
  readonly #findings: Findings;
  readonly #shared = new Map<string, string>();

  constructor(source: Source, columns: Columns<PeopleRole>, names: Names, findings: Findings) {
    this.#source = source;
    this.#columns = columns;
    this.#names = names;
    this.#findings = findings;
  }

  read(row: readonly string[], line: number): PersonRecord | undefined {
    const id = this.#name(row, 'id', line);
    if (id === undefined) {
      this.#findings.mend('id-missing', { file: this.#source.name, line });
      return undefined;
    }
    return {
      source: this.#source,
      line,
      id,
      email: this.#name(row, 'email', line),
      manager: this.#name(row, 'manager', line),
      department: this.#label(row, 'department', line),
      site: this.#label(row, 'site', line),
      hireDay: this.#day(row, 'hireDate', line),
      tenureWeeks: this.#weeks(row, 'tenureWeeks', 1, line) ?? this.#weeks(row, 'tenureYears', WEEKS_PER_YEAR, line),
      effectiveDay: this.#day(row, 'effectiveDate', line),
      luck: this.#luck(row, line),
    };
  }

  #cell(row: readonly string[], role: PeopleRole, line: number): string {
    const column = this.#columns.get(role);
    if (column === undefined) return '';
    const cell = row[column]!;
    if (cell.length > LONGEST_NAME) refuseLongField(this.#source, line, column, cell, this.#findings);
    return role !== 'id' && NOTHING.test(cell) ? '' : cell;
  }

  #name(row: readonly string[], role: PeopleRole, line: number): number | undefined {
    const cell = this.#cell(row, role, line);
    return cell === '' ? undefined : this.#names.intern(cell);
  }

  #label(row: readonly string[], role: PeopleRole, line: number): string | undefined {
    const cell = unescapeCell(this.#cell(row, role, line));
    return cell === '' ? undefined : share(this.#shared, cell.normalize('NFC').replace(/\s+/g, ' '));
  }

  #day(row: readonly string[], role: PeopleRole, line: number): number | undefined {
    const cell = this.#cell(row, role, line);
    if (cell === '') return undefined;
    const day = dayNumber(cell);
    if (day === undefined) this.#findings.mend('unreadable-date', { file: this.#source.name, line, value: cell });
    return day;
  }

  #weeks(row: readonly string[], role: PeopleRole, weeksPerUnit: number, line: number): number | undefined {
    const cell = this.#cell(row, role, line);
    if (cell === '') return undefined;
    const tenure = Number(cell.replace(',', '.'));
    if (tenure >= 0 && tenure * weeksPerUnit <= MOST_WEEKS) return Math.round(tenure * weeksPerUnit);
    this.#findings.mend('unreadable-tenure', { file: this.#source.name, line, value: cell });
    return undefined;
  }

  #luck(row: readonly string[], line: number): string | undefined {
    const cell = this.#cell(row, 'luck', line);
    if (cell === '') return undefined;
    if (LUCK.test(cell)) return detach(cell);
    this.#findings.refuse({
      code: 'bad-luck-key',
      file: this.#source.name,
      line,
      column: this.#columns.get('luck')! + 1,
      value: cell,
      message: 'A luck key has 16 hexadecimal digits.',
      remedy: 'Take the file as the import wrote it, or leave the column out.',
    });
    return undefined;
  }
}

/** Equal texts once in memory, and none that keeps the chunk it was cut from. */
function share(texts: Map<string, string>, text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const own = detach(text);
  texts.set(own, own);
  return own;
}
