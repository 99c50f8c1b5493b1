import { LEDGER_LINES, OUTCOMES, type OutcomeId } from '../../sim/index.ts';
import { DEFAULT_COMPARISON, LIBRARY } from '../../scenarios/library.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import type { Comparison } from '../../src/experiments/comparison.ts';
import { ComparisonCollector } from '../../src/experiments/comparison-collector.ts';
import type { RunResult } from '../../src/runners/runner.ts';

/** The course of a made-up run: share of employees active in a week (0-based), before chance. */
type Course = (week: number, weeks: number) => number;

/** A made-up comparison, for looking at: nothing in it was simulated, all of it has the shape of what is. */
export interface FixtureOptions {
  readonly strategies: readonly {
    readonly id: string;
    readonly course: Course;
    readonly family: string;
    readonly cost: number;
  }[];
  readonly worlds: number;
  readonly weeks: number;
  /** How far worlds and weeks differ. */
  readonly noise: number;
  /** Every so manieth world takes the course of a stall instead. */
  readonly stallEvery?: number;
}

const EMPLOYEES = 1200;

export const fade: Course = (week) =>
  0.06 + 0.3 * Math.min(1, (week + 1) / 6) * (week < 6 ? 1 : Math.exp(-(week - 6) / 9));
export const grow: Course = (week) => 0.44 / (1 + Math.exp(-(week - 22) / 9));
export const plateau: Course = (week) => 0.27 * (1 - Math.exp(-week / 6));
export const level =
  (share: number): Course =>
  () =>
    share;

export const THREE: FixtureOptions = {
  strategies: [
    { id: 'hands-off', course: fade, family: 'spike-and-fade', cost: 110_000 },
    { id: 'real-bottom-up', course: grow, family: 'slow-build', cost: 420_000 },
    { id: 'top-down', course: plateau, family: 'mandated-shallow', cost: 390_000 },
  ],
  worlds: 100,
  weeks: 104,
  noise: 0.04,
};

export const TOO_CLOSE: FixtureOptions = {
  ...THREE,
  strategies: [
    { id: 'hands-off', course: fade, family: 'spike-and-fade', cost: 110_000 },
    { id: 'real-bottom-up', course: plateau, family: 'slow-build', cost: 420_000 },
    { id: 'top-down', course: plateau, family: 'mandated-shallow', cost: 390_000 },
  ],
  worlds: 20,
  noise: 0.12,
};

export const MANY: FixtureOptions = {
  strategies: [
    ...THREE.strategies,
    { id: 'hands-off-front-loaded', course: (week) => fade(week, 104) * 1.25, family: 'spike-and-fade', cost: 400_000 },
  ],
  worlds: 500,
  weeks: 208,
  noise: 0.07,
  stallEvery: 6,
};

export const ONE_WEEK: FixtureOptions = { ...THREE, weeks: 1 };
export const ONE_WORLD: FixtureOptions = { ...THREE, worlds: 1 };
export const NO_WORLD: FixtureOptions = { ...THREE, worlds: 0 };
export const FLAT: FixtureOptions = {
  ...THREE,
  strategies: [
    { id: 'no-platform', course: level(0), family: 'stall', cost: 0 },
    { id: 'hands-off', course: level(0.2), family: 'take-off', cost: 110_000 },
  ],
  noise: 0,
};

/** Two plans, one of which ends in two ways. */
export const TWO_ENDS: FixtureOptions = {
  strategies: [THREE.strategies[0]!, THREE.strategies[1]!],
  worlds: 100,
  weeks: 104,
  noise: 0.06,
  stallEvery: 3,
};

export function fixture(options: FixtureOptions): Comparison {
  const { worlds, weeks, strategies } = options;
  const scenario = scenarioWith(
    strategies.map(({ id }) => id),
    weeks,
  );
  const strategyIds = strategies.map(({ id }) => id);
  const collector = new ComparisonCollector({
    scenario,
    strategyIds,
    seed: 'gallery',
    replicates: Math.max(1, worlds),
    series: ['weeklyActive'],
    meansOf: ['spentCents', 'minutes'],
  });
  for (let world = 0; world < worlds; world++) {
    const runs = strategies.map((strategy) => madeUpRun(strategy, world, options));
    collector.add({ index: world, replicate: world, seed: `gallery/${world + 1}`, employees: EMPLOYEES, runs });
  }
  return collector.comparison();
}

function scenarioWith(ids: readonly string[], weeks: number): Scenario {
  const strategies = ids.map((id) => LIBRARY.strategies.find((strategy) => strategy.id === id)!);
  return { ...DEFAULT_COMPARISON.scenario, strategies, weeks };
}

function madeUpRun(
  { id, course, family, cost }: FixtureOptions['strategies'][number],
  world: number,
  options: FixtureOptions,
): RunResult {
  const { weeks, noise, stallEvery } = options;
  const stalls = stallEvery !== undefined && world % stallEvery === 1 && family !== 'spike-and-fade';
  const chance = shuffler(world * 7919 + id.length * 104_729);
  const lift = 1 + noise * 3 * chance();
  const series = Float64Array.from({ length: weeks }, (_, week) => {
    const share = stalls ? 0.05 : course(week, weeks) * lift + (course(week, weeks) === 0 ? 0 : noise * 0.3 * chance());
    return Math.round(Math.max(0, Math.min(1, share)) * EMPLOYEES);
  });
  const end = series[weeks - 1]! / EMPLOYEES;
  const spent = cost * (1 + noise * chance());
  const known: Readonly<Partial<Record<OutcomeId, number>>> = {
    sustained: end * 0.95,
    weeklyActive: end,
    interactive26: end * 0.8,
    cost: spent,
    hours: spent / 90,
    netValue: end * 900_000 - spent,
    success: end * 0.8 >= 0.3 ? 1 : 0,
  };
  return {
    strategy: id,
    status: 'done',
    message: null,
    digest: '',
    family: stalls ? 'stall' : family,
    outcomes: Float64Array.from(OUTCOMES, (outcome) => known[outcome.id] ?? end),
    cents: Float64Array.from(LEDGER_LINES, ({ kind }, row) =>
      kind === 'money' ? Math.round((spent * 55) / (row + 2)) : 0,
    ),
    minutes: Float64Array.from(LEDGER_LINES, ({ kind }, row) => (kind === 'time' ? Math.round(spent / (row + 1)) : 0)),
    series: Float64Array.from([
      ...series,
      ...Array.from(series, (_, week) => (spent * 100 * Math.sqrt(week + 1)) / Math.sqrt(weeks)),
      ...Array.from(series, (_, week) => ((spent * 3) / weeks) * (week + 1)),
    ]),
  };
}

/** Numbers between −1 and 1 that look like chance, the same every time. */
function shuffler(start: number): () => number {
  let state = (start * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return (state / 2 ** 32) * 2 - 1;
  };
}
