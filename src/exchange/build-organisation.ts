import { type Place } from '../../scenarios/issue.ts';
import { exponentialQuantile } from '../../sim/random/exponential-quantile.ts';
import { childHigh, textLuck } from '../../sim/random/luck.ts';
import { type OrganisationInput } from '../../sim/organisation/organisation.ts';
import { isoDay, dayNumber } from './day-number.ts';
import { type Findings } from './findings.ts';
import { type DepartmentsFound, type OrganisationReport, type TiesReport } from './import-report.ts';
import { type Names } from './names.ts';
import { branchDepartments, numberBySize } from './people/branch-departments.ts';
import { type MergedPeople, place } from './people/merge-people.ts';
import { type PersonRecord } from './people/person-record.ts';
import { findCircles, type ReportingLine, reportingLine } from './people/reporting-line.ts';
import { pseudonymsOf } from './pseudonyms.ts';
import { communitiesOf } from './ties/communities.ts';
import { reportTies } from './ties/report-ties.ts';
import { type SortedTies, sortTies } from './ties/sort-ties.ts';
import { lowerMedian, tieWeights } from './ties/tie-weights.ts';
import { type TieCounts } from './ties/tie-counts.ts';

/** A department or site: its name, how many work there, and whether that is too few for showing anything about it. */
export interface Group {
  readonly label: string;
  readonly size: number;
  readonly pooled: boolean;
}

/** Fewest people of whom anything may be shown together. */
export const FEWEST_SHOWN = 5;

const UNKNOWN = 'unknown';
const MOST_GROUPS = 65_535;
/** Mean weeks with the organisation where nothing is known: leavers of 15 % a year. */
const MEAN_TENURE_WEEKS = 347;
const LONGEST_TENURE_WEEKS = 2080;
const TENURE_CHILD = 0x7e11;

export interface BuildInput {
  readonly merged: MergedPeople;
  /** Ordinals of the names of people added from the ties. */
  readonly strangers: readonly number[];
  readonly names: Names;
  readonly counts: TieCounts | null;
  readonly asOf: number | undefined;
  readonly addFormalTies: boolean;
  readonly nameIds: boolean;
  readonly pseudonymKey: string | undefined;
  readonly findings: Findings;
}

export interface BuiltOrganisation {
  readonly input: OrganisationInput;
  readonly pseudonyms: readonly string[];
  readonly departments: readonly Group[];
  readonly sites: readonly Group[];
  readonly hasInformalTies: boolean;
  readonly ties: SortedTies | null;
  readonly organisationReport: OrganisationReport;
  readonly tiesReport: TiesReport | null;
}

/** Puts people and counts into columns, in rows ordered by id; derives what the files do not say. */
export function buildOrganisation(given: BuildInput): BuiltOrganisation {
  const { merged, names, counts, findings } = given;
  const people = new Everybody(merged, given.strangers);
  if (people.size < 2) {
    findings.stop({
      code: 'too-few-people',
      value: people.size,
      message: `There ${people.size === 1 ? 'is one person' : 'are no people'} in these files; an organisation has at least two.`,
      remedy: 'Check that the right columns are read.',
    });
  }

  const { row, person } = orderById(people, names);
  const manager = managersByRow(people, row, person, findings);
  refuseCircles(manager, people, person, given);
  const line = reportingLine(manager);
  const ties = counts && sortTies(counts.pairs, row, person);
  const median = ties ? lowerMedian(ties.total) : undefined;
  const weight = ties ? tieWeights(ties.total, median) : new Float64Array(0);
  const { label, found } = departmentLabels(people, person, manager, line, ties, weight, findings);
  const department = groupByLabel(label, 'departments', findings);
  const site = groupByLabel(siteLabels(people, person), 'sites', findings);
  const luck = luckByRow(people, person, given);
  const tenure = tenureByRow(people, person, luck, latestDay(given), findings);
  const isolated = ties && countIsolated(ties, people, person, findings);

  const departmentLuck = department.groups.map((group) => textLuck(`department:${group.label}`));
  const input: OrganisationInput = {
    luckLow: luck.low,
    luckHigh: luck.high,
    manager,
    department: department.ofRow,
    departmentLuckLow: Uint32Array.from(departmentLuck, (key) => key.low),
    departmentLuckHigh: Uint32Array.from(departmentLuck, (key) => key.high),
    site: site.ofRow,
    tenureWeeks: tenure.weeks,
    tieFrom: ties?.from ?? new Uint32Array(0),
    tieTo: ties?.to ?? new Uint32Array(0),
    tieWeight: weight,
    addFormalTies: given.addFormalTies,
  };
  const organisationReport: OrganisationReport = {
    employees: people.size,
    ...reportHierarchy(manager, line, findings),
    departments: {
      count: department.groups.length,
      found,
      smallest: department.groups.reduce((least, group) => Math.min(least, group.size), people.size),
      largest: department.groups.reduce((most, group) => Math.max(most, group.size), 0),
      tooSmallToShow: department.groups.filter((group) => group.pooled).length,
    },
    sites: site.groups.length,
    tenure: tenure.report,
    isolated,
  };
  return {
    input,
    pseudonyms: pseudonymsOf(people.size),
    departments: department.groups,
    sites: site.groups,
    hasInformalTies: ties !== null && ties.from.length > 0,
    ties,
    organisationReport,
    tiesReport: ties && reportTies(ties, counts, people.size, row, department.ofRow, median),
  };
}

