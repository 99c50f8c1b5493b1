import { pow } from '../elementary/pow.ts';
import { eagernessOf, moveAttitude, standingOf } from '../employees/standing.ts';
import { CHAMPION } from '../employees/state-bits.ts';
import { effortOf, ownShare } from '../employees/use-terms.ts';
import { EVENT, note } from '../events.ts';
import { combine, reachStep, rootOf } from '../platform/combination.ts';
import { takeUp } from '../platform/practise.ts';
import { GENERAL_SLOT, FIRST_OWN_SLOT, MOST_USES, SLOTS, USE_STATUS } from '../platform/uses.ts';
import { drawBits, uniform, weekWord } from '../random/draw.ts';
import type { World } from '../world.ts';
import { brokering } from './adapt-uses.ts';
import type { Phase } from './phase.ts';

/** Units in which hours saved are counted: sixteenths of a minute. */
const VALUE_UNITS_PER_HOUR = 960;

/** What a week's use did for those who used it: benefit, attitude, skill, habit, further uses. */
export const experience: Phase = {
  id: 'experience',
  help: 'Use is found worth it or not: attitude, skill, habit and motivation move; colleagues’ uses are taken up.',
  inert: (world) => world.parameters.use.rule === 'awareness',
  run(world) {
    for (const part of PARTS) part(world);
  },
};

/** Staff welcome this week's newcomers while their minutes last. */
function welcome(world: World): void {
  const { newUsers, newUsersCount, week, keys, luckLow, luckHigh, person } = world;
  const { welcome: skillGain, welcomeAttitude, welcomeMinutes } = world.parameters.experience;
  let places = Math.floor(world.controls.welcomeMinutes / welcomeMinutes);
  if (places <= 0 || newUsersCount === 0) return;
  const share = places / newUsersCount;
  const k0 = weekWord(keys.welcome.a, week, 0);
  const k1 = weekWord(keys.welcome.b, week, 0);
  for (let place = 0; place < newUsersCount && places > 0; place++) {
    const employee = newUsers[place];
    if (uniform(drawBits(k0, k1, luckLow[employee], luckHigh[employee])) >= share) continue;
    places--;
    person.skill[employee] += (1 - person.skill[employee]) * skillGain;
    moveAttitude(world, employee, welcomeAttitude);
    if (world.events !== null) note(world.events, week, EVENT.welcomed, employee, 0);
  }
}

