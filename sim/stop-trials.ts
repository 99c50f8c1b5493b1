import { branchWorld } from './branch.ts';
import type { AfterStop } from './outcomes/after-stop.ts';
import type { Plan } from './plan/plan.ts';
import { stepWeek } from './step-week.ts';
import type { World } from './world.ts';

/** What has become of the stops tried on a run so far. */
export interface StopTrials extends AfterStop {
  sustained: number | null;
  criticalWeek: number | null;
}

/** No stop tried yet. */
export function createStopTrials(): StopTrials {
  return { sustained: null, criticalWeek: null };
}

/** All levers at zero, no money: licences and what is built remain. */
const NOTHING_MORE: Plan = { platform: true, budgetCents: 0, levers: [], reviews: null };

/**
 * Tries what becomes of the run if everything stops in the present week, where that is asked: in the week of the common
 * stop, and week by week until there is a critical mass. The world itself goes on untouched.
 */
export function tryStopping(world: World, trials: StopTrials): void {
  const { stopWeek, weeksAfterStop, keptShare, criticalShare } = world.parameters.outcomes;
  const { week, weeks, size } = world;
  if (!world.plan.platform || week + weeksAfterStop > weeks) return;
  const had = week === 0 ? 0 : world.series.sustained[week - 1];
  const enough = had > 0 && had >= criticalShare * size;
  const seekingMass = trials.criticalWeek === null && enough;
  if (week !== stopWeek && !seekingMass) return;
  const left = sustainedAfter(world, weeksAfterStop);
  if (week === stopWeek) trials.sustained = left / size;
  if (seekingMass && left >= keptShare * had) trials.criticalWeek = week;
}

/** Sustained users after so many weeks without any lever. */
function sustainedAfter(world: World, weeks: number): number {
  const stopped = branchWorld(world, NOTHING_MORE);
  const end = world.week + weeks;
  while (stopped.week < end) stepWeek(stopped);
  return stopped.series.sustained[end - 1];
}
