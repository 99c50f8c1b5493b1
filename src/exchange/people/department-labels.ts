import { type Findings } from '../findings.ts';
import { FEWEST_SHOWN, UNKNOWN } from '../groups.ts';
import { type DepartmentsFound } from '../import-report.ts';
import { communitiesOf } from '../ties/communities.ts';
import { type SortedTies } from '../ties/sort-ties.ts';
import { branchDepartments, numberBySize } from './branch-departments.ts';
import { type Everybody, placeOf } from './everybody.ts';
import { type ReportingLine } from './reporting-line.ts';

export interface DepartmentLabels {
  readonly label: readonly string[];
  readonly found: DepartmentsFound;
}

/**
 * Everybody's department: as given; where none is given at all, branches of the hierarchy; without a hierarchy,
 * communities of the ties.
 */
export function departmentLabels(
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
