import { exp } from '../elementary/exp.ts';
import { drawBits, weekWord } from '../random/draw.ts';
import { exponentialQuantile } from '../random/exponential-quantile.ts';
import { type StreamKey, streamKey } from '../random/keys.ts';
import { childHigh, childLow, ordinalLuckHigh, ordinalLuckLow } from '../random/luck.ts';
import { normalDraw } from '../random/normal-draw.ts';
import { arrange } from './arrange.ts';
import { addCircles, type CircleMembers } from './circles.ts';
import { drawHierarchy } from './hierarchy.ts';
import { luckOrder } from './luck-order.ts';
import type { Organisation } from './organisation.ts';
import { drawStrengths } from './draw-strengths.ts';
import { forEachTeamTie, TEAM_REACH, teams, teamTieCount } from './team-ring.ts';
import { TieCollector } from './tie-collector.ts';
import { tieKinds } from './tie-kinds.ts';
import { tieRows } from './tie-rows.ts';
import type { OrganisationFigures } from './traits.ts';

/** Employees per department when the number of departments is not given, beside a head office. Assumed. */
const EMPLOYEES_PER_DEPARTMENT = 40;
/** Below this many employees one department is enough. */
const ONE_DEPARTMENT_BELOW = 30;
/** Nobody is regularly in touch with more than a quarter of a small organisation, on average (band S13). */
const LARGEST_SHARE_KNOWN = 1 / 4;
/** A department is never more closely knit than this share of its pairs. Assumed. */
const CLOSEST_KNIT = 0.75;
/** Mean size of a circle beyond two, as a share of the ties per employee: sets the clustering (S13). */
const CIRCLE_SHARE = 0.2;
/** Share of the ties sought anywhere that stay on the own site when there are several. Assumed. */
const SAME_SITE = 0.5;
/** Mean weeks with the organisation: what a turnover of 15 % a year leads to. Longest: 45 years. */
const MEAN_TENURE_WEEKS = 348;
const LONGEST_TENURE_WEEKS = 2340;
/** Where the luck keys of departments lie: children of nobody. */
const DEPARTMENT = 0x0dea0000;
/** Spread of the sizes of sites, standard deviation of the logarithm. Assumed. */
const SITE_SPREAD = 0.8;

/**
 * Draws an organisation from a few figures; the same figures and seed give the same bits in every engine.
 *
 * Reporting line and teams come first; then department circles up to the share of ties sought inside the department;
 * then circles anywhere, half of them on the own site when there are several. What stands on evidence: clustering and
 * heavy-tailed degrees (S13), the share of ties inside departments (S9), spans of control and depth (S10, S13). That
 * people meet in circles of geometric size is the construction assumed to get there.
 *
 * Figures that cannot be met are brought to the nearest that can: at most one department per two employees, one site
 * per department, and ties to a quarter of the colleagues, though never fewer than the reporting line.
 *
 * @param figures    within the ranges of ORGANISATION_FIGURES
 * @param worldSeed  the world part of a seed
 */
