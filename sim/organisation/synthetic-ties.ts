import { exp } from '../elementary/exp.ts';
import { drawBits, weekWord } from '../random/draw.ts';
import type { StreamKey } from '../random/keys.ts';
import { normalDraw } from '../random/normal-draw.ts';
import { addCircles, type CircleMembers, type CircleScopes } from './circles.ts';
import type { SyntheticPeople } from './synthetic-people.ts';
import { forEachTeamTie, TEAM_REACH, teams, teamTieCount } from './team-ring.ts';
import { TieCollector } from './tie-collector.ts';
import type { OrganisationFigures } from './traits.ts';

/** Nobody is regularly in touch with more than a quarter of a small organisation, on average (band S13). */
const LARGEST_SHARE_KNOWN = 1 / 4;
/** A department is never more closely knit than this share of its pairs. Assumed. */
const CLOSEST_KNIT = 0.75;
/**
 * Mean size of a circle beyond two, as a share of the ties per employee. Fitted to email-Eu-core: with its 1,005 people,
 * 42 departments, 32 ties a head and 30 % of ties sought inside departments the clustering is .39, as measured (.399).
 */
const CIRCLE_SHARE = 0.1;
/** Share of the ties sought anywhere that stay on the own site when there are several. Assumed. */
const SAME_SITE = 0.5;

/**
 * Draws the ties: reporting line and teams, then circles in departments, then circles anywhere.
 *
 * Of all ties the share `withinDepartment` is sought inside departments, formal ones included; where these alone exceed
 * it, teams are less close-knit. The others are sought anywhere, the own department included.
 *
 * @param luck  people in ascending order of luck key
 */
export function syntheticTies(
  figures: OrganisationFigures,
  people: SyntheticPeople,
  luck: Uint32Array,
  stream: (name: string) => StreamKey,
): TieCollector {
  const size = people.manager.length;
  const degree = Math.min(figures.meanDegree, size * LARGEST_SHARE_KNOWN);
  const wanted = Math.max(size - 1, Math.round((size * degree) / 2));
  const inside = figures.withinDepartment * wanted;
  const ties = new TieCollector(size, wanted);
  addFormalTies(ties, people.manager, luck, inside);
  const members: CircleMembers = {
    luckLow: people.luckLow,
    luckHigh: people.luckHigh,
    sociability: drawSociability(figures.degreeSpread, stream('sociability'), people),
  };
  const meanExtra = CIRCLE_SHARE * degree;
  const departments = {
    scopeOf: people.department,
    people: sizesOf(people.departmentStart),
    wanted: wantedInDepartments(inside, wanted - ties.count, people, ties),
  };
  addCircles(ties, members, departments, meanExtra, stream('department circles'));
  if (people.siteCount > 1) {
    addCircles(ties, members, sites(people, wanted - ties.count), meanExtra, stream('site circles'));
  }
  const anywhere = { scopeOf: null, people: Uint32Array.of(size), wanted: Float64Array.of(wanted - ties.count) };
  addCircles(ties, members, anywhere, meanExtra, stream('circles'));
  return ties;
}

/** Sociability has a lognormal distribution with median 1. */
function drawSociability(deviation: number, key: StreamKey, { luckLow, luckHigh }: SyntheticPeople): Float64Array {
  const a = weekWord(key.a, 0, 0);
  const b = weekWord(key.b, 0, 0);
  const sociability = new Float64Array(luckLow.length);
  for (let person = 0; person < sociability.length; person++) {
    sociability[person] = exp(deviation * normalDraw(drawBits(a, b, luckLow[person], luckHigh[person])));
  }
  return sociability;
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

function sites({ site, siteCount }: SyntheticPeople, missing: number): CircleScopes {
  const people = new Uint32Array(siteCount);
  for (let person = 0; person < site.length; person++) people[site[person]]++;
  const wanted = Float64Array.from(people, (inside) => Math.round((SAME_SITE * missing * inside) / site.length));
  return { scopeOf: site, people, wanted };
}

/**
 * Ties that department circles are to bring: each department the same number per head, but none closer knit than
 * CLOSEST_KNIT; what a small one cannot hold is spread over the others.
 */
function wantedInDepartments(
  inside: number,
  available: number,
  { departmentStart, department }: SyntheticPeople,
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
