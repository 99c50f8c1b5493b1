import { AWARE, CHAMPION, ENROLLED, FORGOT, MANAGER, TRIED } from '../employees/state-bits.ts';
import { drawPerson } from '../employees/people.ts';
import { missingTimeOf } from '../employees/missing-time.ts';
import { chooseChampion, enrol } from '../employees/roles.ts';
import { weighEagerness } from '../employees/standing.ts';
import { EVENT, note } from '../events.ts';
import { isTopLeader } from '../organisation/is-top-leader.ts';
import { TIE_KIND } from '../organisation/organisation.ts';
import { drawTaste, giveUpAll } from '../platform/practise.ts';
import { drawBits, weekWord } from '../random/draw.ts';
import { exponentialQuantile } from '../random/exponential-quantile.ts';
import { childHigh, childLow } from '../random/luck.ts';
import { schedule } from '../schedule.ts';
import type { World } from '../world.ts';
import { NEVER } from '../world.ts';
import type { Phase } from './phase.ts';

/**
 * Leavers go, newcomers take their positions at once. A leaver's ties go with the leaver; the position's tie slots
 * come alive again one by one, the formal ones first, each in a week drawn from the pair. Who leaves depends on no lever.
 */
export const turnover: Phase = {
  id: 'turnover',
  help: 'Leavers free their ties; newcomers take their positions and make ties of their own over the following weeks.',
  inert: (world) => world.leavers.head[world.week] < 0 && world.revivals.head[world.week] < 0,
  run(world) {
    const { leavers, revivals, week } = world;
    for (let slot = revivals.head[week]; slot >= 0; slot = revivals.next[slot]) revive(world, slot);
    for (let employee = leavers.head[week]; employee >= 0;) {
      const following = leavers.next[employee];
      replace(world, employee);
      employee = following;
    }
  },
};

function replace(world: World, employee: number): void {
  const { week, person } = world;
  if (world.events !== null) note(world.events, week, EVENT.left, employee, world.incarnation[employee]);
  clearState(world, employee);
  const incarnation = ++world.incarnation[employee];
  const { luckLow, luckHigh } = world.organisation;
  const low = childLow(luckLow[employee] | 0, luckHigh[employee] | 0, incarnation);
  const high = childHigh(luckLow[employee] | 0, luckHigh[employee] | 0, incarnation);
  world.luckLow[employee] = low;
  world.luckHigh[employee] = high;
  freeTies(world, employee);
  drawPerson(person, world.people, employee, low, high, week);
  world.attitude[employee] = person.prior[employee];
  world.missingTime[employee] = missingTimeOf(world, employee);
  drawTaste(world, employee);
  weighEagerness(world, employee);
  schedule(world.leavers, person.leaveWeek[employee], employee);
  schedule(world.ideasDue, person.ideaWeek[employee], employee);
  if (world.plan.platform) {
    chooseChampion(world, employee);
    enrol(world, employee);
  }
  if (world.events !== null) note(world.events, week, EVENT.joined, employee, incarnation);
}

/** Takes a leaver out of every count. */
function clearState(world: World, employee: number): void {
  const state = world.state[employee];
  if (state & AWARE) world.reached--;
  if (state & FORGOT) world.forgotten--;
  if (state & TRIED) {
    world.tried--;
    if (!(world.recent[employee] & 1)) world.activeIn[world.lastActive[employee]]--;
  }
  if (world.lastContribution[employee] !== NEVER) world.contributedIn[world.lastContribution[employee]]--;
  if (state & CHAMPION) {
    world.champions--;
    world.championCount[world.organisation.department[employee]]--;
  }
  if (state & ENROLLED) {
    world.enrolled--;
    if (isTopLeader(world.organisation, employee)) world.topEnrolled--;
  }
  giveUpAll(world, employee);
  world.state[employee] = state & MANAGER;
  world.recent[employee] = 0;
  world.voice[employee] = 0;
  world.habit[employee] = 0;
  world.motivation[employee] = 0;
  world.lastActive[employee] = NEVER;
  world.lastContribution[employee] = NEVER;
  world.lateContributions[employee] = 0;
  world.contributions[employee] = 0;
  world.questionsAsked[employee] = 0;
  world.ideas[employee] = 0;
}

/** Ends all ties of a leaver and draws for each the week in which the newcomer has it: by the two positions alone. */
function freeTies(world: World, employee: number): void {
  const { tieStart, tieTo, tieKind, tieMirror, luckLow, luckHigh } = world.organisation;
  const { tieWeeks, formalTieWeeks } = world.parameters.turnover;
  const { week, liveWeight, revivals } = world;
  const k0 = weekWord(world.keys.ties.a, week, 0);
  const k1 = weekWord(world.keys.ties.b, week, 0);
  const low = luckLow[employee];
  const high = luckHigh[employee];
  for (let slot = tieStart[employee]; slot < tieStart[employee + 1]; slot++) {
    if (liveWeight[slot] === 0) continue;
    setTie(world, slot, employee, 0);
    const other = tieTo[slot];
    let wait = formalTieWeeks;
    if (tieKind[slot] > TIE_KIND.team) {
      // Both ends count alike, so that it does not matter whose turn comes first when both leave.
      const draw = drawBits(k0, k1, low ^ luckLow[other], high ^ luckHigh[other]);
      wait = 1 + Math.floor(tieWeeks * exponentialQuantile(draw));
    }
    schedule(revivals, week + wait, slot < tieMirror[slot] ? slot : tieMirror[slot]);
  }
  world.visible -= world.shown[employee] & 1;
  world.shown[employee] = 2;
  world.signal[2 * employee] = 0;
  world.signal[2 * employee + 1] = 0;
}

function revive(world: World, slot: number): void {
  if (world.liveWeight[slot] !== 0) return;
  setTie(world, slot, world.organisation.tieTo[world.organisation.tieMirror[slot]], 1);
}

/** Makes a tie live (1) or dead (0) in both rows, with all it carries. */
function setTie(world: World, slot: number, employee: number, alive: 0 | 1): void {
  const { tieTo, tieWeight, tieMirror } = world.organisation;
  const { signal, shown, tieTotal, perTie, liveWeight } = world;
  const other = tieTo[slot];
  const weight = alive === 1 ? tieWeight[slot] : -tieWeight[slot];
  const live = alive * tieWeight[slot];
  liveWeight[slot] = live;
  liveWeight[tieMirror[slot]] = live;
  tieTotal[employee] += weight;
  tieTotal[other] += weight;
  perTie[employee] = tieTotal[employee] > 0 ? 1 / tieTotal[employee] : 0;
  perTie[other] = tieTotal[other] > 0 ? 1 / tieTotal[other] : 0;
  signal[2 * other] += weight * (shown[employee] & 1);
  signal[2 * other + 1] += weight * ((shown[employee] >> 1) - 1);
  signal[2 * employee] += weight * (shown[other] & 1);
  signal[2 * employee + 1] += weight * ((shown[other] >> 1) - 1);
}
