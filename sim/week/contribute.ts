import { EVENT, note } from '../events.ts';
import { LEDGER_ROW, spend } from '../plan/spend.ts';
import { ask, sortByLuck } from '../platform/questions.ts';
import { drawBits, uniform, weekWord } from '../random/draw.ts';
import type { World } from '../world.ts';
import { NEVER } from '../world.ts';
import type { Phase } from './phase.ts';

/** Most contributions of one employee in a week. */
const MOST = 200;
/** Spreads the ordinals of an author's messages over the bits of a key word: odd, so no two meet. */
const ORDINAL_STEP = 0x9e3779b1;
/** Content is counted in sixteenths of a post. */
const UNITS_PER_POST = 16;
/** The last weeks over which inequality is measured. */
export const LATE_WEEKS = 26;

/**
 * Those who are there post, reply and react: a number drawn from a geometric distribution with the employee's own
 * mean, by inverse transform of one uniform.
 */
export const contribute: Phase = {
  id: 'contribute',
  help: 'Those who are there post, reply, react and ask, as far as they want to, dare to and are encouraged.',
  inert: (world) => world.parameters.contribution.rate === 0,
  run(world) {
    const { controls, week, candidates, candidateDraw, candidateRate } = world;
    clearWeek(world);
    const m0 = weekWord(world.keys.message.a, week, 0);
    const m1 = weekWord(world.keys.message.b, week, 0);
    const worth = worthOf(world);
    const firstQuestion = world.questions.open;
    const contributors = listContributors(world);
    for (let place = 0; place < contributors; place++) {
      const mean = candidateRate[place];
      const count = geometric(uniform(candidateDraw[place]), mean / (1 + mean));
      publish(world, candidates[place], count, m0, m1, worth);
    }
    sortByLuck(world.questions, firstQuestion);
    world.weekGamed = Math.max(0, -controls.rewardAlignment) * Math.min(1, rewardPaid(world));
    reward(world);
  },
};

/** Lists those who contribute at all: nothing comes of a draw with probability 1 / (1 + mean). */
function listContributors(world: World): number {
  const { active, activeCount, week, eagerness, boss, climate, opening, luckLow, luckHigh } = world;
  const { candour } = world.person;
  const { candidates, candidateDraw, candidateRate } = world;
  const k0 = weekWord(world.keys.contribution.a, week, 0);
  const k1 = weekWord(world.keys.contribution.b, week, 0);
  const everybody = meanOfEverybody(world);
  let count = 0;
  for (let place = 0; place < activeCount; place++) {
    const employee = active[place];
    const above = boss[employee];
    const dares = Number(candour[employee] + opening[above] >= 0);
    const mean = everybody * eagerness[employee] * climate[above] * dares;
    const draw = drawBits(k0, k1, luckLow[employee], luckHigh[employee]);
    candidates[count] = employee;
    candidateDraw[count] = draw;
    candidateRate[count] = mean;
    count += Number(uniform(draw) * (1 + mean) < mean);
  }
  return count;
}

/** Contributions of an ordinary employee to be expected this week. */
function meanOfEverybody(world: World): number {
  const { contribution } = world.parameters;
  const { controls } = world;
  return (
    contribution.rate *
    Math.max(0, 1 + contribution.recognition * controls.recognition) *
    Math.max(0, 1 + (contribution.rewardBoost - 1) * rewardPaid(world)) *
    Math.max(0, 1 + contribution.dictating * controls.dictating)
  );
}

/** How often `u` lies below a power of `again`, at least once: a geometric number without a logarithm. */
function geometric(u: number, again: number): number {
  let count = 1;
  for (let power = again * again; u < power && count < MOST; power *= again) count++;
  return count;
}

function clearWeek(world: World): void {
  world.weekContributors = 0;
  world.weekPosts = 0;
  world.weekReplies = 0;
  world.weekReactions = 0;
  world.weekQuestions = 0;
}

