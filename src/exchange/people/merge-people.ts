import { type Findings } from '../findings.ts';
import { type Names } from '../names.ts';
import { type Source } from '../source.ts';
import { type PersonRecord } from './person-record.ts';
import { type PeopleFile } from './read-people.ts';

/** What to do with managers who are in no people file. */
export type UnknownManagers = 'add' | 'drop' | 'refuse';

export interface MergedPeople {
  /** Everybody of the people files, all lines about one put together. */
  readonly people: readonly PersonRecord[];
  /** Index of each one's manager among the people, −1 for none. */
  readonly manager: readonly number[];
  /** Index of the person of each name (id or address), by ordinal of the name; −1 for none. */
  readonly personOfName: Int32Array;
  /** The latest effective date, if there is any. */
  readonly latestDay: number | undefined;
}

export interface MergeOptions {
  readonly unknownManagers: UnknownManagers | undefined;
  /** Day after which lines are not effective yet. */
  readonly asOf: number | undefined;
}

/** Above this share of managers who are nobody's id, the manager column is taken not to hold ids at all. */
const MOST_UNKNOWN_MANAGERS = 0.5;

/**
 * Joins the lines of all people files by id.
 *
 * Of several lines on one person in a file the one with the latest effective date counts, else the first. Between
 * files what one does not say is taken from the others; where they disagree the later date counts, else the file given
 * first.
 */
export function mergePeople(
  files: readonly PeopleFile[],
  names: Names,
  options: MergeOptions,
  findings: Findings,
): MergedPeople {
  const { asOf } = options;
  const idOfAddress = addressesOf(files);
  const ids: number[] = [];
  const linesOf = new Array<PersonRecord | PersonRecord[] | undefined>(names.size);
  let latestDay: number | undefined;
  for (const file of files) {
    for (const record of file.records) {
      const { effectiveDay } = record;
      if (asOf !== undefined && (effectiveDay ?? asOf) > asOf) {
        findings.mend('after-the-date', place(record));
        continue;
      }
      if (effectiveDay !== undefined) latestDay = Math.max(latestDay ?? effectiveDay, effectiveDay);
      const id = idOfAddress.get(record.id) ?? record.id;
      const known = linesOf[id];
      if (known === undefined) {
        ids.push(id);
        linesOf[id] = record;
      } else linesOf[id] = Array.isArray(known) ? [...known, record] : [known, record];
    }
  }

  const personOfName = new Int32Array(names.size).fill(-1);
  const people = ids.map((id, person) => {
    personOfName[id] = person;
    const lines = linesOf[id]!;
    const record = Array.isArray(lines) ? mergeRecords(lines, findings) : lines;
    return record.id === id ? record : { ...record, id };
  });
  for (const [address, id] of idOfAddress) {
    if (personOfName[address]! < 0) personOfName[address] = personOfName[id]!;
  }
  const onlyReportingLines = files.every((file) => file.onlyReportingLines);
  const manager = appointManagers(people, personOfName, options.unknownManagers, onlyReportingLines, findings);
  return { people, manager, personOfName, latestDay };
}

/** Which id an address stands for, from the lines that give both; an address that is itself an id there stays one. */
function addressesOf(files: readonly PeopleFile[]): Map<number, number> {
  const idOfAddress = new Map<number, number>();
  const ids = new Set<number>();
  for (const { records } of files) {
    for (const { id, email } of records) {
      if (email === undefined) continue;
      ids.add(id);
      if (email !== id && !idOfAddress.has(email)) idOfAddress.set(email, id);
    }
  }
  for (const id of ids) idOfAddress.delete(id);
  return idOfAddress;
}

function mergeRecords(records: readonly PersonRecord[], findings: Findings): PersonRecord {
  const perFile = new Map<Source, PersonRecord>();
  for (const record of records) {
    const kept = perFile.get(record.source);
    if (!kept) perFile.set(record.source, record);
    else perFile.set(record.source, chooseRecord(kept, record, findings));
  }
  const chosen = [...perFile.values()].sort((one, other) => dated(other) - dated(one));
  const [first, ...others] = chosen as [PersonRecord, ...PersonRecord[]];
  if (others.some((other) => disagree(chosen, other))) findings.mend('conflict-between-files', place(first));
  const reporting = chosen.find((record) => record.manager !== undefined) ?? first;
  return {
    ...first,
    source: reporting.source,
    line: reporting.line,
    manager: reporting.manager,
    department: pick(chosen, 'department'),
    site: pick(chosen, 'site'),
    hireDay: pick(chosen, 'hireDay'),
    tenureWeeks: pick(chosen, 'tenureWeeks'),
    luck: pick(chosen, 'luck'),
  };
}

