import { AWARE, CHAMPION, ENROLLED, TRIED } from '../employees/state-bits.ts';
import {
  effortOf,
  expectedBenefit,
  habitLeft,
  linearInfluence,
  occasionOf,
  roleTerm,
  thresholdInfluence,
  visibleShare,
} from '../employees/use-terms.ts';
import { EVENT, note } from '../events.ts';
import { takeUp } from '../platform/practise.ts';
import { GENERAL_SLOT, SLOTS } from '../platform/uses.ts';
import { drawBits, weekWord } from '../random/draw.ts';
import { logisticQuantile } from '../random/logistic-quantile.ts';
import type { World } from '../world.ts';
import { NEVER } from '../world.ts';
import type { Phase } from './phase.ts';

/** What is shown of somebody neither visible nor speaking: see World.shown. */
const SILENT = 2;
/** Most uses an employee makes in a week. */
const MOST_USES = 15;

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
 * The terms are added in four loops, each over a few columns: an engine that finds a loop short enough checks its
 * columns once before it instead of once per employee. The order of the sum is that of USE_TERMS.
 */

/** What employees have found themselves and what they see of their colleagues. */
function weigh(world: World): void {
  const { utility, state, habit, attitude, listening, signal, perTie, lastActive, idleDecay, size, week } = world;
  const { threshold } = world.person;
  const { use, awareness } = world.parameters;
  // Registry values are taken out of the loop: they are looked up by name otherwise, once per employee.
  const { constant, benefit: benefitWeight, habit: habitWeight, peers, peerSteepness } = use;
  const { organisationWeight } = awareness;
  const linear = use.peerForm === 'linear';
  const organisationShare = world.visible / size;
  for (let employee = 0; employee < size; employee++) {
    if (!(state[employee] & AWARE)) continue;
    const each = perTie[employee];
    const praise = signal[2 * employee + 1];
    const share = visibleShare(signal[2 * employee], each, organisationShare, organisationWeight);
    const sum =
      constant +
      benefitWeight * expectedBenefit(attitude[employee], listening[employee], praise, each) +
      habitWeight * habitLeft(habit[employee], week - lastActive[employee] - 1, idleDecay);
    const influence = linear ? linearInfluence(share) : thresholdInfluence(share, threshold[employee], peerSteepness);
    utility[employee] = sum + peers * influence;
  }
}

/** What leaders show, what the week offers, what the role asks, what it takes, and personal taste. */
function addCircumstances(world: World): void {
  const { utility, state, taste, missingTime, leading, size } = world;
  const { skill } = world.person;
  const { manager } = world.organisation;
  const { use } = world.parameters;
  const { leaders, champion, enrolled, effort: effortWeight } = use;
  const occasion = occasionOf(world);
  const mandate = use.mandate * world.pressure;
  const tasteWeight = use.noise * Math.sqrt(use.persistence);
  for (let employee = 0; employee < size; employee++) {
    const bits = state[employee];
    if (!(bits & AWARE)) continue;
    let sum = utility[employee];
    const above = manager[employee];
    if (above >= 0) sum += leaders * leading[above];
    sum += occasion;
    sum += mandate;
    if (bits & (CHAMPION | ENROLLED)) sum += roleTerm(bits, champion, enrolled);
    sum += -effortWeight * effortOf(skill[employee], missingTime[employee]);
    utility[employee] = sum + tasteWeight * taste[employee];
  }
}

/** What is told by the boss or demanded of everybody, and what that stirs up; nothing in most weeks. */
function addPressure(world: World): void {
  const { utility, state, directing, size, pressure } = world;
  if (pressure === 0 && !world.directed) return;
  const { autonomy } = world.person;
  const { manager } = world.organisation;
  const { use } = world.parameters;
  const { reactance } = use;
  const directive = use.directive * world.people.traits.powerDistance;
  for (let employee = 0; employee < size; employee++) {
    if (!(state[employee] & AWARE)) continue;
    const above = manager[employee];
    const directed = above >= 0 ? directing[above] : 0;
    const pressed = pressure + directed;
    utility[employee] =
      utility[employee] + directive * directed + -reactance * autonomy[employee] * (pressed > 1 ? 1 : pressed);
  }
}

