import { luckOrder } from './luck-order.ts';
import type { Organisation } from './organisation.ts';
import { reportingLine } from './reporting-line.ts';

/** The people of an organisation as columns, in any order. Departments and managers are named by their position. */
export interface People {
  readonly luckLow: Uint32Array;
  readonly luckHigh: Uint32Array;
  readonly manager: Int32Array;
  readonly department: Uint16Array;
  readonly departmentLuckLow: Uint32Array;
  readonly departmentLuckHigh: Uint32Array;
  readonly site: Uint16Array;
  readonly tenureWeeks: Uint16Array;
}

/** The columns of an organisation that do not speak of ties. */
export type Roster = Omit<Organisation, 'tieStart' | 'tieTo' | 'tieWeight' | 'tieKind' | 'tieMirror'>;

/** People in their final rows, and how to get there. */
export interface Arrangement {
  readonly roster: Roster;
  /** Row of each person of the input. */
  readonly rowOf: Uint32Array;
  /** People of the input in ascending order of luck key. */
  readonly luck: Uint32Array;
  /** Rows in ascending order of luck key. */
  readonly byLuck: Uint32Array;
}

/**
 * Puts people into rows: by department in order of the departments' luck keys, then by their own.
 * So the order of the input leaves no trace.
 *
 * @throws RangeError when a department or manager does not exist, a reporting line runs in a circle, or two people or
 *   two departments have the same luck key
 */
export function arrange(people: People): Arrangement {
  const size = people.luckLow.length;
  const departmentCount = people.departmentLuckLow.length;
  const departmentOrder = luckOrder(people.departmentLuckLow, people.departmentLuckHigh);
  const rankOf = inverse(departmentOrder);
  const departmentStart = new Uint32Array(departmentCount + 1);
  for (let person = 0; person < size; person++) {
    const given = people.department[person];
    if (given >= departmentCount) throw new RangeError(`person ${person} is in department ${given}, which is none`);
    departmentStart[rankOf[given] + 1]++;
  }
  for (let rank = 0; rank < departmentCount; rank++) departmentStart[rank + 1] += departmentStart[rank];

  const luck = luckOrder(people.luckLow, people.luckHigh);
  const rowOf = new Uint32Array(size);
  const byLuck = new Uint32Array(size);
  const department = new Uint16Array(size);
  const cursor = departmentStart.slice(0, departmentCount);
  for (let place = 0; place < size; place++) {
    const person = luck[place];
    const rank = rankOf[people.department[person]];
    const row = cursor[rank]++;
    rowOf[person] = row;
    byLuck[place] = row;
    department[row] = rank;
  }

  const luckLow = new Uint32Array(size);
  const luckHigh = new Uint32Array(size);
  const manager = new Int32Array(size);
  const site = new Uint16Array(size);
  const tenureWeeks = new Uint16Array(size);
  let siteCount = 1;
  for (let person = 0; person < size; person++) {
    const row = rowOf[person];
    const above = people.manager[person];
    if (above >= size) throw new RangeError(`person ${person} reports to ${above}, which is no row`);
    luckLow[row] = people.luckLow[person];
    luckHigh[row] = people.luckHigh[person];
    manager[row] = above < 0 ? -1 : rowOf[above];
    site[row] = people.site[person];
    tenureWeeks[row] = people.tenureWeeks[person];
    if (site[row] >= siteCount) siteCount = site[row] + 1;
  }
  const roster: Roster = {
    size,
    luckLow,
    luckHigh,
    manager,
    ...reportingLine(manager),
    department,
    departmentCount,
    departmentStart,
    departmentLuckLow: people.departmentLuckLow.map((_, rank) => people.departmentLuckLow[departmentOrder[rank]]),
    departmentLuckHigh: people.departmentLuckHigh.map((_, rank) => people.departmentLuckHigh[departmentOrder[rank]]),
    site,
    siteCount,
    tenureWeeks,
  };
  return { roster, rowOf, luck, byLuck };
}

function inverse(order: Uint32Array): Uint32Array {
  const placeOf = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) placeOf[order[place]] = place;
  return placeOf;
}
