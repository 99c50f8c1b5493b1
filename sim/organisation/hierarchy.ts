import { exp } from '../elementary/exp.ts';
import { drawBits, uniform, weekWord } from '../random/draw.ts';
import type { StreamKey } from '../random/keys.ts';
import { normalDraw } from '../random/normal-draw.ts';

/**
 * Spread of the spans of control and of the sizes of departments: standard deviations of the logarithm.
 *
 * Spans: in Radoslaw's company 34 managers have 1 to 13 reports, mean 4.5, which a spread of 0.8 above the one report
 * everybody has comes to. Departments: 1.12 in the 42 of email-Eu-core, a university with many tiny ones; 0.6 is
 * assumed for companies.
 */
const SPAN_SPREAD = 0.8;
const DEPARTMENT_SPREAD = 0.6;
/** Reports of a manager who lead a team themselves, as a share: between this and all of them. Assumed. */
const LEADING_AT_LEAST = 0.4;
/** Up to this many departments per report of an ordinary manager, the top leads all heads of departments directly. */
const HEADS_PER_SPAN = 2;

/** Who reports to whom, people numbered department by department; the first of each is its head, person 0 the top. */
export interface Hierarchy {
  /** Length departments + 1. */
  readonly departmentStart: Uint32Array;
  /** −1 for the top only. */
  readonly manager: Int32Array;
}

/** What the draws of a hierarchy are keyed by. */
export interface HierarchyKeys {
  readonly departmentSize: StreamKey;
  readonly span: StreamKey;
  readonly leading: StreamKey;
  readonly departmentLuckLow: Uint32Array;
  readonly departmentLuckHigh: Uint32Array;
}

/**
 * Draws departments of unequal size, each a tree below its head, and a tree of the heads below the top.
 *
 * The number of managers follows from the mean span; the depth emerges: some reports of a manager lead teams, the
 * others do not. The top leads the head office, department 0.
 *
 * @param size  number of employees, at least as many as departments
 * @param span  direct reports of a manager, on average, ≥ 1
 */
export function drawHierarchy(size: number, span: number, keys: HierarchyKeys): Hierarchy {
  const departmentStart = departmentStarts(size, keys);
  const departmentCount = departmentStart.length - 1;
  const manager = new Int32Array(size).fill(-1);
  const headsBelow = linkHeads(departmentStart, span, keys, manager);
  let managersOwed = 0;
  for (let department = 0; department < departmentCount; department++) {
    const first = departmentStart[department];
    const people = departmentStart[department + 1] - first;
    managersOwed += people / span;
    if (people === 1) {
      if (headsBelow[department] > 0) managersOwed--;
      continue;
    }
    const managers = Math.max(1, Math.min(people - 1, Math.round(managersOwed)));
    managersOwed -= managers;
    growDepartment(department, first, people, managers, headsBelow[department], keys, manager);
  }
  return { departmentStart, manager };
}

/** A keyed multiplier with median 1. */
function spread(key: StreamKey, low: number, high: number, ordinal: number, deviation: number): number {
  return exp(deviation * normalDraw(drawBits(weekWord(key.a, 0, ordinal), weekWord(key.b, 0, ordinal), low, high)));
}

/** Everyone of `weights` gets 1 and a share of the rest by weight; what is rounded off is carried on. */
function apportion(total: number, weights: Float64Array): Uint32Array {
  const parts = new Uint32Array(weights.length);
  let sum = 0;
  for (let part = 0; part < weights.length; part++) sum += weights[part];
  const rest = total - weights.length;
  let reached = 0;
  let given = 0;
  for (let part = 0; part < weights.length; part++) {
    reached += weights[part];
    const due = part === weights.length - 1 ? rest : Math.min(rest, Math.round((rest * reached) / sum));
    parts[part] = 1 + due - given;
    given = due;
  }
  return parts;
}

function departmentStarts(size: number, keys: HierarchyKeys): Uint32Array {
  const { departmentSize: key, departmentLuckLow: low, departmentLuckHigh: high } = keys;
  const weights = new Float64Array(low.length);
  for (let department = 0; department < weights.length; department++) {
    weights[department] = spread(key, low[department], high[department], 0, DEPARTMENT_SPREAD);
  }
  const people = apportion(size, weights);
  const start = new Uint32Array(people.length + 1);
  for (let department = 0; department < people.length; department++) {
    start[department + 1] = start[department] + people[department];
  }
  return start;
}

/** Puts the heads of departments below one another; returns how many heads each head leads. */
function linkHeads(start: Uint32Array, span: number, keys: HierarchyKeys, manager: Int32Array): Uint32Array {
  const departmentCount = start.length - 1;
  const headsBelow = new Uint32Array(departmentCount);
  const { leading: key, departmentLuckLow: low, departmentLuckHigh: high } = keys;
  let next = 1;
  for (let department = 0; next < departmentCount; department++) {
    const usual = Math.round(span * spread(key, low[department], high[department], 0, SPAN_SPREAD / 2));
    const all = department === 0 && departmentCount - 1 <= HEADS_PER_SPAN * span;
    const leads = Math.min(departmentCount - next, all ? departmentCount : Math.max(2, usual));
    headsBelow[department] = leads;
    for (let head = 0; head < leads; head++) manager[start[next++]] = start[department];
  }
  return headsBelow;
}

/**
 * Grows the tree of one department. Managers are numbered as they are placed; manager m's reports are the next free
 * people, and the first of those lead teams themselves as long as managers are left. As everybody who leads has at
 * least one report who leads in turn, the managers never run out of places.
 */
function growDepartment(
  department: number,
  first: number,
  people: number,
  managers: number,
  headsBelow: number,
  keys: HierarchyKeys,
  manager: Int32Array,
): void {
  const low = keys.departmentLuckLow[department];
  const high = keys.departmentLuckHigh[department];
  const weights = new Float64Array(managers);
  for (let leader = 0; leader < managers; leader++) weights[leader] = spread(keys.span, low, high, leader, SPAN_SPREAD);
  // A head who also leads other heads has less room for people of the own department.
  weights[0] /= 1 + headsBelow;
  const spans = apportion(people - 1, weights);
  const place = new Uint32Array(managers);
  let nextPerson = 1;
  let nextManager = 1;
  for (let leader = 0; leader < managers; leader++) {
    const bits = drawBits(weekWord(keys.leading.a, 1, leader), weekWord(keys.leading.b, 1, leader), low, high);
    const leading = Math.round(spans[leader] * (LEADING_AT_LEAST + (1 - LEADING_AT_LEAST) * uniform(bits)));
    const placed = Math.min(managers - nextManager, Math.max(1, leading));
    for (let report = 0; report < spans[leader]; report++) {
      manager[first + nextPerson] = first + place[leader];
      if (report < placed) place[nextManager++] = nextPerson;
      nextPerson++;
    }
  }
}
