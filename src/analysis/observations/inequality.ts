import { lastActiveOf, NEVER, type World } from '../../../sim/world.ts';
import { giniOf } from '../gini.ts';
import { tailExponent } from '../tail-exponent.ts';
import { topShareOf } from '../top-share.ts';
import { observation, onceFor } from './define-observation.ts';

const LATE_WEEKS = 26;

/** Contributions in the last 26 weeks, of everybody active in them. */
const lateContributions = onceFor((world: World): Float64Array => {
  const { size, weeks } = world;
  const values: number[] = [];
  for (let employee = 0; employee < size; employee++) {
    const last = lastActiveOf(world, employee, weeks - 1);
    if (last !== NEVER && last > weeks - 1 - LATE_WEEKS) values.push(world.lateContributions[employee]!);
  }
  return Float64Array.from(values);
});

/** Contributions over the whole run of everybody who made one. */
const contributions = onceFor((world: World): Float64Array =>
  Float64Array.from(world.contributions).filter((n) => n > 0),
);

const shareOfTop = (world: World, top: number): number | null => topShareOf(lateContributions(world), top);

/** Who writes how much: pattern P3, and the heavy tail of P5. */
export const inequalityObservations = [
  observation('gini', 'Gini coefficient of contributions among those active in the last 26 weeks.', (world) =>
    giniOf(lateContributions(world)),
  ),
  observation('topOne', 'Share of those contributions made by the busiest hundredth of those active.', (world) =>
    shareOfTop(world, 0.01),
  ),
  observation('nextNine', 'Share made by the next nine hundredths.', (world) => {
    const ten = shareOfTop(world, 0.1);
    const one = shareOfTop(world, 0.01);
    return ten === null || one === null ? null : ten - one;
  }),
  observation('topTen', 'Share made by the busiest tenth.', (world) => shareOfTop(world, 0.1)),
  observation(
    'tailExponent',
    'Exponent of the density of contributions per contributor over the whole run, its tail chosen to fit best.',
    (world) => tailExponent(contributions(world))?.exponent ?? null,
  ),
  observation('busiestOverMean', 'Contributions of the busiest contributor ÷ those of the average one.', (world) => {
    const values = contributions(world);
    const sum = values.reduce((total, value) => total + value, 0);
    return values.length === 0 ? null : (Math.max(...values) * values.length) / sum;
  }),
];
