import { AWARE, TRIED } from '../employees/state-bits.ts';
import { moveAttitude } from '../employees/standing.ts';
import {
  habitLeft,
  linearInfluence,
  occasionOf,
  reachesThreshold,
  shareReachesThreshold,
  thresholdInfluence,
  toldBenefit,
  visibleShare,
} from '../employees/use-terms.ts';
import { EVENT, note } from '../events.ts';
import { takeUp } from '../platform/practise.ts';
import { GENERAL_SLOT } from '../platform/uses.ts';
import { drawBits, weekWord } from '../random/draw.ts';
import { logisticQuantile } from '../random/logistic-quantile.ts';
import type { World } from '../world.ts';
import { NEVER } from '../world.ts';
import type { Phase } from './phase.ts';

/** What is shown of somebody neither visible nor speaking: see World.shown. */
const SILENT = 2;
/** Utility of somebody who does not know of the platform: no noise reaches it, and it fits where isUse needs it. */
const UNAWARE = -16384;

/**
 * Everybody who knows of the platform weighs what they saw before this week: the sum of USE_TERMS above zero is use.
 * Raising a term can only turn a no into a yes, since the noise is a term like the others.
 */
export const decideUse: Phase = {
  id: 'decideUse',
  help: 'Each employee who knows of the platform uses it this week or not.',
  inert: (world) => world.parameters.use.rule === 'awareness',
  run(world) {
    for (const part of PARTS) part(world);
  },
};

/*
 * The terms are added in short loops, each over a few columns: an engine that finds a loop short enough checks its
 * columns once before it instead of once per employee. The order of the sum is that of USE_TERMS; `standing` is its
 * beginning.
 */

/** What each brings along: the standing terms, what colleagues tell the newcomer, and habit, which a week without use wears. */
function bring(world: World): void {
  const { utility, state, standing, habit, recent, signal, perTie, size, habitKept } = world;
  const { benefit, habit: habitWeight } = world.parameters.use;
  const { hearsay } = world.parameters.experience;
  for (let employee = 0; employee < size; employee++) {
    const bits = state[employee];
    if (!(bits & AWARE)) {
      utility[employee] = UNAWARE;
      continue;
    }
    let sum = standing[employee];
    if (!(bits & TRIED)) sum += benefit * toldBenefit(hearsay, signal[2 * employee + 1], perTie[employee]);
    const left = habitLeft(habit[employee], recent[employee], habitKept);
    habit[employee] = left;
    utility[employee] = sum + habitWeight * left;
  }
}

/** What colleagues and leaders show, and what the week offers and demands of everybody. */
function lookByThreshold(world: World): void {
  const { utility, signal, perTie, boss, leading, size } = world;
  const { threshold } = world.person;
  // Registry values are taken out of the loop: they are looked up by name otherwise, once per employee.
  const { peers, peerSteepness, leaders } = world.parameters.use;
  const { organisationWeight } = world.parameters.awareness;
  const organisationShare = world.visible / size;
  const occasion = occasionOf(world);
  const mandate = world.parameters.use.mandate * world.pressure;
  for (let employee = 0; employee < size; employee++) {
    const share = visibleShare(signal[2 * employee], perTie[employee], organisationShare, organisationWeight);
    const influence = thresholdInfluence(share, threshold[employee], peerSteepness);
    utility[employee] = utility[employee] + peers * influence + leaders * leading[boss[employee]] + occasion + mandate;
  }
}

/** The same where nobody's threshold matters. */
function lookAtShare(world: World): void {
  const { utility, signal, perTie, boss, leading, size } = world;
  const { peers, leaders } = world.parameters.use;
  const { organisationWeight } = world.parameters.awareness;
  const organisationShare = world.visible / size;
  const occasion = occasionOf(world);
  const mandate = world.parameters.use.mandate * world.pressure;
  for (let employee = 0; employee < size; employee++) {
    const influence = linearInfluence(
      visibleShare(signal[2 * employee], perTie[employee], organisationShare, organisationWeight),
    );
    utility[employee] = utility[employee] + peers * influence + leaders * leading[boss[employee]] + occasion + mandate;
  }
}

/** The same where the threshold is a rule: textbook contagion. */
function lookByRule(world: World): void {
  const { utility, signal, perTie, tieTotal, boss, leading, size, visible } = world;
  const { threshold } = world.person;
  const { peers, leaders } = world.parameters.use;
  const { organisationWeight } = world.parameters.awareness;
  const occasion = occasionOf(world);
  const mandate = world.parameters.use.mandate * world.pressure;
  for (let employee = 0; employee < size; employee++) {
    const seen = signal[2 * employee];
    const own = threshold[employee];
    const influence =
      organisationWeight === 0
        ? reachesThreshold(seen, tieTotal[employee], own)
        : organisationWeight === 1
          ? reachesThreshold(visible, size, own)
          : shareReachesThreshold(visibleShare(seen, perTie[employee], visible / size, organisationWeight), own);
    utility[employee] = utility[employee] + peers * influence + leaders * leading[boss[employee]] + occasion + mandate;
  }
}

function lookAround(world: World): void {
  const { peerForm } = world.parameters.use;
  if (peerForm === 'linear') lookAtShare(world);
  else if (peerForm === 'hard-threshold') lookByRule(world);
  else lookByThreshold(world);
}

