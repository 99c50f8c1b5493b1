import { LEDGER_LINES } from '../../../sim/outcomes/ledger.ts';
import { OUTCOMES } from '../../../sim/outcomes/index.ts';
import type { SeriesId } from '../../../sim/outcomes/series.ts';
import type { RunResult } from '../../runners/runner.ts';

/** Series that measures are taken from, in the order in which they are asked of the runner. */
export const MEASURED_SERIES = ['weeklyActive', 'sustained', 'interactive26'] as const satisfies readonly SeriesId[];

/** A finished run as a measure sees it. */
export interface MeasuredRun {
  readonly result: RunResult;
  readonly employees: number;
  readonly weeks: number;
  /** What an hour of an employee costs. */
  readonly employeeHour: number;
}

export type MeasureUnit = 'share' | 'money' | 'weeks' | 'count' | 'hours' | 'blame';

/** One number that claims are judged by. */
interface Measure {
  readonly label: string;
  readonly unit: MeasureUnit;
  /** NaN where it is undefined. */
  of(run: MeasuredRun): number;
}

const outcome = (id: string, label: string, unit: MeasureUnit): Measure => {
  const column = OUTCOMES.findIndex((entry) => entry.id === id);
  return { label, unit, of: ({ result }) => result.outcomes[column]! };
};

/** Blame before it is weighted: how far the target was missed, times what was done or left undone. */
function shortfallTimes(what: 'commission' | 'omission'): Measure['of'] {
  const shortfall = outcome('shortfall', '', 'share');
  const conduct = outcome(what, '', 'share');
  return (run) => Math.max(0, shortfall.of(run)) * conduct.of(run);
}

/** What is kept of every run. */
export const MEASURES = {
  sustained: outcome('sustained', 'sustained users', 'share'),
  interactive: outcome('interactive26', 'interactive within 26 weeks', 'share'),
  success: outcome('success', 'success', 'share'),
  blame: outcome('blame', 'expected blame of the sponsor', 'blame'),
  blameForDone: { label: 'shortfall times what was visibly done', unit: 'share', of: shortfallTimes('commission') },
  blameForUndone: { label: 'shortfall times what was left undone', unit: 'share', of: shortfallTimes('omission') },
  usesByUsers: outcome('usesByUsers', 'uses by users in practice', 'count'),
  cost: outcome('cost', 'cost', 'money'),
  netValue: outcome('netValue', 'net value', 'money'),
  valueHours: outcome('valueHours', 'hours saved', 'hours'),
  activeWeeks: {
    label: 'active weeks',
    unit: 'count',
    of: (run) => seriesOf(run, 'weeklyActive').reduce((sum, count) => sum + count, 0),
  },
  sustainedUsers: {
    label: 'sustained users, counted',
    unit: 'count',
    of: (run) => seriesOf(run, 'sustained').at(-1)!,
  },
  weeklyActive: {
    label: 'weekly active at the end',
    unit: 'share',
    of: (run) => shareIn(run, 'weeklyActive', run.weeks),
  },
  interactiveAt78: { label: 'interactive at week 78', unit: 'share', of: (run) => shareIn(run, 'interactive26', 78) },
  activeAt78: { label: 'weekly active in weeks 75 to 78', unit: 'share', of: (run) => meanShare(run, 75, 78) },
  activeAt104: { label: 'weekly active in weeks 101 to 104', unit: 'share', of: (run) => meanShare(run, 101, 104) },
  weeksToHalfPeak: { label: 'weeks to half of its own peak', unit: 'weeks', of: weeksToHalfPeak },
  incentiveCost: {
    label: 'rewards and time allowances',
    unit: 'money',
    of: ({ result, employeeHour }) =>
      result.cents[ROW['rewards']!]! / 100 + (result.minutes[ROW['allowance']!]! / 60) * employeeHour,
  },
  leaderHours: {
    label: 'leaders’ and managers’ hours',
    unit: 'hours',
    of: ({ result }) => result.minutes[ROW['leaders']!]! / 60,
  },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureId = keyof typeof MEASURES;

export const MEASURE_IDS = Object.keys(MEASURES) as readonly MeasureId[];

const ROW: Readonly<Record<string, number>> = Object.fromEntries(LEDGER_LINES.map(({ id }, row) => [id, row]));

function seriesOf({ result, weeks }: MeasuredRun, id: (typeof MEASURED_SERIES)[number]): Float64Array {
  const position = MEASURED_SERIES.indexOf(id);
  return result.series.subarray(position * weeks, (position + 1) * weeks);
}

/** Share of employees at the end of a week counted from 1. */
function shareIn(run: MeasuredRun, id: (typeof MEASURED_SERIES)[number], week: number): number {
  return week > run.weeks ? NaN : seriesOf(run, id)[week - 1]! / run.employees;
}

function meanShare(run: MeasuredRun, from: number, to: number): number {
  if (to > run.weeks) return NaN;
  let sum = 0;
  for (let week = from; week <= to; week++) sum += shareIn(run, 'weeklyActive', week);
  return sum / (to - from + 1);
}

/** NaN where nobody was ever active. */
function weeksToHalfPeak(run: MeasuredRun): number {
  const active = seriesOf(run, 'weeklyActive');
  const peak = active.reduce((highest, count) => Math.max(highest, count), 0);
  return peak === 0 ? NaN : 1 + active.findIndex((count) => count >= peak / 2);
}
