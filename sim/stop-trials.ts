import { branchWorld } from './branch.ts';
import type { AfterStop } from './outcomes/after-stop.ts';
import type { Plan } from './plan/plan.ts';
import { stepWeek } from './step-week.ts';
import type { World } from './world.ts';

/** What has become of the stops tried on a run so far. */
export interface StopTrials extends AfterStop {
  sustained: number | null;
  criticalWeek: number | null;
  /** Sustained users left some weeks after a stop in each week, as far as tried. */
  readonly left: number[];
}

/** No stop tried yet. */
export function createStopTrials(): StopTrials {
  return { sustained: null, criticalWeek: null, left: [] };
}

/** All levers at zero, no money: licences and what is built remain. */
const NOTHING_MORE: Plan = { platform: true, budgetCents: 0, levers: [], reviews: null };

/**
 * Tries what becomes of a run if everything stops in its present week: in the week of the common stop, and week by week
 * until there is a critical mass. The world itself goes on untouched. To be called before every week, and at the end.
 *
 * What a stop leaves is judged against what the run has then that went on: against what there was when it stopped, the
 * first weeks of any plan would pass, since hardly anybody is there yet.
 */
export function tryStopping(world: World, trials: StopTrials): void {
  if (!world.plan.platform) return;
  const { stopWeek, weeksAfterStop, keptShare, criticalShare } = world.parameters.outcomes;
  const { week, weeks, size, series } = world;
  const tried = week - weeksAfterStop;
  if (tried >= 0 && trials.criticalWeek === null) {
    const wentOn = series.sustained[week - 1];
    if (wentOn >= Math.max(1, criticalShare * size) && trials.left[tried] >= keptShare * wentOn)
      trials.criticalWeek = tried;
  }
  if (week + weeksAfterStop > weeks || (week !== stopWeek && trials.criticalWeek !== null)) return;
  const left = sustainedAfter(world, weeksAfterStop);
  trials.left[week] = left;
  if (week === stopWeek) trials.sustained = left / size;
}

/** Sustained users after so many weeks without any lever. */
function sustainedAfter(world: World, weeks: number): number {
  const stopped = branchWorld(world, NOTHING_MORE);
  const end = world.week + weeks;
  while (stopped.week < end) stepWeek(stopped);
  return stopped.series.sustained[end - 1];
}