/** The people listed and, after them, those added from the ties, of whom nothing but the id is known. */
class Everybody {
  readonly size: number;
  readonly #merged: MergedPeople;
  readonly #strangers: readonly number[];

  constructor(merged: MergedPeople, strangers: readonly number[]) {
    this.size = merged.people.length + strangers.length;
    this.#merged = merged;
    this.#strangers = strangers;
  }

  /** What the people files say about somebody; undefined when they do not mention them. */
  at(person: number): PersonRecord | undefined {
    return this.#merged.people[person];
  }

  nameOf(person: number): number {
    return this.at(person)?.id ?? this.#strangers[person - this.#merged.people.length]!;
  }

  managerOf(person: number): number {
    return this.#merged.manager[person] ?? -1;
  }
}

function placeOf(record: PersonRecord | undefined): Place {
  return record ? place(record) : {};
}

/** Rows in the order of the ids by code unit: the row of each person, and the person of each row. */
function orderById(people: Everybody, names: Names): { row: Uint32Array; person: Uint32Array } {
  const ids = Array.from({ length: people.size }, (_, one) => names.text(people.nameOf(one)));
  const person = Uint32Array.from(ids.keys()).sort((one, other) => (ids[one]! < ids[other]! ? -1 : 1));
  const row = new Uint32Array(people.size);
  for (let index = 0; index < person.length; index++) row[person[index]!] = index;
  return { row, person };
}

function managersByRow(people: Everybody, row: Uint32Array, person: Uint32Array, findings: Findings): Int32Array {
  const manager = new Int32Array(people.size).fill(-1);
  for (let index = 0; index < person.length; index++) {
    const above = people.managerOf(person[index]!);
    if (above === person[index]) findings.mend('reports-to-self', placeOf(people.at(above)));
    else if (above >= 0) manager[index] = row[above]!;
  }
  return manager;
}

function refuseCircles(
  manager: Int32Array,
  people: Everybody,
  person: Uint32Array,
  { names, nameIds, findings }: BuildInput,
): void {
  for (const circle of findCircles(manager)) {
    const members = circle.map((row) => people.at(person[row]!));
    const lines = members.map((member) => member?.line ?? 0).sort((one, other) => one - other);
    const shown = lines.slice(0, 10).join(', ') + (lines.length > 10 ? ', …' : '');
    findings.refuse({
      code: 'cyclic-reporting-line',
      ...placeOf(members.reduce((first, one) => ((one?.line ?? 0) < (first?.line ?? 0) ? one : first))),
      value: nameIds ? circle.map((row) => names.text(people.nameOf(person[row]!))) : lines,
      message: `${members.length} people report to each other in a circle (lines ${shown}).`,
      remedy: 'Correct the manager of one of them. If the column read is not the manager, say which is (columns).',
    });
  }
  findings.check();
}

interface DepartmentLabels {
  readonly label: readonly string[];
  readonly found: DepartmentsFound;
}

