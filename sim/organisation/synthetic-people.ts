import { exp } from '../elementary/exp.ts';
import { drawBits, weekWord } from '../random/draw.ts';
import { exponentialQuantile } from '../random/exponential-quantile.ts';
import type { StreamKey } from '../random/keys.ts';
import { childHigh, childLow, ordinalLuckHigh, ordinalLuckLow } from '../random/luck.ts';
import { normalDraw } from '../random/normal-draw.ts';
import type { People } from './arrange.ts';
import { drawHierarchy } from './hierarchy.ts';
import type { OrganisationFigures } from './traits.ts';

/** Employees per department, beside a head office, when the number of departments is not given. Assumed. */
const EMPLOYEES_PER_DEPARTMENT = 40;
/** Below this many employees one department is enough. */
const ONE_DEPARTMENT_BELOW = 30;
/** Mean weeks with the organisation: what a turnover of 15 % a year leads to. Longest: 45 years. */
const MEAN_TENURE_WEEKS = 348;
const LONGEST_TENURE_WEEKS = 2340;
/** Where the luck keys of synthetic departments lie: children of nobody. */
const DEPARTMENT = 0x0dea0000;
/** Spread of the sizes of sites, standard deviation of the logarithm. Assumed. */
const SITE_SPREAD = 0.8;

/** People of a synthetic organisation, numbered department by department. */
export interface SyntheticPeople extends People {
  /** Length departments + 1. */
  readonly departmentStart: Uint32Array;
  readonly siteCount: number;
}

/**
 * Draws people, departments, sites and the reporting line. Somebody's luck key follows from the number alone.
 *
 * @param stream  key of a named stream of the world
 */
export function syntheticPeople(figures: OrganisationFigures, stream: (name: string) => StreamKey): SyntheticPeople {
  const size = figures.employees;
  const { luckLow, luckHigh } = employeeLuck(size);
  const { luckLow: departmentLuckLow, luckHigh: departmentLuckHigh } = departmentLuck(departmentsOf(figures));
  const { departmentStart, manager } = drawHierarchy(size, figures.span, {
    departmentSize: stream('department size'),
    span: stream('span'),
    leading: stream('leading'),
    departmentLuckLow,
    departmentLuckHigh,
  });
  const departmentCount = departmentLuckLow.length;
  const siteCount = Math.min(figures.sites, departmentCount);
  const siteOf = drawSites(siteCount, stream('site'), departmentLuckLow, departmentLuckHigh);
  const department = new Uint16Array(size);
  const site = new Uint16Array(size);
  for (let index = 0; index < departmentCount; index++) {
    department.fill(index, departmentStart[index], departmentStart[index + 1]);
    site.fill(siteOf[index], departmentStart[index], departmentStart[index + 1]);
  }
  const tenureWeeks = drawTenures(stream('tenure'), luckLow, luckHigh);
  return {
    luckLow,
    luckHigh,
    manager,
    department,
    departmentLuckLow,
    departmentLuckHigh,
    site,
    tenureWeeks,
    departmentStart,
    siteCount,
  };
}

/** Luck keys of the first `size` synthetic employees. */
export function employeeLuck(size: number): { luckLow: Uint32Array; luckHigh: Uint32Array } {
  const luckLow = new Uint32Array(size);
  const luckHigh = new Uint32Array(size);
  for (let person = 0; person < size; person++) {
    luckLow[person] = ordinalLuckLow(person);
    luckHigh[person] = ordinalLuckHigh(person);
  }
  return { luckLow, luckHigh };
}

/** Luck keys of the first `count` synthetic departments. */
export function departmentLuck(count: number): { luckLow: Uint32Array; luckHigh: Uint32Array } {
  const luckLow = new Uint32Array(count);
  const luckHigh = new Uint32Array(count);
  for (let department = 0; department < count; department++) {
    luckLow[department] = childLow(DEPARTMENT, 0, department);
    luckHigh[department] = childHigh(DEPARTMENT, 0, department);
  }
  return { luckLow, luckHigh };
}

function departmentsOf({ employees, departments }: OrganisationFigures): number {
  if (departments !== null) return Math.max(1, Math.min(departments, employees >> 1));
  return employees < ONE_DEPARTMENT_BELOW ? 1 : 1 + Math.round(employees / EMPLOYEES_PER_DEPARTMENT);
}

/** Every site has a department; the others are drawn to sites of unequal size. */
function drawSites(siteCount: number, key: StreamKey, luckLow: Uint32Array, luckHigh: Uint32Array): Uint16Array {
  const site = new Uint16Array(luckLow.length);
  if (siteCount === 1) return site;
  const reach = new Float64Array(siteCount);
  let total = 0;
  for (let index = 0; index < siteCount; index++) {
    const bits = drawBits(weekWord(key.a, 0, 0), weekWord(key.b, 0, 0), luckLow[index], luckHigh[index]);
    total += exp(SITE_SPREAD * normalDraw(bits));
    reach[index] = total;
  }
  for (let department = 0; department < site.length; department++) {
    if (department < siteCount) {
      site[department] = department;
      continue;
    }
    const bits = drawBits(weekWord(key.a, 0, 1), weekWord(key.b, 0, 1), luckLow[department], luckHigh[department]);
    const point = (bits / 4294967296) * total;
    let index = 0;
    while (reach[index] <= point) index++;
    site[department] = index;
  }
  return site;
}

/** Weeks with the organisation: exponential, cut off at a working life. */
export function drawTenures(key: StreamKey, luckLow: Uint32Array, luckHigh: Uint32Array): Uint16Array {
  const a = weekWord(key.a, 0, 0);
  const b = weekWord(key.b, 0, 0);
  const tenure = new Uint16Array(luckLow.length);
  for (let person = 0; person < tenure.length; person++) {
    const weeks = MEAN_TENURE_WEEKS * exponentialQuantile(drawBits(a, b, luckLow[person], luckHigh[person]));
    tenure[person] = Math.min(LONGEST_TENURE_WEEKS, Math.floor(weeks));
  }
  return tenure;
}
