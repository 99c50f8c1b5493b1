import { normalQuantile } from '../elementary/normal-quantile.ts';
import { CHAMPION_CHOICES } from '../levers/champions.ts';
import { connectednessRanks } from '../organisation/connectedness.ts';
import { isTopLeader } from '../organisation/is-top-leader.ts';
import { drawBits, uniform, weekWord } from '../random/draw.ts';
import type { World } from '../world.ts';
import { setAsked } from './awareness-setters.ts';
import { weighEagerness, weighLeaning } from './standing.ts';
import { CHAMPION, ENROLLED, MANAGER } from './state-bits.ts';

/** Rank of a person in a stream of the world, 0..1: who is asked first. */
function rank(world: World, stream: 'champions' | 'enrolment', employee: number): number {
  const key = world.keys[stream];
  return uniform(
    drawBits(weekWord(key.a, 0, 0), weekWord(key.b, 0, 0), world.luckLow[employee], world.luckHigh[employee]),
  );
}

/** Whether the plan's present controls make this person a champion. */
function isChosen(world: World, employee: number, share: number, choice: number): boolean {
  if (share <= 0) return false;
  switch (CHAMPION_CHOICES[choice]) {
    case 'keen':
      return share >= 1 || world.person.innovativeness[employee] > normalQuantile(1 - share);
    case 'connected':
      return connectednessRanks(world.organisation)[employee] < share;
    default:
      return rank(world, 'champions', employee) < share;
  }
}

/** Makes or unmakes this person a champion, as the plan's present controls say. */
export function chooseChampion(world: World, employee: number): void {
  const { championShare, championChoice } = world.plan;
  const is = (world.state[employee] & CHAMPION) !== 0;
  const shall = isChosen(world, employee, championShare, championChoice);
  if (is === shall) return;
  world.state[employee] ^= CHAMPION;
  const more = shall ? 1 : -1;
  world.champions += more;
  world.championCount[world.organisation.department[employee]] += more;
  weighLeaning(world, employee);
  weighEagerness(world, employee);
  if (shall) setAsked(world, employee);
}

/** Enrols or releases this manager, as the plan's present controls say. */
export function enrol(world: World, employee: number): void {
  const { topLeaderShare, middleManagerShare } = world.plan;
  const isTop = isTopLeader(world.organisation, employee);
  const share = isTop ? topLeaderShare : middleManagerShare;
  const is = (world.state[employee] & ENROLLED) !== 0;
  const shall = (world.state[employee] & MANAGER) !== 0 && rank(world, 'enrolment', employee) < share;
  if (is === shall) return;
  world.state[employee] ^= ENROLLED;
  const more = shall ? 1 : -1;
  world.enrolled += more;
  if (isTop) world.topEnrolled += more;
  weighLeaning(world, employee);
  if (shall) setAsked(world, employee);
}
