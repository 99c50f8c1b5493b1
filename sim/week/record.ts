import { publishIndicators } from '../publish-indicators.ts';
import { AWARE, FORGOT, TRIED } from '../employees/state-bits.ts';
import { LEDGER_ROW } from '../plan/spend.ts';
import { FIRST_OWN_SLOT, FIRST_PLANNED_SLOT, SLOTS } from '../platform/uses.ts';
import type { World } from '../world.ts';
import type { Phase } from './phase.ts';

const MONTHS_PER_WEEK = 12 / 52;

/** Writes the week down: counts, ledger, and one state per employee where frames are kept. Changes nothing else. */
export const record: Phase = {
  id: 'record',
  help: 'The week’s counts, money and hours are written down.',
  inert: () => false,
  run(world) {
    keepLedger(world);
    const { series, week } = world;
    const byAwareness = world.parameters.use.rule === 'awareness';
    if (byAwareness) world.activeCount = world.reached;
    const { activeCount } = world;
    const readers = activeCount + within(world.activeIn, week, 26);
    const interactive = within(world.contributedIn, week, 26);
    series.reached[week] = world.reached;
    series.tried[week] = byAwareness ? world.reached + world.forgotten : world.tried;
    series.weeklyActive[week] = world.activeCount;
    series.monthlyActive[week] = byAwareness ? world.reached : activeCount + within(world.activeIn, week, 4);
    series.contributors[week] = world.weekContributors;
    series.sustained[week] = byAwareness ? world.reached : world.sustained;
    series.interactive26[week] = interactive;
    series.readers26[week] = byAwareness ? world.reached : readers;
    series.readOnly26[week] = byAwareness ? world.reached : Math.max(0, readers - interactive);
    series.lapsed[week] = byAwareness ? world.forgotten : world.tried - activeCount - within(world.activeIn, week, 13);
    series.posts[week] = world.weekPosts;
    series.replies[week] = world.weekReplies;
    series.reactions[week] = world.weekReactions;
    series.questionsOpen[week] = world.questions.open;
    countUses(world);
    series.spentCents[week] = sum(world.cents);
    series.minutes[week] = sum(world.minutes);
    publishIndicators(world);
    if (world.frames !== null) drawFrame(world, world.frames);
  },
};

/** Employees whose last time lies within so many weeks up to this one. */
function within(lastIn: Int32Array, week: number, weeks: number): number {
  let count = 0;
  for (let past = Math.max(0, week - weeks + 1); past <= week; past++) count += lastIn[past];
  return count;
}

function sum(column: Float64Array): number {
  let total = 0;
  for (let row = 0; row < column.length; row++) total += column[row];
  return total;
}

/** Costs of every week, under every strategy: the platform itself and people's own time on it. */
function keepLedger(world: World): void {
  if (!world.plan.platform) return;
  const { money } = world.parameters;
  const { size, cents, minutes } = world;
  cents[LEDGER_ROW.licences] += Math.round(100 * money.licencePerMonth * MONTHS_PER_WEEK * size);
  cents[LEDGER_ROW.itBase] += Math.round((100 * money.itPerYear * size) / 52);
  const written =
    world.weekPosts * money.postMinutes +
    world.weekReplies * money.replyMinutes +
    world.weekProposals * money.proposalMinutes;
  const reading = world.weekUses * money.readMinutes;
  const wading = 1 + world.parameters.contribution.gamedReading * world.weekGamed;
  const own = reading * wading + written;
  minutes[LEDGER_ROW.allowance] += Math.round(world.controls.allowanceMinutes * world.activeCount);
  minutes[LEDGER_ROW.readingWriting] += Math.round(own - setAside(world, own));
}

/**
 * Minutes of reading and writing for which time is set aside already, so that nobody's time is a cost twice: as much as
 * somebody active needs on average comes out of the allowance first, then out of the hours of enrolled leaders and
 * champions.
 */
function setAside(world: World, minutes: number): number {
  const { activeCount, enrolled, topEnrolled, champions, controls } = world;
  if (activeCount === 0) return 0;
  const each = minutes / activeCount;
  const allowed = Math.min(each, controls.allowanceMinutes);
  const rest = each - allowed;
  const inRoles =
    Math.min(topEnrolled, activeCount) * Math.min(rest, controls.topLeaderMinutes) +
    Math.min(enrolled - topEnrolled, activeCount) * Math.min(rest, controls.middleManagerMinutes) +
    Math.min(champions, activeCount) * Math.min(rest, controls.championMinutes);
  return Math.min(minutes, activeCount * allowed + inRoles);
}

/** Uses in practice: planned ones somebody practises, users' own that at least two practise; a use counts once. */
function countUses(world: World): void {
  const { practitioners, identity, worth } = world.uses16;
  const { departmentCount } = world.organisation;
  let planned = 0;
  for (let slot = FIRST_PLANNED_SLOT; slot < FIRST_OWN_SLOT; slot++) {
    for (let department = 0; department < departmentCount; department++) {
      if (practitioners[department * SLOTS + slot] === 0) continue;
      planned++;
      break;
    }
  }
  let own = 0;
  for (let department = 0; department < departmentCount; department++) {
    for (let slot = FIRST_OWN_SLOT; slot < SLOTS; slot++) {
      const at = department * SLOTS + slot;
      if (practitioners[at] >= 2 && worth[at] !== 0 && identity[at] !== 0) own++;
    }
  }
  world.series.usesPlanned[world.week] = planned;
  world.series.usesByUsers[world.week] = own;
}

/** One state per employee for this week, by STATE_CODES. */
function drawFrame(world: World, frames: Uint8Array): void {
  const { size, week, state, recent, lastActive, lastContribution, attitude } = world;
  const from = week * size;
  if (world.parameters.use.rule === 'awareness') {
    // Who knows of it uses it; whoever has forgotten counts as lapsed.
    for (let employee = 0; employee < size; employee++)
      frames[from + employee] = state[employee] & AWARE ? 3 : state[employee] & FORGOT ? 5 : 0;
    return;
  }
  for (let employee = 0; employee < size; employee++) {
    const bits = state[employee];
    let code = 0;
    if (recent[employee] & 1) code = lastContribution[employee] === week ? 4 : 3;
    else if (bits & TRIED) code = week - lastActive[employee] < 13 ? 2 : attitude[employee] < 0 ? 6 : 5;
    else if (bits & AWARE) code = 1;
    frames[from + employee] = code;
  }
}
