import type { Arm } from '../arm.ts';
import { type Claim, everyOf, type SideFigure } from '../claim.ts';
import type { RatioContrast } from '../contrast.ts';
import { meanOver, measured, type WorldRecord } from '../world-record.ts';
import { atEqualCost, ENABLED, HANDS_OFF_VARIANTS, MANDATES } from './main-arms.ts';

const perActiveWeek = (than: Arm): RatioContrast => ({
  kind: 'ratio',
  id: `per-week-${than.id}`,
  label: `more hours saved per active week than ${than.name}`,
  above: 'valueHours',
  below: 'activeWeeks',
  better: 'higher',
  arms: [ENABLED, than],
});

const handsOff = HANDS_OFF_VARIANTS.map(perActiveWeek);
const mandates = MANDATES.map(perActiveWeek);
const equal = [...HANDS_OFF_VARIANTS, ...MANDATES].map((arm) => perActiveWeek(atEqualCost(arm)));

const PLANS = [ENABLED, ...HANDS_OFF_VARIANTS, ...MANDATES];

/** Share of pairs of plans of which one has more active weeks and the other saves more hours per active week. */
function rankedDifferently(world: WorldRecord): number {
  const plans = PLANS.map(({ id }) => {
    const weeks = meanOver(measured(world, id, 'activeWeeks'));
    return { weeks, each: meanOver(measured(world, id, 'valueHours')) / weeks };
  }).filter(({ each }) => Number.isFinite(each));
  let pairs = 0;
  let different = 0;
  plans.forEach((one, place) => {
    for (const other of plans.slice(place + 1)) {
      pairs++;
      if ((one.weeks - other.weeks) * (one.each - other.each) < 0) different++;
    }
  });
  return pairs === 0 ? NaN : different / pairs;
}

const differently: SideFigure = {
  id: 'ranked-differently',
  label: 'share of pairs of plans that activity and value per active week rank differently',
  unit: 'share',
  of: rankedDifferently,
};

export const valueNotActivity: Claim = {
  id: 'C12',
  title: 'Enabling lets users do what adds value for them',
  test: 'Hours saved per active week, not activity alone: real bottom-up against every hands-off variant and both mandates; how often the two rank plans differently.',
  shown: 'sustained',
  contrasts: [...handsOff, ...mandates, ...equal],
  verdicts: [
    everyOf('stated', 'more hours saved per active week than every hands-off variant and both mandates', [
      ...handsOff,
      ...mandates,
    ]),
    everyOf('hands-off', 'more hours saved per active week than every hands-off variant', handsOff),
    everyOf('mandates', 'more hours saved per active week than both mandates', mandates),
    everyOf('equal-cost', 'more hours saved per active week than all of them, at equal total cost', equal),
  ],
  figures: [differently],
};