/** Content goes stale, more slowly where it is curated; what is left of it, own and from elsewhere, is what there is to read. */
function ageContent(world: World): void {
  const { content, contentShare, contentRoot, openUses, roots } = world;
  const { audienceSplit } = world.parameters.ideas;
  const { contentHalfLife, contentHalfWorth, contentSpill, curation } = world.parameters.contribution;
  const { departmentCount } = world.organisation;
  const kept = pow(0.5, 1 / (contentHalfLife * (1 + curation * brokering(world))));
  let total = 0;
  for (let department = 0; department < departmentCount; department++) {
    content[department] = Math.floor(content[department] * kept);
    total += content[department];
  }
  listOpenUses(world);
  const elsewhere = (contentSpill * (1 - world.people.traits.siloStrength) * total) / departmentCount;
  for (let department = 0; department < departmentCount; department++) {
    const within = (content[department] + elsewhere) / 16;
    // The more ways of working share a department's attention, the more it takes to keep each of them alive.
    const split = 1 + audienceSplit * countBits(openUses[department]);
    contentShare[department] = within / (within + contentHalfWorth * split);
    contentRoot[department] = rootOf(contentShare[department], roots);
  }
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** Levels toward which motivation moves this week for everybody. */
function motivationLevel(world: World): number {
  const { rewardDrift, recognitionDrift } = world.parameters.experience;
  const { controls } = world;
  return rewardDrift * Math.min(1.5, controls.reward) + recognitionDrift * controls.recognition;
}

/*
 * What a week's use does is worked out in short loops over those who used it, each over a few columns: see decide-use.
 */

/** Benefit net of effort moves attitude; who comes to think well or ill of it says so. */
function judge(world: World): void {
  const { experience: learn, money } = world.parameters;
  const { reachRoot, active, activeCount, attitude, fit, fitRoot, missingTime, voice, signal, perTie, changed } = world;
  const { contentRoot, roots } = world;
  const { skill } = world.person;
  const { department } = world.organisation;
  const fitWeight = learn.fitWeight;
  const contentWeight = (1 - fitWeight) * learn.contentWeight;
  const reachWeight = 1 - fitWeight - contentWeight;
  const organisationShare = world.visible / world.size;
  const unitsPerBenefit = VALUE_UNITS_PER_HOUR * money.hoursSaved;
  // Registry values are taken out of the loop: they are looked up by name otherwise, once per employee.
  const { gain: gainWeight, effortCost, aspiration, learning, speaksUp } = learn;
  const silence = speaksUp * learn.fallsSilent;
  let changedCount = world.changedCount;
  let valueUnits = 0;
  for (let place = 0; place < activeCount; place++) {
    const employee = active[place];
    const share = ownShare(signal[2 * employee], perTie[employee], organisationShare);
    const parts =
      fitWeight * fitRoot[employee] +
      contentWeight * contentRoot[department[employee]] +
      reachWeight * reachRoot[reachStep(share)];
    const met = fit[employee];
    const gain = combine(parts, roots) + (met < 0 ? met : 0);
    const effort = effortOf(skill[employee], missingTime[employee]);
    const raw = gainWeight * (gain - effortCost * effort - aspiration);
    const target = raw > 1 ? 1 : raw < -1 ? -1 : raw;
    const opinion = attitude[employee] + learning * (target - attitude[employee]);
    attitude[employee] = opinion;
    valueUnits += (unitsPerBenefit * gain) | 0;
    const spoken = voice[employee];
    // Loud opinions are said, faint ones no more; what lies between stays as it was. Without a branch, see `choose`.
    const loud = Number(opinion > speaksUp) - Number(opinion < -speaksUp);
    const says = loud + (1 - loud * loud) * Number(opinion * spoken >= silence) * spoken;
    voice[employee] = says;
    changed[changedCount] = employee;
    changedCount += Number(says !== spoken);
  }
  world.changedCount = changedCount;
  world.valueUnits += valueUnits;
}

/** Champions with time help those around them to learn faster. */
function teach(world: World): void {
  const { active, activeCount, championCount, controls, taught } = world;
  const { skill } = world.person;
  const { department, departmentCount, departmentStart } = world.organisation;
  const { skillGrowth, championHelp } = world.parameters.experience;
  if (controls.championMinutes <= 0) return;
  const help = (championHelp * controls.championMinutes) / 60;
  for (let home = 0; home < departmentCount; home++) {
    const helped = (help * championCount[home]) / (departmentStart[home + 1] - departmentStart[home]);
    taught[home] = skillGrowth * helped < 1 - skillGrowth ? skillGrowth * helped : 1 - skillGrowth;
  }
  for (let place = 0; place < activeCount; place++) {
    const employee = active[place];
    const able = skill[employee] + taught[department[employee]] * (1 - skill[employee]);
    skill[employee] = able > 0 ? able : 0;
  }
}

/** Doing it teaches and becomes a habit; what next week's decision stands on is brought up to date. */
function learn(world: World): void {
  const { active, activeCount, utility, cued, habit, habitMissing, leaning, standing, attitude, missingTime } = world;
  const { skill } = world.person;
  const { skillGrowth } = world.parameters.experience;
  const { usesPerUtility, effort, benefit } = world.parameters.use;
  let weekUses = 0;
  for (let place = 0; place < activeCount; place++) {
    const employee = active[place];
    const wanted = (usesPerUtility * utility[employee] + cued[employee]) | 0;
    // None where it is negative, without a branch.
    const further = wanted & ~(wanted >> 31);
    const times = further < MOST_USES ? 1 + further : MOST_USES;
    habit[employee] = 1 - (1 - habit[employee]) * habitMissing[times];
    weekUses += times;
    const able = skill[employee] + skillGrowth * (1 - skill[employee]);
    skill[employee] = able;
    // Columns round what they are given, and what stands is made from the columns.
    standing[employee] = standingOf(
      leaning[employee],
      effort,
      Math.fround(able),
      missingTime[employee],
      benefit,
      attitude[employee],
    );
  }
  world.weekUses = weekUses;
}

/** Recognition, rewards and pressure move what employees would do for its own sake; nothing in most plans. */
function motivate(world: World): void {
  const { active, activeCount, motivation, eagerness, state, pressure } = world;
  const level = motivationLevel(world);
  // Until something moves it, motivation rests at the usual: moving it toward nothing by nothing is left out.
  if (!world.motivated && level === 0 && pressure === 0) return;
  world.motivated = true;
  const { autonomy, drive } = world.person;
  const { motivationSpeed, pressureDrift, motivationSlope } = world.parameters.experience;
  const { champion } = world.parameters.contribution;
  for (let place = 0; place < activeCount; place++) {
    const employee = active[place];
    motivation[employee] +=
      motivationSpeed * (level + pressureDrift * pressure * autonomy[employee] - motivation[employee]);
    const role = state[employee] & CHAMPION ? champion : 1;
    eagerness[employee] = eagernessOf(drive[employee] * role, motivationSlope, motivation[employee]);
  }
}

/**
 * Uses are taken up from colleagues. One slot a week comes to mind, in turn, each employee beginning elsewhere; its
 * chance is sixteen times the week's. All look at what was practised before anybody took anything up this week.
 */
function takeUpUses(world: World): void {
  const { active, activeCount, week, luckLow, luckHigh, practised, candidates, candidateRate, takeUpChance } = world;
  const { department } = world.organisation;
  weighOpenUses(world);
  const k0 = weekWord(world.keys.takeUp.a, week, 0);
  const k1 = weekWord(world.keys.takeUp.b, week, 0);
  // No branch: see `list` in decide-use. Most have nothing in mind that they could take up, and need no draw.
  let tempted = 0;
  for (let place = 0; place < activeCount; place++) {
    const employee = active[place];
    const slot = slotInMind(week, luckHigh[employee]);
    const chance = takeUpChance[department[employee] * SLOTS + slot];
    candidates[tempted] = employee;
    candidateRate[tempted] = chance;
    tempted += Number(chance > 0) & ~(practised[employee] >> slot);
  }
  let taken = 0;
  for (let place = 0; place < tempted; place++) {
    const employee = candidates[place];
    const u = uniform(drawBits(k0, k1, luckLow[employee], luckHigh[employee]));
    candidates[taken] = employee;
    taken += Number(u < candidateRate[place]);
  }
  for (let place = 0; place < taken; place++) {
    const employee = candidates[place];
    const slot = slotInMind(week, luckHigh[employee]);
    takeUp(world, employee, slot);
    if (world.events !== null) note(world.events, week, EVENT.tookUp, employee, slot);
  }
}

/** The slot that comes to an employee's mind in a week. */
function slotInMind(week: number, luckHigh: number): number {
  return (week + luckHigh) & (SLOTS - 1);
}

/** How likely each open use is to be taken up: the more practise it, and where it is pushed. */
function weighOpenUses(world: World): void {
  const { openUses, takeUpChance, uses16, organisation } = world;
  const { departmentCount, departmentStart } = organisation;
  const { practitioners, status, integration } = uses16;
  const { takeUp: takeUpRate, takeUpPlanned, takeUpBrokered } = world.parameters.ideas;
  const pushed = takeUpPlanned * (1 + takeUpBrokered * brokering(world));
  for (let department = 0; department < departmentCount; department++) {
    const members = departmentStart[department + 1] - departmentStart[department];
    for (let slot = 0; slot < SLOTS; slot++) {
      const at = department * SLOTS + slot;
      const isPushed = slot < FIRST_OWN_SLOT || status[at] === USE_STATUS.implemented;
      const rate = (takeUpRate * practitioners[at]) / members + pushed * integration[at] * Number(isPushed);
      takeUpChance[at] = SLOTS * rate * ((openUses[department] >> slot) & 1);
    }
  }
}

/** The uses each department could take up, a bit per slot; the general one comes with the first use. */
function listOpenUses({ openUses, uses16 }: World): void {
  const { status } = uses16;
  for (let department = 0; department < openUses.length; department++) {
    let open = 0;
    for (let slot = GENERAL_SLOT + 1; slot < SLOTS; slot++) {
      if (status[department * SLOTS + slot] !== USE_STATUS.empty) open |= 1 << slot;
    }
    openUses[department] = open;
  }
}

/** The parts of the phase, in order; called through a list, since an engine compiles each better by itself. */
const PARTS: readonly ((world: World) => void)[] = [welcome, ageContent, judge, teach, learn, motivate, takeUpUses];