/** Adds the chance of the week and decides. */
function choose(world: World): void {
  const { utility, state, recent, luckLow, luckHigh, active, strength, changed, shown, uses, size, week } = world;
  const { use } = world.parameters;
  const k0 = weekWord(world.keys.use.a, week, 0);
  const k1 = weekWord(world.keys.use.b, week, 0);
  const chanceWeight = use.noise * Math.sqrt(1 - use.persistence);
  const wanted = WANTED[use.visibleWeeks];
  let activeCount = 0;
  let changedCount = world.changedCount;
  let sustained = 0;
  for (let place = 0; place < world.activeCount; place++) uses[active[place]] = 0;
  for (let employee = 0; employee < size; employee++) {
    const past = recent[employee];
    if (!(state[employee] & AWARE)) {
      if (past !== 0) changed[changedCount++] = employee;
      recent[employee] = 0;
      continue;
    }
    const chance = logisticQuantile(drawBits(k0, k1, luckLow[employee], luckHigh[employee]));
    const sum = utility[employee] + chanceWeight * chance;
    // No branch on the outcome: nobody could predict it, the processor least of all.
    const used = isUse(sum);
    const now = ((past << 1) & 255) | used;
    active[activeCount] = employee;
    strength[activeCount] = sum;
    activeCount += used;
    sustained += SUSTAINED[now];
    recent[employee] = now;
    // Changed where visibility differs from what is shown, or where eight weeks without use silence a voice.
    changed[changedCount] = employee;
    changedCount += VISIBLE[(shown[employee] ^ wanted[now]) & CARES[now]];
  }
  world.changedCount = changedCount;
  world.activeCount = activeCount;
  world.sustained = sustained;
}

/** By the activity of eight weeks, 1 or 0: any at all; in at least four of them. */
const VISIBLE = new Uint8Array(256);
const SUSTAINED = new Uint8Array(256);
/** What is shown (see World.shown) after such activity, for every number of weeks that use stays visible. */
const WANTED: readonly Uint8Array[] = Array.from({ length: 9 }, () => new Uint8Array(256));
/** Which bits of it matter: visibility; after eight weeks without use also that the voice is silent. */
const CARES = new Uint8Array(256).fill(1);
CARES[0] = 7;
for (let past = 0; past < 256; past++) {
  let weeks = 0;
  for (let bits = past; bits !== 0; bits >>= 1) weeks += bits & 1;
  VISIBLE[past] = past === 0 ? 0 : 1;
  SUSTAINED[past] = weeks >= 4 ? 1 : 0;
  WANTED.forEach((wanted, visibleWeeks) => {
    wanted[past] = past === 0 ? SILENT : past & ((1 << visibleWeeks) - 1) ? 1 : 0;
  });
}

/**
 * Whether a utility means use: 1 from 2^-16 up, else 0.
 */
export function isUse(utility: number): number {
  return -((utility * 65536) | 0) >>> 31;
}

/** Notes the week's use of everybody who decided for it. */
function settle(world: World): void {
  const { active, activeCount, strength, week, lastActive, state, uses, mainUse } = world;
  const { usesPerUtility, cues } = world.parameters.use;
  const { integration } = world.uses16;
  const { department } = world.organisation;
  world.newUsersCount = 0;
  let again = 0;
  for (let place = 0; place < activeCount; place++) {
    const employee = active[place];
    const integrated = integration[department[employee] * SLOTS + mainUse[employee]];
    uses[employee] = 1 + Math.min(MOST_USES - 1, (usesPerUtility * strength[place] + cues * integrated) | 0);
    const last = lastActive[employee];
    lastActive[employee] = week;
    // Most were here last week: they are counted together.
    if (last === week - 1) again++;
    else if (last !== NEVER) world.activeIn[last]--;
    if (!(state[employee] & TRIED)) startUsing(world, employee);
  }
  if (week > 0) world.activeIn[week - 1] -= again;
  world.activeIn[week] += activeCount;
}

/** A first use: the general use is taken up with what was expected of it; from now on own experience counts. */
function startUsing(world: World, employee: number): void {
  const { signal, perTie, attitude, listening } = world;
  const expected = expectedBenefit(attitude[employee], listening[employee], signal[2 * employee + 1], perTie[employee]);
  attitude[employee] = Math.min(1, Math.max(-1, expected));
  listening[employee] = 0;
  world.state[employee] |= TRIED;
  world.tried++;
  world.newUsers[world.newUsersCount++] = employee;
  takeUp(world, employee, GENERAL_SLOT);
  if (world.events !== null) note(world.events, world.week, EVENT.firstUse, employee, 0);
}

/** The parts of the phase, in order; called through a list, since an engine compiles each better by itself. */
const PARTS: readonly ((world: World) => void)[] = [weigh, addCircumstances, addPressure, choose, settle];
