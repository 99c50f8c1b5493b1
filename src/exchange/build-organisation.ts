import { textLuck } from '../../sim/random/luck.ts';
import { type OrganisationInput } from '../../sim/organisation/organisation.ts';
import { dayNumber } from './day-number.ts';
import { type Findings } from './findings.ts';
import { type Group, groupByLabel, UNKNOWN } from './groups.ts';
import { type OrganisationReport, type TiesReport } from './import-report.ts';
import { type Names } from './names.ts';
import { departmentLabels } from './people/department-labels.ts';
import { Everybody, placeOf } from './people/everybody.ts';
import { luckByRow } from './people/luck-keys.ts';
import { type MergedPeople } from './people/merge-people.ts';
import { reportHierarchy } from './people/report-hierarchy.ts';
import { findCircles, reportingLine } from './people/reporting-line.ts';
import { tenureByRow } from './people/tenure.ts';
import { pseudonymsOf } from './pseudonyms.ts';
import { reportTies } from './ties/report-ties.ts';
import { type SortedTies, sortTies } from './ties/sort-ties.ts';
import { type TieCounts } from './ties/tie-counts.ts';
import { lowerMedian, tieWeights } from './ties/tie-weights.ts';

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
  const luck = luckByRow(people, person, names, given.pseudonymKey, findings);
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

function siteLabels(people: Everybody, person: Uint32Array): string[] {
  return Array.from(person, (one) => people.at(one)?.site ?? UNKNOWN);
}

/** The day the data speak of: as asked for, else the latest effective date, else the time of the last message. */
function latestDay({ asOf, merged, counts }: BuildInput): number | undefined {
  const lastTime = counts?.lastTime;
  return asOf ?? merged.latestDay ?? (lastTime == null ? undefined : dayNumber(lastTime));
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
