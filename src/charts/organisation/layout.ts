import { packEnclose, packSiblings, type PackCircle } from 'd3';
import type { Organisation } from '../../../sim/organisation/organisation.ts';

/** Where everybody stands; lengths are in units of the organisation's own radius, its centre is the origin. */
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
const BETWEEN_TEAMS = 0.35;
const BETWEEN_DEPARTMENTS = 1.6;

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
    const placed = packSiblings(ofDepartment);
    const { x, y, r } = enclose(placed);
    for (const team of placed) {
      team.x -= x;
      team.y -= y;
    }
    return { x: 0, y: 0, r: r + BETWEEN_DEPARTMENTS };
  });
  packSiblings(departments);
  const whole = enclose(departments);
  const scale = 1 / Math.max(whole.r, 1);
  for (const [index, department] of departments.entries()) {
    for (const team of teams[index]!) placeTeam(team, department.x - whole.x, department.y - whole.y, scale, x, y);
  }
  return {
    x,
    y,
    room: scale,
    departments: departments.map((department) => ({
      x: (department.x - whole.x) * scale,
      y: (department.y - whole.y) * scale,
      radius: Math.max(0, department.r - BETWEEN_DEPARTMENTS * 0.35) * scale,
    })),
  };
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
  for (const team of teams.flat()) team.r = 1 + 2 * outermostRing(team) + BETWEEN_TEAMS;
  return teams;
}

/** Ring k holds 6 k people at distance 2 k from the middle. */
function outermostRing({ head, members }: Team): number {
  let left = head < 0 ? members.length - 1 : members.length;
  let ring = 0;
  while (left > 0) left -= 6 * ++ring;
  return ring;
}

function placeTeam(
  team: Team,
  centreX: number,
  centreY: number,
  scale: number,
  x: Float32Array,
  y: Float32Array,
): void {
  const { head, members } = team;
  const put = (employee: number, dx: number, dy: number) => {
    x[employee] = (centreX + team.x + dx) * scale;
    y[employee] = (centreY + team.y + dy) * scale;
  };
  const waiting = head < 0 ? members.slice(1) : members;
  const middle = head < 0 ? members[0] : head;
  if (middle !== undefined) put(middle, 0, 0);
  let placed = 0;
  for (let ring = 1; placed < waiting.length; ring++) {
    const inRing = Math.min(6 * ring, waiting.length - placed);
    for (let seat = 0; seat < inRing; seat++) {
      const angle = (seat / inRing) * 2 * Math.PI - Math.PI / 2;
      put(waiting[placed++]!, Math.cos(angle) * 2 * ring, Math.sin(angle) * 2 * ring);
    }
  }
}