const SAID = ['manager', 'department', 'site', 'hireDay', 'tenureWeeks', 'luck'] as const;
type Said = (typeof SAID)[number];

function pick<Attribute extends Said>(
  records: readonly PersonRecord[],
  attribute: Attribute,
): PersonRecord[Attribute] | undefined {
  return records.find((record) => record[attribute] !== undefined)?.[attribute];
}

/** Whether a line says something else than what is believed, where none of both is dated. */
function disagree(chosen: readonly PersonRecord[], other: PersonRecord): boolean {
  if (other.effectiveDay !== undefined) return false;
  return SAID.some((attribute) => other[attribute] !== undefined && pick(chosen, attribute) !== other[attribute]);
}

function chooseRecord(kept: PersonRecord, record: PersonRecord, findings: Findings): PersonRecord {
  if (dated(record) > dated(kept)) {
    findings.mend('duplicate-older', place(kept));
    return record;
  }
  if (dated(record) < dated(kept)) findings.mend('duplicate-older', place(record));
  else if (SAID.every((attribute) => record[attribute] === kept[attribute])) {
    findings.mend('duplicate-identical', place(record));
  } else findings.mend('duplicate-dropped', place(record));
  return kept;
}

function dated(record: PersonRecord): number {
  return record.effectiveDay ?? Number.MIN_SAFE_INTEGER;
}

export function place(record: PersonRecord): { readonly file: string; readonly line: number } {
  return { file: record.source.name, line: record.line };
}

/** The index of everybody's manager, −1 for none; people may be added to the list. */
function appointManagers(
  people: PersonRecord[],
  personOfName: Int32Array,
  chosen: UnknownManagers | undefined,
  onlyReportingLines: boolean,
  findings: Findings,
): number[] {
  const manager = people.map((person) => (person.manager === undefined ? -1 : personOfName[person.manager]!));
  const appointed = people.filter((person) => person.manager !== undefined).length;
  const unknown = [...people.keys()].filter((index) => manager[index]! < 0 && people[index]!.manager !== undefined);
  if (unknown.length === 0) return manager;
  if (chosen === 'add' || (chosen === undefined && onlyReportingLines)) {
    for (const index of unknown) {
      const person = people[index]!;
      manager[index] = personOfName[person.manager!]!;
      if (manager[index] >= 0) continue;
      manager[index] = personOfName[person.manager!] = people.length;
      manager.push(-1);
      people.push(addedManager(person));
      findings.mend('manager-added', place(person));
    }
    return manager;
  }
  const mostly = chosen === undefined && unknown.length > MOST_UNKNOWN_MANAGERS * appointed;
  if (chosen === 'refuse' || mostly) refuseManagers(people[unknown[0]!]!, unknown.length, appointed, findings);
  for (const index of unknown) findings.mend('manager-unknown', place(people[index]!));
  return manager;
}

/** Somebody of whom only a report is known, with the place where that stands. */
function addedManager(report: PersonRecord): PersonRecord {
  return {
    source: report.source,
    line: report.line,
    id: report.manager!,
    email: undefined,
    manager: undefined,
    department: undefined,
    site: undefined,
    hireDay: undefined,
    tenureWeeks: undefined,
    effectiveDay: undefined,
    luck: undefined,
  };
}

function refuseManagers(first: PersonRecord, unknown: number, appointed: number, findings: Findings): void {
  findings.refuse({
    code: 'managers-unknown',
    ...place(first),
    value: unknown,
    message: `Of ${appointed} people with a manager ${unknown} name one who is in no people file.`,
    remedy:
      'If the column holds names, give the one with ids or addresses; if managers are missing, add them, or choose unknownManagers: add or drop.',
  });
}