/** What is told by the boss or demanded of everybody, and what that stirs up; nothing in most weeks. */
function addPressure(world: World): void {
  const { utility, boss, directing, size, pressure } = world;
  if (pressure === 0 && !world.directed) return;
  const { autonomy } = world.person;
  const { use } = world.parameters;
  const { reactance } = use;
  const directive = use.directive * world.people.traits.powerDistance;
  for (let employee = 0; employee < size; employee++) {
    const directed = directing[boss[employee]];
    const pressed = pressure + directed;
    utility[employee] =
      utility[employee] + directive * directed + -reactance * autonomy[employee] * (pressed > 1 ? 1 : pressed);
  }
}

/**
 * Adds the chance of the week and decides. The noise of a draw lies between the smallest and the largest of its band;
 * where both say the same, as for all but 1 in some 200, the noise itself need not be looked up in its large table.
 */
function choose(world: World): void {
  const { utility, recent, luckLow, luckHigh, size, week, chanceBands } = world;
  const k0 = weekWord(world.keys.use.a, week, 0);
  const k1 = weekWord(world.keys.use.b, week, 0);
  const { chanceWeight } = world;
  for (let employee = 0; employee < size; employee++) {
    const sum = utility[employee];
    const draw = drawBits(k0, k1, luckLow[employee], luckHigh[employee]);
    const band = (draw >>> 23) & 510;
    let used = isUse(sum + chanceBands[band]);
    if (used !== isUse(sum + chanceBands[band + 1])) {
      used = isUse(sum + chanceWeight * logisticQuantile(draw));
    }
    recent[employee] = (recent[employee] << 1) | used;
  }
}

/** Lists who is active, whose signs may have changed, and who has begun or stopped. */
function list(world: World): void {
  const { recent, shown, active, changed, began, stopped, size } = world;
  const facts = FACTS[world.parameters.use.visibleWeeks];
  let activeCount = 0;
  let changedCount = world.changedCount;
  let beganCount = 0;
  let stoppedCount = 0;
  let sustained = 0;
  // No branch on the outcome: nobody could predict it, the processor least of all.
  for (let employee = 0; employee < size; employee++) {
    const now = recent[employee];
    const fact = facts[now];
    active[activeCount] = employee;
    activeCount += now & 1;
    sustained += (fact >> 6) & 1;
    const turned = fact >> 7;
    began[beganCount] = employee;
    beganCount += turned & now;
    stopped[stoppedCount] = employee;
    stoppedCount += turned & ~now;
    // Changed where visibility differs from what is shown, or where eight weeks without use silence a voice.
    changed[changedCount] = employee;
    changedCount += Number(((shown[employee] ^ fact) & (fact >> 3) & 7) !== 0);
  }
  world.changedCount = changedCount;
  world.activeCount = activeCount;
  world.beganCount = beganCount;
  world.stoppedCount = stoppedCount;
  world.sustained = sustained;
}

/**
 * By the activity of eight weeks, for every number of weeks that use stays visible: what is shown (see World.shown,
 * bits 0–2), which bits of it matter (3–5: visibility; after eight weeks without use also that the voice is silent),
 * whether at least four weeks were active (6), and whether this week differs from the last (7).
 */
const FACTS: readonly Uint8Array[] = Array.from({ length: 9 }, (_, visibleWeeks) => {
  const facts = new Uint8Array(256);
  for (let past = 0; past < 256; past++) {
    let weeks = 0;
    for (let bits = past; bits !== 0; bits >>= 1) weeks += bits & 1;
    const wanted = past === 0 ? SILENT : past & ((1 << visibleWeeks) - 1) ? 1 : 0;
    const cares = past === 0 ? 7 : 1;
    facts[past] = wanted | (cares << 3) | (weeks >= 4 ? 64 : 0) | ((past ^ (past >> 1)) & 1 ? 128 : 0);
  }
  return facts;
});

/**
 * Whether a utility means use: 1 from 2^-16 up, else 0.
 */
export function isUse(utility: number): number {
  return -((utility * 65536) | 0) >>> 31;
}

/** `activeIn` counts those not active now by the week they last were. */
function stop(world: World): void {
  const { stopped, stoppedCount, lastActive, activeIn, week } = world;
  if (stoppedCount === 0) return;
  for (let place = 0; place < stoppedCount; place++) lastActive[stopped[place]] = week - 1;
  activeIn[week - 1] += stoppedCount;
}

function begin(world: World): void {
  const { began, beganCount, lastActive, activeIn, state } = world;
  world.newUsersCount = 0;
  for (let place = 0; place < beganCount; place++) {
    const employee = began[place];
    if (lastActive[employee] !== NEVER) activeIn[lastActive[employee]]--;
    if (!(state[employee] & TRIED)) startUsing(world, employee);
  }
}

/** A first use: the general use is taken up with what was expected of it; from now on own experience counts. */
function startUsing(world: World, employee: number): void {
  const { signal, perTie, parameters } = world;
  moveAttitude(world, employee, toldBenefit(parameters.experience.hearsay, signal[2 * employee + 1], perTie[employee]));
  world.state[employee] |= TRIED;
  world.tried++;
  world.newUsers[world.newUsersCount++] = employee;
  takeUp(world, employee, GENERAL_SLOT);
  if (world.events !== null) note(world.events, world.week, EVENT.firstUse, employee, 0);
}

/** The parts of the phase, in order; called through a list, since an engine compiles each better by itself. */
const PARTS: readonly ((world: World) => void)[] = [bring, lookAround, addPressure, choose, list, begin, stop];