function departmentLabels(
  people: Everybody,
  person: Uint32Array,
  manager: Int32Array,
  line: ReportingLine,
  ties: SortedTies | null,
  weight: Float64Array,
  findings: Findings,
): DepartmentLabels {
  const size = people.size;
  const given = Array.from(person, (one) => people.at(one)?.department);
  if (given.some((label) => label !== undefined)) {
    return { label: fillDepartments(given, people, person, manager, line, findings), found: 'given' };
  }
  const inHierarchy = manager.reduce((count, above, row) => count + (above >= 0 || line.reports[row]! > 0 ? 1 : 0), 0);
  if (2 * inHierarchy >= size) {
    return derived(branchDepartments(manager, line), 'Branch', 'branches', findings);
  }
  if (ties && ties.from.length > 0) {
    return derived(leaveOutSingles(communitiesOf(size, ties, weight)), 'Community', 'communities', findings);
  }
  findings.mend('department-unknown', undefined, size);
  return { label: given.map(() => UNKNOWN), found: 'none' };
}

/** Whoever has no department gets that of the nearest manager who has one. */
function fillDepartments(
  given: readonly (string | undefined)[],
  people: Everybody,
  person: Uint32Array,
  manager: Int32Array,
  line: ReportingLine,
  findings: Findings,
): string[] {
  const label = given.slice();
  for (const row of line.topDown) {
    if (label[row] !== undefined || manager[row]! < 0) continue;
    label[row] = label[manager[row]!];
  }
  for (let row = 0; row < label.length; row++) {
    if (given[row] !== undefined) continue;
    const code = label[row] === undefined ? 'department-unknown' : 'department-from-manager';
    findings.mend(code, placeOf(people.at(person[row]!)));
  }
  return label.map((one) => one ?? UNKNOWN);
}

function leaveOutSingles(community: Int32Array): Int32Array {
  const members = new Uint32Array(community.length);
  for (const one of community) members[one]!++;
  return numberBySize(community.map((one) => (members[one]! < FEWEST_SHOWN ? -1 : one)));
}

function derived(
  group: Int32Array,
  noun: string,
  found: 'branches' | 'communities',
  findings: Findings,
): DepartmentLabels {
  const count = group.reduce((most, one) => Math.max(most, one + 1), 0);
  findings.mend(`departments-from-${found}`, undefined, count);
  const without = group.reduce((number, one) => number + (one < 0 ? 1 : 0), 0);
  if (without > 0) findings.mend('department-unknown', undefined, without);
  return { label: Array.from(group, (one) => (one < 0 ? UNKNOWN : `${noun} ${one + 1}`)), found };
}

function siteLabels(people: Everybody, person: Uint32Array): string[] {
  return Array.from(person, (one) => people.at(one)?.site ?? UNKNOWN);
}

/** Numbers labels in the order of their code units, which no order of lines can change. */
function groupByLabel(
  label: readonly string[],
  what: 'departments' | 'sites',
  findings: Findings,
): { readonly ofRow: Uint16Array; readonly groups: readonly Group[] } {
  const size = new Map<string, number>();
  for (const one of label) size.set(one, (size.get(one) ?? 0) + 1);
  if (size.size > MOST_GROUPS) {
    findings.stop({
      code: `too-many-${what}`,
      value: size.size,
      message: `There are ${size.size} different ${what}; at most ${MOST_GROUPS} are possible.`,
      remedy: 'Check that the right column is read, or use a coarser one.',
    });
  }
  const labels = [...size.keys()].sort((one, other) => (one < other ? -1 : 1));
  const number = new Map(labels.map((one, index) => [one, index]));
  return {
    ofRow: Uint16Array.from(label, (one) => number.get(one)!),
    groups: labels.map((one) => ({ label: one, size: size.get(one)!, pooled: size.get(one)! < FEWEST_SHOWN })),
  };
}

