import { type ReportingLine } from './reporting-line.ts';

/** Fewest people of a department that is made from the hierarchy, and most before it is split further. */
const SMALLEST = 5;
const LARGEST = 80;
const UNDECIDED = -1;

/**
 * Departments from the branches of a hierarchy, for a company that does not say which it has.
 *
 * From the top down, each branch of at most 80 people is a department; a larger one, and every whole hierarchy, is
 * split into the branches below it. Branches of fewer than five stay with whoever heads them, who together make an
 * office; an office of fewer than five joins the largest branch below it. People outside any hierarchy of at least
 * five get none.
 *
 * @param manager  row of the manager, −1 for none; rows in an order that does not depend on the file
 * @returns        department of each row, −1 for none; numbered from the largest on, of equal ones by their first row
 */
export function branchDepartments(manager: Int32Array, line: ReportingLine): Int32Array {
  const { subtree, topDown } = line;
  const size = manager.length;
  /** The row that heads the department; itself for the head, whose office or branch it is. */
  const head = new Int32Array(size).fill(UNDECIDED);
  const isOffice = new Uint8Array(size);
  for (const person of topDown) {
    const above = manager[person]!;
    const small = subtree[person]! < SMALLEST;
    if (above >= 0 && head[above]! >= 0 && (small || !isOffice[head[above]!])) head[person] = head[above]!;
    else if (above < 0 && small) head[person] = UNDECIDED;
    else if (above >= 0 && head[above] === UNDECIDED) head[person] = UNDECIDED;
    else {
      head[person] = person;
      isOffice[person] = above < 0 || subtree[person]! > LARGEST ? 1 : 0;
    }
  }
  return numberBySize(joinSmallOffices(manager, line, head));
}

/** From below, so that an office joins a branch that has already joined its own. */
function joinSmallOffices(manager: Int32Array, { subtree, topDown }: ReportingLine, head: Int32Array): Int32Array {
  const size = manager.length;
  const members = new Uint32Array(size);
  for (const one of head) if (one >= 0) members[one]!++;
  const largestBelow = new Int32Array(size).fill(UNDECIDED);
  for (let person = 0; person < size; person++) {
    const above = manager[person]!;
    if (head[person] !== person || above < 0) continue;
    const largest = largestBelow[above]!;
    if (largest < 0 || subtree[person]! > subtree[largest]!) largestBelow[above] = person;
  }
  const joins = new Int32Array(size).fill(UNDECIDED);
  for (let index = size - 1; index >= 0; index--) {
    const person = topDown[index]!;
    if (head[person] !== person) continue;
    const below = largestBelow[person]!;
    joins[person] = members[person]! < SMALLEST && below >= 0 ? joins[below]! : person;
  }
  return head.map((one) => (one < 0 ? UNDECIDED : joins[one]!));
}

/** Renumbers groups from the largest on, of equal ones by their first row; −1 stays −1. */
export function numberBySize(group: Int32Array): Int32Array {
  const members = new Map<number, number>();
  for (const one of group) if (one >= 0) members.set(one, (members.get(one) ?? 0) + 1);
  // A map keeps the order of first occurrence, and sorting keeps the order of equals.
  const order = [...members].sort((one, other) => other[1] - one[1]);
  const number = new Map(order.map(([one], index) => [one, index]));
  return group.map((one) => (one < 0 ? UNDECIDED : number.get(one)!));
}
