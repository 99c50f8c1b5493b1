import { defineOutcome } from './define-outcome.ts';
import type { RunState } from './run-state.ts';
import { hoursSaved, meanShare, netValueOf, totalCost, totalHours } from './measures.ts';

export const cost = defineOutcome({
  id: 'cost',
  label: 'Cost',
  help: 'All that was paid, and people’s time at the rate of whoever gave it.',
  unit: 'money',
  better: 'lower',
  headline: true,
  of: totalCost,
});

export const hours = defineOutcome({
  id: 'hours',
  label: 'Hours',
  help: 'People’s time: leaders, champions, training, allowances, reading and writing.',
  unit: 'hours',
  better: 'lower',
  headline: false,
  of: totalHours,
});

export const valueHours = defineOutcome({
  id: 'valueHours',
  label: 'Hours saved',
  help: 'Gross hours that use saved.',
  unit: 'hours',
  better: 'higher',
  headline: false,
  of: hoursSaved,
});

export const netValue = defineOutcome({
  id: 'netValue',
  label: 'Net value',
  help: 'Hours saved, as far as they are worth money, less all costs.',
  unit: 'money',
  better: 'higher',
  headline: true,
  of: netValueOf,
});

export const costPerSustainedUser = defineOutcome({
  id: 'costPerSustainedUser',
  label: 'Cost per sustained user',
  help: 'Cost divided by the sustained users at the end; undefined where there is none.',
  unit: 'money',
  better: 'lower',
  headline: false,
  of(run) {
    const users = run.series.sustained[run.weeks - 1];
    return users === 0 ? null : totalCost(run) / users;
  },
});

export const success = defineOutcome({
  id: 'success',
  label: 'Success',
  help: 'Interactive employees reach the target in its week, and weekly use in weeks 70 to 78 is at least .9 of that in weeks 58 to 66 (as many weeks before the target where it lies elsewhere).',
  unit: 'flag',
  better: 'higher',
  headline: true,
  of: (run) => succeeds(run),
});

/** The same at another share than the target's: the average of measured networks, and of the best communities. */
const successAt = <const Id extends string>(id: Id, percent: number, whose: string) =>
  defineOutcome({
    id,
    label: `Success at ${percent} %`,
    help: `The same as success with ${percent} % interactive employees for a target, ${whose}.`,
    unit: 'flag',
    better: 'higher',
    headline: false,
    of: (run) => succeeds(run, percent / 100),
  });

export const successAt27 = successAt('successAt27', 27, 'the measured average (SWOOP)');
export const successAt45 = successAt('successAt45', 45, 'what communities with a plan and staff reach (TheCR 2015)');

/** 1 where a run reaches the target and holds it, 0 where it does not, null where it is too short to tell. */
export function succeeds(run: RunState, interactiveShare = run.target.interactiveShare): 0 | 1 | null {
  const { week } = run.target;
  if (week > run.weeks || week < 21) return null;
  if (run.series.interactive26[week - 1] < interactiveShare * run.size) return 0;
  const late = meanShare(run, 'weeklyActive', week - 9, week - 1);
  return late >= 0.9 * meanShare(run, 'weeklyActive', week - 21, week - 13) ? 1 : 0;
}

export const worthwhile = defineOutcome({
  id: 'worthwhile',
  label: 'Worthwhile',
  help: 'Net value is above zero.',
  unit: 'flag',
  better: 'higher',
  headline: false,
  of: (run) => (netValueOf(run) > 0 ? 1 : 0),
});
