import type { World } from './world.ts';

/**
 * Where indicators are published this week: whether the share of interactive employees lies on a straight line to the
 * target, and if not, whether somebody acted on it since the last time: by changing the plan, or at least by ongoing work.
 */
export function publishIndicators(world: World): void {
  const { conduct, plan, week, size, target } = world;
  const { publishedEvery, ongoingWork } = world.parameters.blame;
  if (!plan.platform || (week + 1) % publishedEvery !== 0) return;
  conduct.published++;
  const due = target.interactiveShare * Math.min(1, (week + 1) / target.week);
  if (world.series.interactive26[week] < due * size && plan.changes === conduct.changesSeen)
    conduct.ignored += isWorkedOn(world) ? 1 - ongoingWork : 1;
  conduct.changesSeen = plan.changes;
}

/** Whether anybody is given hours this week to help others use it. */
function isWorkedOn({ controls, champions, enrolled }: World): boolean {
  const { welcomeMinutes, answerMinutes, brokerMinutes, implementMinutes, trainingShare } = controls;
  const staffed = welcomeMinutes + answerMinutes + brokerMinutes + implementMinutes > 0;
  return staffed || champions > 0 || enrolled > 0 || trainingShare > 0;
}
