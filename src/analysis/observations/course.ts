import { CHAMPION } from '../../../sim/employees/state-bits.ts';
import { PARAMETERS } from '../../../sim/parameters/index.ts';
import type { SeriesId } from '../../../sim/outcomes/series.ts';
import type { World } from '../../../sim/world.ts';
import { fitBass } from '../bass/fit-bass.ts';
import { observation } from './define-observation.ts';

/** The week in which a launch is looked back on: pattern P2. */
const LOOK_BACK_WEEK = 20;
/** Pattern P7 ends its mandate after so many weeks, and looks again 26 weeks later. */
export const MANDATE_WEEKS = 78;
const AFTERWARDS = 26;
/** Pattern P8 ends its points after so many weeks, and looks again 8 weeks later. */
export const POINTS_WEEKS = 52;
const AFTER_POINTS = 8;
const MONTH = 4;

/** Mean of a count over the four weeks up to (and with) `week`, counted from 1; null when the run was not so long. */
function monthUpTo(world: World, id: SeriesId, week: number): number | null {
  if (week > world.weeks) return null;
  let sum = 0;
  for (let past = week - MONTH; past < week; past++) sum += world.series[id][past]!;
  return sum / MONTH;
}

function talkUpTo(world: World, week: number): number | null {
  const parts = (['posts', 'replies', 'reactions'] as const).map((id) => monthUpTo(world, id, week));
  return parts.some((part) => part === null) ? null : parts.reduce((sum, part) => sum! + part!, 0);
}

function peakOf(world: World, weeks: number): number {
  let peak = 0;
  for (let week = 0; week < weeks; week++) peak = Math.max(peak, world.series.weeklyActive[week]!);
  return peak;
}

function ratio(above: number | null, below: number | null): number | null {
  return above === null || below === null || below <= 0 ? null : above / below;
}

/** How use went over the weeks: patterns P1, P2, P7, P8, P9, P12. */
export const courseObservations = [
  observation(
    'weeklyPeak',
    'Highest share of employees active in a week.',
    (world) => peakOf(world, world.weeks) / world.size,
  ),
  observation(
    'bassFit',
    'R² of a Bass curve fitted by least squares to the employees who have ever been active, week by week.',
    ({ series, weeks }) => fitBass(series.tried.subarray(0, weeks), 'cumulative')?.rSquared ?? null,
  ),
  observation('weekTwenty', 'Weekly active in week 20 ÷ the highest of the first 20 weeks.', (world) =>
    world.weeks < LOOK_BACK_WEEK
      ? null
      : ratio(world.series.weeklyActive[LOOK_BACK_WEEK - 1]!, peakOf(world, LOOK_BACK_WEEK)),
  ),
  observation('interactiveAtStop', 'Share interactive within 26 weeks, in week 78.', ({ series, weeks, size }) =>
    weeks < MANDATE_WEEKS ? null : series.interactive26[MANDATE_WEEKS - 1]! / size,
  ),
  observation('afterMandate', 'Weekly active in weeks 101 to 104 ÷ in weeks 75 to 78.', (world) =>
    ratio(
      monthUpTo(world, 'weeklyActive', MANDATE_WEEKS + AFTERWARDS),
      monthUpTo(world, 'weeklyActive', MANDATE_WEEKS),
    ),
  ),
  observation('talkBeforeEnd', 'Contributions a week in weeks 49 to 52.', (world) => talkUpTo(world, POINTS_WEEKS)),
  observation('talkAfterEnd', 'Contributions a week in weeks 57 to 60.', (world) =>
    talkUpTo(world, POINTS_WEEKS + AFTER_POINTS),
  ),
  observation(
    'othersSustained',
    'Share of those who are not champions who were active in at least 4 of the last 8 weeks.',
    ({ state, recent, size }) => {
      let others = 0;
      let sustained = 0;
      for (let employee = 0; employee < size; employee++) {
        if (state[employee]! & CHAMPION) continue;
        others++;
        let weeks = 0;
        for (let rest = recent[employee]!; rest > 0; rest &= rest - 1) weeks++;
        if (weeks >= 4) sustained++;
      }
      return others === 0 ? null : sustained / others;
    },
  ),
  observation(
    'contentHalfLife',
    `Weeks until half of the content is no longer worth reading where nobody curates: the registry's ${PARAMETERS.contribution.contentHalfLife.label.toLowerCase()}, an input.`,
    ({ parameters }) => parameters.contribution.contentHalfLife,
  ),
];
