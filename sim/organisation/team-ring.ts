/** Team-mates on each side with whom somebody is tied when the team is large: 8 in all. */
export const TEAM_REACH = 4;

/**
 * Everybody's reports side by side, each team in ascending order of luck key.
 *
 * @param byLuck  people in ascending order of luck key
 * @returns       `member[start[m]] … member[start[m + 1] − 1]` report to m
 */
export function teams(manager: Int32Array, byLuck: Uint32Array): { start: Uint32Array; member: Uint32Array } {
  const size = manager.length;
  const start = new Uint32Array(size + 1);
  for (let person = 0; person < size; person++) if (manager[person] >= 0) start[manager[person] + 1]++;
  for (let person = 0; person < size; person++) start[person + 1] += start[person];
  const member = new Uint32Array(start[size]);
  const cursor = start.slice(0, size);
  for (let place = 0; place < size; place++) {
    const person = byLuck[place];
    if (manager[person] >= 0) member[cursor[manager[person]]++] = person;
  }
  return { start, member };
}

/** Ties inside a team of the given size when everybody is tied to `reach` team-mates on each side of a ring. */
export function teamTieCount(teamSize: number, reach: number): number {
  return teamSize - 1 <= 2 * reach ? (teamSize * (teamSize - 1)) / 2 : teamSize * reach;
}

/**
 * Ties of one team. In a small team all know one another; a larger one sits on a ring in order of luck, which is a
 * chance order, and everybody is tied to `reach` neighbours on each side.
 */
export function forEachTeamTie(
  member: Uint32Array,
  first: number,
  end: number,
  reach: number,
  tie: (one: number, other: number) => void,
): void {
  const teamSize = end - first;
  const whole = teamSize - 1 <= 2 * reach;
  for (let place = 0; place < teamSize; place++) {
    const last = whole ? teamSize - 1 : place + reach;
    for (let other = place + 1; other <= last; other++) tie(member[first + place], member[first + (other % teamSize)]);
  }
}
