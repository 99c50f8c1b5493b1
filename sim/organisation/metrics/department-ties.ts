import type { Organisation } from '../organisation.ts';

/** How ties keep to departments. */
export interface DepartmentTies {
  /** Share of ties with both ends in one department; 0 without ties. */
  readonly within: number;
  /** The same if ties fell by chance between people: share of all pairs that lie within a department. */
  readonly expected: number;
  /** Newman's modularity of the departments: `within` less the sum of squared shares of all ends of ties, −0.5 to 1. */
  readonly modularity: number;
}

/** Shares of ties within departments and modularity (Newman 2004), ties counted alike whatever their strength. */
export function departmentTies(
  organisation: Pick<Organisation, 'tieStart' | 'tieTo' | 'size' | 'department' | 'departmentCount'>,
): DepartmentTies {
  const { tieStart, tieTo, size, department, departmentCount } = organisation;
  const people = new Float64Array(departmentCount);
  const ends = new Float64Array(departmentCount);
  let inside = 0;
  for (let employee = 0; employee < size; employee++) {
    const own = department[employee];
    people[own]++;
    ends[own] += tieStart[employee + 1] - tieStart[employee];
    for (let slot = tieStart[employee]; slot < tieStart[employee + 1]; slot++) {
      if (department[tieTo[slot]] === own) inside++;
    }
  }
  const slots = tieTo.length;
  let pairs = 0;
  let byEnds = 0;
  for (let index = 0; index < departmentCount; index++) {
    pairs += people[index] * (people[index] - 1);
    byEnds += slots === 0 ? 0 : (ends[index] / slots) * (ends[index] / slots);
  }
  const within = slots === 0 ? 0 : inside / slots;
  return {
    within,
    expected: size < 2 ? 0 : pairs / (size * (size - 1)),
    modularity: slots === 0 ? 0 : within - byEnds,
  };
}