export function synthesise(figures: OrganisationFigures, worldSeed: string): Organisation {
  const size = figures.employees;
  const stream = (name: string): StreamKey => streamKey(worldSeed, `organisation/${name}`);
  const luckLow = new Uint32Array(size);
  const luckHigh = new Uint32Array(size);
  for (let person = 0; person < size; person++) {
    luckLow[person] = ordinalLuckLow(person);
    luckHigh[person] = ordinalLuckHigh(person);
  }
  const departmentCount = departmentsOf(figures);
  const departmentLuckLow = new Uint32Array(departmentCount);
  const departmentLuckHigh = new Uint32Array(departmentCount);
  for (let department = 0; department < departmentCount; department++) {
    departmentLuckLow[department] = childLow(DEPARTMENT, 0, department);
    departmentLuckHigh[department] = childHigh(DEPARTMENT, 0, department);
  }
  const { departmentStart, manager } = drawHierarchy(size, figures.span, {
    departmentSize: stream('department size'),
    span: stream('span'),
    leading: stream('leading'),
    departmentLuckLow,
    departmentLuckHigh,
  });
  const department = new Uint16Array(size);
  for (let index = 0; index < departmentCount; index++) {
    department.fill(index, departmentStart[index], departmentStart[index + 1]);
  }
  const siteCount = Math.min(figures.sites, departmentCount);
  const siteOf = drawSites(siteCount, stream('site'), departmentLuckLow, departmentLuckHigh);
  const people = {
    luckLow,
    luckHigh,
    manager,
    department,
    departmentLuckLow,
    departmentLuckHigh,
    site: department.map((index) => siteOf[index]),
    tenureWeeks: drawTenures(stream('tenure'), luckLow, luckHigh),
  };
  const { roster, rowOf, luck, byLuck } = arrange(people);
  const ties = drawTies(figures, people, departmentStart, siteCount, luck, stream);
  const { tieAmount: _, ...rows } = tieRows(byLuck, rowOf, { ...ties, amount: null });
  const tieKind = tieKinds(roster, rows);
  const tieWeight = drawStrengths(stream('tie strength'), roster, rows, tieKind);
  return { ...roster, siteCount, ...rows, tieKind, tieWeight };
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

function drawTenures(key: StreamKey, luckLow: Uint32Array, luckHigh: Uint32Array): Uint16Array {
  const a = weekWord(key.a, 0, 0);
  const b = weekWord(key.b, 0, 0);
  const tenure = new Uint16Array(luckLow.length);
  for (let person = 0; person < tenure.length; person++) {
    const weeks = MEAN_TENURE_WEEKS * exponentialQuantile(drawBits(a, b, luckLow[person], luckHigh[person]));
    tenure[person] = Math.min(LONGEST_TENURE_WEEKS, Math.floor(weeks));
  }
  return tenure;
}

/** Sociability has a lognormal distribution with median 1. */
function drawSociability(
  deviation: number,
  key: StreamKey,
  luckLow: Uint32Array,
  luckHigh: Uint32Array,
): Float64Array {
  const a = weekWord(key.a, 0, 0);
  const b = weekWord(key.b, 0, 0);
  const sociability = new Float64Array(luckLow.length);
  for (let person = 0; person < sociability.length; person++) {
    sociability[person] = exp(deviation * normalDraw(drawBits(a, b, luckLow[person], luckHigh[person])));
  }
  return sociability;
}

function drawTies(
  figures: OrganisationFigures,
  people: {
    luckLow: Uint32Array;
    luckHigh: Uint32Array;
    manager: Int32Array;
    department: Uint16Array;
    site: Uint16Array;
  },
  departmentStart: Uint32Array,
  siteCount: number,
  luck: Uint32Array,
  stream: (name: string) => StreamKey,
): TieCollector {
  const { manager, department, site } = people;
  const size = manager.length;
  const degree = Math.min(figures.meanDegree, size * LARGEST_SHARE_KNOWN);
  const wanted = Math.max(size - 1, Math.round((size * degree) / 2));
  const ties = new TieCollector(size, wanted);
  addFormalTies(ties, manager, luck, figures.withinDepartment * wanted);

  const members: CircleMembers = {
    luckLow: people.luckLow,
    luckHigh: people.luckHigh,
    sociability: drawSociability(figures.degreeSpread, stream('sociability'), people.luckLow, people.luckHigh),
  };
  const meanExtra = CIRCLE_SHARE * degree;
  const inDepartments = {
    scopeOf: department,
    people: sizesOf(departmentStart),
    wanted: wantedInDepartments(figures.withinDepartment * wanted, wanted - ties.count, departmentStart, department, ties),
  };
  addCircles(ties, members, inDepartments, meanExtra, stream('department circles'));
  if (siteCount > 1) {
    const count = new Uint32Array(siteCount);
    for (let person = 0; person < size; person++) count[site[person]]++;
    const onSite = { scopeOf: site, people: count, wanted: new Float64Array(siteCount) };
    const missing = SAME_SITE * (wanted - ties.count);
    count.forEach((inside, index) => (onSite.wanted[index] = Math.round((missing * inside) / size)));
    addCircles(ties, members, onSite, meanExtra, stream('site circles'));
  }
  const anywhere = { scopeOf: null, people: Uint32Array.of(size), wanted: Float64Array.of(wanted - ties.count) };
  addCircles(ties, members, anywhere, meanExtra, stream('circles'));
  return ties;
}

/** The reporting line, and team ties as close-knit as fits into `room` ties. */
function addFormalTies(ties: TieCollector, manager: Int32Array, luck: Uint32Array, room: number): void {
  const { start, member } = teams(manager, luck);
  for (let person = 0; person < manager.length; person++) if (manager[person] >= 0) ties.add(person, manager[person]);
  let reach = TEAM_REACH;
  for (; reach > 0; reach--) {
    let count = ties.count;
    for (let above = 0; above < manager.length; above++) count += teamTieCount(start[above + 1] - start[above], reach);
    if (count <= room) break;
  }
  const add = (one: number, other: number): void => void ties.add(one, other);
  for (let above = 0; above < manager.length && reach > 0; above++) {
    if (start[above + 1] > start[above] + 1) forEachTeamTie(member, start[above], start[above + 1], reach, add);
  }
}

function sizesOf(start: Uint32Array): Uint32Array {
  return start.subarray(1).map((end, index) => end - start[index]);
}

/**
 * Ties that department circles are to bring: each department the same number per head, but none closer knit than
 * CLOSEST_KNIT; what a small one cannot hold is spread over the others.
 */
function wantedInDepartments(
  inside: number,
  available: number,
  departmentStart: Uint32Array,
  department: Uint16Array,
  ties: TieCollector,
): Float64Array {
  const departmentCount = departmentStart.length - 1;
  const has = new Float64Array(departmentCount);
  for (let tie = 0; tie < ties.count; tie++) {
    if (department[ties.from[tie]] === department[ties.to[tie]]) has[department[ties.from[tie]]]++;
  }
  const size = departmentStart[departmentCount];
  const wanted = new Float64Array(departmentCount);
  let perHead = inside / size;
  for (let pass = 0; pass < 4; pass++) {
    let total = 0;
    for (let index = 0; index < departmentCount; index++) {
      const people = departmentStart[index + 1] - departmentStart[index];
      const most = (CLOSEST_KNIT * people * (people - 1)) / 2;
      wanted[index] = Math.max(0, Math.round(Math.min(perHead * people, most) - has[index]));
      total += wanted[index] + has[index];
    }
    if (total > 0) perHead *= inside / total;
  }
  let sum = 0;
  for (let index = 0; index < departmentCount; index++) sum += wanted[index];
  if (sum > available) for (let index = 0; index < departmentCount; index++) wanted[index] *= available / sum;
  return wanted;
}
