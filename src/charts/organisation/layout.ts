import { packEnclose, packSiblings, type PackCircle } from 'd3';
import type { Organisation } from '../../../sim/organisation/organisation.ts';

/** Where everybody stands; lengths are in units of half the side of the square around it, whose centre is the origin. */
export interface OrganisationLayout {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Half the distance between two who stand side by side. */
  readonly room: number;
  readonly departments: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
}

/** The columns that say who belongs together. */
export type People = Pick<
  Organisation,
  'size' | 'manager' | 'span' | 'department' | 'departmentCount' | 'departmentStart'
>;

interface Team extends PackCircle {
  /** Row of who stands in the middle, −1 for nobody. */
  readonly head: number;
  readonly members: number[];
}

interface Circle {
  x: number;
  y: number;
  r: number;
}

/** Distance of neighbours is 2; circles keep this much air. */
const BETWEEN_TEAMS = 0.2;
const BETWEEN_DEPARTMENTS = 1.2;

/**
 * A manager stands in the middle of the team, the reports around in rings; teams are packed into their department,
 * departments into the organisation. Positions follow from the structure alone, so that two plans in one world can be
 * compared employee by employee.
 *
 * Somebody whose manager sits in another department, or who has none, stands with the likes of them in their own.
 */
export function layoutOrganisation(people: People): OrganisationLayout {
  const x = new Float32Array(people.size);
  const y = new Float32Array(people.size);
  const teams = teamsByDepartment(people);
  const departments = teams.map((ofDepartment): Circle => {
    // The largest first: what is placed first lies in the middle.
    const placed = packSiblings(ofDepartment.sort((a, b) => b.r - a.r));
    const { x, y, r } = enclose(placed);
    for (const team of placed) {
      team.x -= x;
      team.y -= y;
    }
    return { x: 0, y: 0, r: r + BETWEEN_DEPARTMENTS };
  });
  packSiblings([...departments].sort((a, b) => b.r - a.r));
  const { centreX, centreY, half } = boxAround(departments);
  const scale = 1 / half;
  for (const [index, department] of departments.entries()) {
    for (const team of teams[index]!) placeTeam(team, department.x - centreX, department.y - centreY, scale, x, y);
  }
  return {
    x,
    y,
    room: scale,
    departments: departments.map((department) => ({
      x: (department.x - centreX) * scale,
      y: (department.y - centreY) * scale,
      radius: Math.max(0, department.r - BETWEEN_DEPARTMENTS * 0.35) * scale,
    })),
  };
}

/** The square around all of them. */
function boxAround(circles: readonly Circle[]): {
  readonly centreX: number;
  readonly centreY: number;
  readonly half: number;
} {
  const left = Math.min(...circles.map(({ x, r }) => x - r));
  const right = Math.max(...circles.map(({ x, r }) => x + r));
  const upper = Math.min(...circles.map(({ y, r }) => y - r));
  const lower = Math.max(...circles.map(({ y, r }) => y + r));
  return { centreX: (left + right) / 2, centreY: (upper + lower) / 2, half: Math.max(right - left, lower - upper) / 2 };
}

function enclose(circles: readonly Circle[]): Circle {
  return circles.length === 0 ? { x: 0, y: 0, r: 1 } : packEnclose([...circles]);
}

function teamsByDepartment({ size, manager, span, department, departmentCount }: People): Team[][] {
  const teams: Team[][] = Array.from({ length: departmentCount }, () => []);
  const teamOf = new Map<number, Team>();
  const alone = new Map<number, Team>();
  const open = (of: number, head: number): Team => {
    const team: Team = { head, members: [], x: 0, y: 0, r: 0 };
    teams[of]!.push(team);
    return team;
  };
  for (let employee = 0; employee < size; employee++) {
    if (span[employee]! > 0) teamOf.set(employee, open(department[employee]!, employee));
  }
  for (let employee = 0; employee < size; employee++) {
    if (span[employee]! > 0) continue;
    const own = department[employee]!;
    const boss = manager[employee]!;
    let team = boss >= 0 && department[boss] === own ? teamOf.get(boss) : alone.get(own);
    if (team === undefined) {
      team = open(own, -1);
      alone.set(own, team);
    }
    team.members.push(employee);
  }
  for (const team of teams.flat()) team.r = radiusOf(team);
  return teams;
}

/** Up to so many stand in one ring around the middle; more fill rings of 6, 12, 18 … */
const MOST_IN_ONE_RING = 11;

/** The rings of a team: how far from the middle, and how many stand there. */
function ringsOf(count: number): { readonly distance: number; readonly seats: number }[] {
  if (count === 0) return [];
  // As near to the middle and to each other as two neighbours may be.
  if (count <= MOST_IN_ONE_RING)
    return [{ distance: Math.max(2, 1 / Math.sin(Math.PI / Math.max(2, count))), seats: count }];
  const rings = [];
  for (let ring = 1, left = count; left > 0; left -= 6 * ring, ring++) {
    rings.push({ distance: 2 * ring, seats: Math.min(6 * ring, left) });
  }
  return rings;
}

/** Who stands in the middle, −1 for nobody, and who around. */
function seating({ head, members }: Team): { readonly middle: number; readonly around: readonly number[] } {
  return head >= 0 ? { middle: head, around: members } : { middle: members[0] ?? -1, around: members.slice(1) };
}

function radiusOf(team: Team): number {
  return 1 + (ringsOf(seating(team).around.length).at(-1)?.distance ?? 0) + BETWEEN_TEAMS;
}

function placeTeam(
  team: Team,
  centreX: number,
  centreY: number,
  scale: number,
  x: Float32Array,
  y: Float32Array,
): void {
  const put = (employee: number, dx: number, dy: number) => {
    x[employee] = (centreX + team.x + dx) * scale;
    y[employee] = (centreY + team.y + dy) * scale;
  };
  const { middle, around } = seating(team);
  if (middle >= 0) put(middle, 0, 0);
  let placed = 0;
  for (const { distance, seats } of ringsOf(around.length)) {
    for (let seat = 0; seat < seats; seat++) {
      const angle = (seat / seats) * 2 * Math.PI - Math.PI / 2;
      put(around[placed++]!, Math.cos(angle) * distance, Math.sin(angle) * distance);
    }
  }
}
