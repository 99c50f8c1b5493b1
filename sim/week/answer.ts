import { moveAttitude } from '../employees/standing.ts';
import { EVENT, note } from '../events.ts';
import { place } from '../platform/questions.ts';
import { drawBits, uniform, weekWord } from '../random/draw.ts';
import type { World } from '../world.ts';
import { LATE_WEEKS, noteContributor } from './contribute.ts';
import type { Phase } from './phase.ts';

/** Weeks waited beyond this are counted together. */
const LONGEST_WAIT = 52;

/**
 * Questions wait in a queue. Colleagues who see one and are there this week may answer it; staff answer the oldest
 * left while their minutes last; what nobody answers is given up when the asker's patience ends.
 */
export const answer: Phase = {
  id: 'answer',
  help: 'Colleagues and staff answer questions; unanswered ones are given up after a while.',
  inert: (world) => world.questions.open === 0,
  run(world) {
    const { questions, week } = world;
    const { patienceWeeks, staffMinutes } = world.parameters.answers;
    const willingness = willingnessOf(world);
    let minutesLeft = world.controls.answerMinutes;
    let kept = 0;
    for (let at = 0; at < questions.open; at++) {
      const author = questions.author[at];
      const asked = questions.week[at];
      // A leaver's question is nobody's any more.
      if (questions.incarnation[at] !== world.incarnation[author]) {
        world.unanswered++;
        continue;
      }
      const peer = answeringPeer(world, author, questions.order[at], willingness);
      if (peer >= 0) {
        reply(world, peer, author);
        settle(world, author, asked, EVENT.answeredByColleague, peer);
      } else if (minutesLeft >= staffMinutes) {
        minutesLeft -= staffMinutes;
        settle(world, author, asked, EVENT.answeredByStaff, -1);
      } else if (week - asked + 1 >= patienceWeeks) {
        world.unanswered++;
        feel(world, author, -0.5);
        if (world.events !== null) note(world.events, week, EVENT.gaveUp, author, 0);
      } else {
        place(questions, kept++, author, questions.incarnation[at], asked, questions.order[at]);
      }
    }
    questions.open = kept;
  },
};

/** An answer is a contribution like any other reply. */
function reply(world: World, peer: number, author: number): void {
  const { department } = world.organisation;
  noteContributor(world, peer);
  world.contributions[peer]++;
  if (world.week >= world.weeks - LATE_WEEKS) world.lateContributions[peer]++;
  world.weekReplies++;
  world.contributionsPlaced++;
  if (department[author] !== department[peer]) world.contributionsAcross++;
}

/** Colleagues' willingness to answer, changed where staff are there to answer everything. */
function willingnessOf(world: World): number {
  const { peerWillingness, staffCrowding, staffMinutes } = world.parameters.answers;
  const { answerMinutes } = world.controls;
  const needed = world.questions.open * staffMinutes;
  const coverage = answerMinutes <= 0 ? 0 : Math.min(1, answerMinutes / Math.max(1, needed));
  return Math.max(0, peerWillingness * (1 + staffCrowding * coverage));
}

/** A colleague who sees the question this week, is there, and answers it; −1 where none does. */
function answeringPeer(world: World, author: number, order: number, willingness: number): number {
  const { tieStart, tieTo } = world.organisation;
  const { keys, week, recent, luckLow, luckHigh } = world;
  const degree = tieStart[author + 1] - tieStart[author];
  const { peersAsked } = world.parameters.answers;
  if (degree === 0 || willingness <= 0) return -1;
  for (let ordinal = 0; ordinal < peersAsked; ordinal++) {
    const draw = drawBits(
      weekWord(keys.answers.a, week, ordinal) ^ order,
      weekWord(keys.answers.b, week, ordinal),
      luckLow[author],
      luckHigh[author],
    );
    const slot = tieStart[author] + Math.floor(uniform(draw) * degree);
    const peer = tieTo[slot];
    if (world.liveWeight[slot] !== 0 && recent[peer] & 1 && (draw & 0xffff) < willingness * 65536) return peer;
  }
  return -1;
}

function settle(world: World, author: number, asked: number, event: number, by: number): void {
  world.answered++;
  world.answeredAfter[Math.min(LONGEST_WAIT, world.week - asked)]++;
  feel(world, author, 0.5);
  if (world.events !== null) note(world.events, world.week, event, author, by);
}

/**
 * An answer brings back: the difference between an answered and an unanswered question is the registry's effect on the
 * chance to return at even odds (a change of 4 logits per unit of probability), carried by attitude; half each way.
 */
function feel(world: World, author: number, way: number): void {
  const { returnEffect, newcomerPosts, laterShare } = world.parameters.answers;
  const { benefit } = world.parameters.use;
  if (benefit <= 0) return;
  const isNew = world.questionsAsked[author] <= newcomerPosts;
  const change = (way * 4 * returnEffect * (isNew ? 1 : laterShare)) / benefit;
  moveAttitude(world, author, change);
}
