import { type Findings } from '../findings.ts';
import { type Names } from '../names.ts';
import { type Source } from '../source.ts';
import { type PeopleFile, type PersonRecord } from './read-people.ts';

/** What to do with managers who are in no people file. */
export type UnknownManagers = 'add' | 'drop' | 'refuse';

/** Somebody of the people files, all lines about them put together. */
export interface Person {
  /** Ordinal of the id. */
  readonly name: number;
  /** Index of the manager among the people, −1 for none. */
  manager: number;
  readonly department: string | undefined;
  readonly site: string | undefined;
  readonly hireDay: number | undefined;
  readonly tenureWeeks: number | undefined;
  readonly luck: string | undefined;
  /** Where it was said who the manager is, or first that the person exists. */
  readonly file: string | undefined;
  readonly line: number | undefined;
}

export interface MergedPeople {
  readonly people: Person[];
  /** Person of each name (id or address), by ordinal of the name. */
  readonly personOfName: Map<number, number>;
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
  const linesOf = new Map<number, PersonRecord[]>();
  let latestDay: number | undefined;
  for (const file of files) {
    for (const record of file.records) {
      if (asOf !== undefined && (record.effectiveDay ?? asOf) > asOf) {
        findings.mend('after-the-date', place(record));
        continue;
      }
      if (record.effectiveDay !== undefined)
        latestDay = Math.max(latestDay ?? record.effectiveDay, record.effectiveDay);
      const id = idOfAddress.get(record.id) ?? record.id;
      const known = linesOf.get(id);
      if (known) known.push(record);
      else linesOf.set(id, [record]);
    }
  }

  const people: Person[] = [];
  const managers: (number | undefined)[] = [];
  const personOfName = new Map<number, number>();
  for (const [id, records] of linesOf) {
    const merged = records.length === 1 ? records[0]! : mergeRecords(records, findings);
    personOfName.set(id, people.length);
    managers.push(merged.manager);
    people.push({
      name: id,
      manager: -1,
      department: merged.department,
      site: merged.site,
      hireDay: merged.hireDay,
      tenureWeeks: merged.tenureWeeks,
      luck: merged.luck,
      file: merged.source.name,
      line: merged.line,
    });
  }
  for (const [address, id] of idOfAddress) {
    const person = personOfName.get(id);
    if (person !== undefined && !personOfName.has(address)) personOfName.set(address, person);
  }
  const onlyReportingLines = files.every((file) => file.onlyReportingLines);
  appointManagers(people, managers, personOfName, options.unknownManagers, onlyReportingLines, findings);
  return { people, personOfName, latestDay };
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

function place(record: PersonRecord): { readonly file: string; readonly line: number } {
  return { file: record.source.name, line: record.line };
}

function appointManagers(
  people: Person[],
  managers: readonly (number | undefined)[],
  personOfName: Map<number, number>,
  chosen: UnknownManagers | undefined,
  onlyReportingLines: boolean,
  findings: Findings,
): void {
  let appointed = 0;
  const unknown: number[] = [];
  for (const [person, manager] of managers.entries()) {
    if (manager === undefined) continue;
    appointed++;
    const index = personOfName.get(manager);
    if (index === undefined) unknown.push(person);
    else people[person]!.manager = index;
  }
  if (unknown.length === 0) return;
  if (chosen === 'add' || (chosen === undefined && onlyReportingLines)) {
    return addManagers(people, managers, unknown, personOfName, findings);
  }
  const mostly = chosen === undefined && unknown.length > MOST_UNKNOWN_MANAGERS * appointed;
  if (chosen === 'refuse' || mostly) refuseManagers(people, unknown, appointed, findings);
  for (const person of unknown) findings.mend('manager-unknown', placeOf(people[person]!));
}

function addManagers(
  people: Person[],
  managers: readonly (number | undefined)[],
  unknown: readonly number[],
  personOfName: Map<number, number>,
  findings: Findings,
): void {
  for (const person of unknown) {
    const name = managers[person]!;
    let index = personOfName.get(name);
    if (index === undefined) {
      index = people.length;
      personOfName.set(name, index);
      people.push({
        name,
        manager: -1,
        department: undefined,
        site: undefined,
        hireDay: undefined,
        tenureWeeks: undefined,
        luck: undefined,
        file: people[person]!.file,
        line: people[person]!.line,
      });
      findings.mend('manager-added', placeOf(people[person]!));
    }
    people[person]!.manager = index;
  }
}

function refuseManagers(
  people: readonly Person[],
  unknown: readonly number[],
  appointed: number,
  findings: Findings,
): void {
  findings.refuse({
    code: 'managers-unknown',
    ...placeOf(people[unknown[0]!]!),
    value: unknown.length,
    message: `Of ${appointed} people with a manager ${unknown.length} name one who is in no people file.`,
    remedy:
      'If the column holds names, give the one with ids or addresses; if managers are missing, add them, or choose unknownManagers: add or drop.',
  });
}

export function placeOf(person: Pick<Person, 'file' | 'line'>): { readonly file?: string; readonly line?: number } {
  return {
    ...(person.file !== undefined && { file: person.file }),
    ...(person.line !== undefined && { line: person.line }),
  };
}