interface LuckColumns {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

/** Luck keys, from the ids or as given by a file that we wrote. */
function luckByRow(people: Everybody, person: Uint32Array, { names, pseudonymKey, findings }: BuildInput): LuckColumns {
  const secret = pseudonymKey === undefined ? '' : `${pseudonymKey}\n`;
  const low = new Uint32Array(people.size);
  const high = new Uint32Array(people.size);
  const given = new Set<string>();
  for (let row = 0; row < person.length; row++) {
    const one = people.at(person[row]!);
    if (one?.luck === undefined) {
      const key = textLuck(secret + names.text(people.nameOf(person[row]!)));
      low[row] = key.low;
      high[row] = key.high;
      continue;
    }
    if (given.has(one.luck)) {
      findings.refuse({
        code: 'duplicate-luck-key',
        ...placeOf(one),
        value: one.luck,
        message: 'Two people have the same luck key.',
        remedy: 'Take the file as the import wrote it, or leave the column out.',
      });
    }
    given.add(one.luck);
    high[row] = Number.parseInt(one.luck.slice(0, 8), 16);
    low[row] = Number.parseInt(one.luck.slice(8), 16);
  }
  findings.check();
  return { low, high };
}

/** The day the data speak of: as asked for, else the latest effective date, else the time of the last message. */
function latestDay({ asOf, merged, counts }: BuildInput): number | undefined {
  const lastTime = counts?.lastTime;
  return asOf ?? merged.latestDay ?? (lastTime == null ? undefined : dayNumber(lastTime));
}

function tenureByRow(
  people: Everybody,
  person: Uint32Array,
  luck: LuckColumns,
  latest: number | undefined,
  findings: Findings,
): { readonly weeks: Uint16Array; readonly report: OrganisationReport['tenure'] } {
  const hireDays = Array.from(person, (one) => people.at(one)?.hireDay).filter((day) => day !== undefined);
  const asOf = latest ?? hireDays.reduce((most, day) => Math.max(most, day), Number.MIN_SAFE_INTEGER);
  const weeks = new Uint16Array(people.size);
  let known = 0;
  for (let row = 0; row < person.length; row++) {
    const one = people.at(person[row]!);
    if (one?.hireDay !== undefined || one?.tenureWeeks !== undefined) known++;
    if (one?.hireDay !== undefined) {
      if (one.hireDay > asOf) findings.mend('hired-later', placeOf(one));
      weeks[row] = Math.max(0, Math.min(65_535, Math.floor((asOf - one.hireDay) / 7)));
    } else {
      weeks[row] = one?.tenureWeeks ?? drawTenure(luck.low[row]!, luck.high[row]!);
    }
  }
  const drawn = people.size - known;
  if (drawn > 0) findings.mend('tenure-drawn', undefined, drawn);
  return { weeks, report: { known, drawn, asOf: hireDays.length > 0 ? isoDay(asOf) : null } };
}

/** A tenure as if people left at a constant rate, from the luck key alone. */
function drawTenure(low: number, high: number): number {
  const bits = childHigh(low | 0, high | 0, TENURE_CHILD) >>> 0;
  return Math.min(LONGEST_TENURE_WEEKS, Math.floor(MEAN_TENURE_WEEKS * exponentialQuantile(bits)));
}

function countIsolated(ties: SortedTies, people: Everybody, person: Uint32Array, findings: Findings): number {
  const hasTie = new Uint8Array(people.size);
  for (const row of ties.from) hasTie[row] = 1;
  for (const row of ties.to) hasTie[row] = 1;
  let isolated = 0;
  for (let row = 0; row < hasTie.length; row++) {
    if (hasTie[row]) continue;
    isolated++;
    findings.mend('isolated', placeOf(people.at(person[row]!)));
  }
  return isolated;
}

function reportHierarchy(
  manager: Int32Array,
  { level, reports }: ReportingLine,
  findings: Findings,
): Pick<OrganisationReport, 'inHierarchy' | 'outsideHierarchy' | 'roots' | 'levels' | 'span'> {
  const levels: number[] = [];
  let inHierarchy = 0;
  let managers = 0;
  let largest = 0;
  let reporting = 0;
  for (let row = 0; row < manager.length; row++) {
    if (manager[row]! >= 0) reporting++;
    if (reports[row]! > 0) managers++;
    largest = Math.max(largest, reports[row]!);
    if (manager[row]! < 0 && reports[row] === 0) continue;
    inHierarchy++;
    levels[level[row]!] = (levels[level[row]!] ?? 0) + 1;
  }
  const roots = levels[0] ?? 0;
  if (roots > 1) findings.mend('several-roots', undefined, roots);
  return {
    inHierarchy,
    outsideHierarchy: manager.length - inHierarchy,
    roots,
    levels,
    span: { managers, mean: managers > 0 ? reporting / managers : null, largest },
  };
}