/** Reward in force, as far as the budget still pays for any. */
function rewardPaid(world: World): number {
  return world.controls.reward > 0 && world.plan.leftCents > 0 ? world.controls.reward : 0;
}

/**
 * Puts the contributions of one employee on the platform.
 *
 * @param k0, k1  key words of the week's messages
 * @param worth   what a contribution is worth this week, 1 as usual
 */
function publish(world: World, employee: number, count: number, k0: number, k1: number, worth: number): void {
  const { contribution } = world.parameters;
  const { week } = world;
  const low = world.luckLow[employee];
  const high = world.luckHigh[employee];
  const department = world.organisation.department[employee];
  noteContributor(world, employee);
  world.contributions[employee] += count;
  if (week >= world.weeks - LATE_WEEKS) world.lateContributions[employee] += count;
  let units = 0;
  for (let ordinal = 0; ordinal < count; ordinal++) {
    const draw = drawBits(k0 ^ Math.imul(ordinal, ORDINAL_STEP), k1 + ordinal, low, high);
    const kind = uniform(draw);
    if (kind < contribution.reactionShare) {
      world.weekReactions++;
      units += contribution.reactionWorth;
      place(world, employee, draw);
    } else if (kind < contribution.reactionShare + contribution.replyShare) {
      world.weekReplies++;
      units += contribution.replyWorth;
      place(world, employee, draw);
    } else {
      world.weekPosts++;
      units += 1;
      // The low bits of a draw are as random as the high ones, which have decided its kind.
      if ((draw & 0xffff) < contribution.questionShare * 65536) askQuestion(world, employee, draw);
    }
  }
  world.content[department] += Math.round(units * UNITS_PER_POST * worth);
}

/** Notes that an employee contributed this week, once. */
export function noteContributor(world: World, employee: number): void {
  const { week, lastContribution } = world;
  const last = lastContribution[employee];
  if (last === week) return;
  if (last !== NEVER) world.contributedIn[last]--;
  world.contributedIn[week]++;
  lastContribution[employee] = week;
  world.weekContributors++;
  if (world.events !== null) note(world.events, week, EVENT.contributed, employee, 0);
}

/** A reply or reaction goes to one of the colleagues, if that one is there to write anything; whether across departments is counted. */
function place(world: World, employee: number, draw: number): void {
  const { tieStart, tieTo, department } = world.organisation;
  const degree = tieStart[employee + 1] - tieStart[employee];
  if (degree === 0) return;
  const slot = tieStart[employee] + ((draw >>> 3) % degree);
  const other = tieTo[slot];
  if (world.liveWeight[slot] === 0 || !(world.recent[other] & 1)) return;
  world.contributionsPlaced++;
  if (department[other] !== department[employee]) world.contributionsAcross++;
}

function askQuestion(world: World, employee: number, draw: number): void {
  world.asked++;
  world.weekQuestions++;
  if (world.questionsAsked[employee] < 255) world.questionsAsked[employee]++;
  if (!ask(world.questions, employee, world.incarnation[employee], world.week, draw)) world.unanswered++;
  if (world.events !== null) note(world.events, world.week, EVENT.asked, employee, world.questionsAsked[employee]);
}

/** Worth of what is written this week: less under pressure, gamed or guided by rewards, focused by dictating. */
function worthOf(world: World): number {
  const { contribution, mandate } = world.parameters;
  const { controls, pressure } = world;
  const pressed = 1 + (mandate.contributionWorth - 1) * pressure;
  const rewarded = 1 + contribution.gaming * controls.rewardAlignment * Math.min(1, rewardPaid(world));
  const focused = 1 + contribution.focus * world.people.traits.powerDistance * controls.dictating;
  return Math.max(0, pressed * rewarded * focused);
}

/** Pays the week's rewards as far as money goes. */
function reward(world: World): void {
  if (world.controls.rewardCents <= 0) return;
  const count = world.weekPosts + world.weekReplies + world.weekReactions;
  spend(world, LEDGER_ROW.rewards, Math.round(count * world.controls.rewardCents));
}
