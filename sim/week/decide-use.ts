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
    decide(world);
    settle(world);
  },
};

/** The decisions alone: a loop that calls nothing but the terms, so that all of them are compiled into it. */
function decide(world: World): void {
  const { use, experience, awareness } = world.parameters;
  const {
    state,
    recent,
    uses,
    habit,
    attitude,
    taste,
    signal,
    perTie,
    missingTime,
    luckLow,
    luckHigh,
    lastActive,
    idleDecay,
    size,
    week,
  } = world;
  const { skill, prior, threshold, autonomy } = world.person;
  const { leading, directing, active, strength, changed, shown } = world;
  const { manager } = world.organisation;
  const k0 = weekWord(world.keys.use.a, week, 0);
  const k1 = weekWord(world.keys.use.b, week, 0);
  const organisationShare = world.visible / size;
  // Registry values are taken out of the loop: they are looked up by name otherwise, once per employee.
  const { organisationWeight } = awareness;
  const {
    constant,
    benefit: benefitWeight,
    habit: habitWeight,
    peers,
    peerSteepness,
    leaders,
    champion,
    enrolled,
    effort: effortWeight,
    reactance,
  } = use;
  const { hearsay } = experience;
  const linear = use.peerForm === 'linear';
  const occasion = occasionOf(world);
  const mandate = use.mandate * world.pressure;
  const directive = use.directive * world.people.traits.powerDistance;
  const tasteWeight = use.noise * Math.sqrt(use.persistence);
  const chanceWeight = use.noise * Math.sqrt(1 - use.persistence);
  const visibleMask = (1 << use.visibleWeeks) - 1;
  const { pressure } = world;
  const pressed = pressure > 0 || world.directed;
  let activeCount = 0;
  let changedCount = world.changedCount;
  let sustained = 0;
  for (let place = 0; place < world.activeCount; place++) uses[active[place]] = 0;
  for (let employee = 0; employee < size; employee++) {
    const bits = state[employee];
    const past = recent[employee];
    if (!(bits & AWARE)) {
      if (past !== 0) changed[changedCount++] = employee;
      recent[employee] = 0;
      continue;
    }
    const tried = (bits & TRIED) !== 0;
    const above = manager[employee];
    let led = 0;
    let directed = 0;
    if (above >= 0) {
      led = leading[above];
      directed = directing[above];
    }
    const share = visibleShare(signal[2 * employee], perTie[employee], organisationShare, organisationWeight);
    let utility = constant;
    utility +=
      benefitWeight *
      expectedBenefit(tried, attitude[employee], prior[employee], signal[2 * employee + 1], perTie[employee], hearsay);
    utility += tried ? habitWeight * habitLeft(habit[employee], week - lastActive[employee] - 1, idleDecay) : 0;
    utility +=
      peers * (linear ? linearInfluence(share) : thresholdInfluence(share, threshold[employee], peerSteepness));
    utility += leaders * led;
    if (pressed) utility += directive * directed;
    utility += occasion;
    utility += mandate;
    if (bits & (CHAMPION | ENROLLED)) utility += roleTerm(bits, champion, enrolled);
    utility += -effortWeight * effortOf(skill[employee], missingTime[employee]);
    if (pressed) utility += -reactance * autonomy[employee] * Math.min(1, pressure + directed);
    utility += tasteWeight * taste[employee];
    utility += chanceWeight * logisticQuantile(drawBits(k0, k1, luckLow[employee], luckHigh[employee]));
    // No branch on the outcome: nobody could predict it, the processor least of all.
    const used = isUse(utility);
    const now = ((past << 1) & 255) | used;
    active[activeCount] = employee;
    strength[activeCount] = utility;
    activeCount += used;
    sustained += SUSTAINED[now];
    recent[employee] = now;
    // Changed where visibility differs from what is shown, or where eight weeks without use silence a voice.
    if (now === 0 ? shown[employee] !== SILENT : VISIBLE[now & visibleMask] !== (shown[employee] & 1))
      changed[changedCount++] = employee;
  }
  world.changedCount = changedCount;
  world.activeCount = activeCount;
  world.sustained = sustained;
}

/** By the activity of eight weeks, 1 or 0: any at all; in at least four of them. */
const VISIBLE = new Uint8Array(256);
const SUSTAINED = new Uint8Array(256);
for (let past = 1; past < 256; past++) {
  let weeks = 0;
  for (let bits = past; bits !== 0; bits >>= 1) weeks += bits & 1;
  VISIBLE[past] = 1;
  SUSTAINED[past] = weeks >= 4 ? 1 : 0;
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

/** A first use: the general use is taken up with what was expected of it. */
function startUsing(world: World, employee: number): void {
  const { hearsay } = world.parameters.experience;
  const { signal, perTie, person } = world;
  const expected = expectedBenefit(
    false,
    0,
    person.prior[employee],
    signal[2 * employee + 1],
    perTie[employee],
    hearsay,
  );
  world.attitude[employee] = Math.min(1, Math.max(-1, expected));
  world.state[employee] |= TRIED;
  world.tried++;
  world.newUsers[world.newUsersCount++] = employee;
  takeUp(world, employee, GENERAL_SLOT);
  if (world.events !== null) note(world.events, world.week, EVENT.firstUse, employee, 0);
}
