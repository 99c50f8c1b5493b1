import { describe, expect, it } from 'vitest';
import { withChanges } from '../../../scenarios/changeable.ts';
import { identityOf } from '../../../src/experiments/sweep/identity.ts';
import { planSweep } from '../../../src/experiments/sweep/sweep-plan.ts';
import { sweep, type PointPrecision } from '../../../src/experiments/sweep/sweep.ts';
import { createInlineRunner } from '../../../src/runners/inline-runner.ts';
import type { JobResult } from '../../../src/runners/runner.ts';
import { changing, planOf, tinyExperiment } from '../../node/results/tiny-sweep.ts';
import { experiment } from '../designs/factors.ts';

const never = new AbortController().signal;

async function everyResult(plan: ReturnType<typeof planOf>, runner = createInlineRunner()) {
  const results: JobResult[] = [];
  let precision: readonly PointPrecision[] | null = null;
  for await (const event of sweep({ plan }, runner, never)) {
    if (event.kind === 'result') results.push(event.result);
    if (event.kind === 'done') precision = event.precision;
  }
  return { results: results.sort((a, b) => a.index - b.index), precision };
}

describe('the jobs of a sweep', () => {
  it('are every point in every world once', () => {
    const plan = planOf(
      tinyExperiment({ factors: { 'organisation.needLevel': { from: 0, to: 1, steps: 7 } }, replicates: 5 }),
    );
    const seen = new Set<string>();
    for (let job = 0; job < plan.jobs; job++) {
      seen.add(`${plan.pointOf(job)} ${plan.replicateOf(job)}`);
      expect(plan.indexOf(plan.pointOf(job), plan.replicateOf(job))).toBe(job);
    }
    expect(seen.size).toBe(35);
  });

  it('cover all points before any is tried twice, and leap through the design', () => {
    const plan = planOf(tinyExperiment({ factors: { 'organisation.needLevel': { from: 0, to: 1, steps: 100 } } }));
    const first = Array.from({ length: 100 }, (_, job) => plan.pointOf(job));
    expect(new Set(first).size).toBe(100);
    // Any ten in a row lie in most of ten equal stretches of the design.
    const stretches = new Set(first.slice(30, 40).map((point) => Math.floor(point / 10)));
    expect(stretches.size).toBeGreaterThanOrEqual(8);
  });

  it('share their worlds between points unless they are to have their own', () => {
    const shared = planOf(tinyExperiment());
    expect([0, 1, 2].map((point) => shared.job(shared.indexOf(point, 1)).seed)).toEqual(['tiny/2', 'tiny/2', 'tiny/2']);
    const own = planOf(tinyExperiment({ seeds: 'own' }));
    expect([0, 1, 2].map((point) => own.job(own.indexOf(point, 1)).seed)).toEqual(['tiny/1/2', 'tiny/2/2', 'tiny/3/2']);
  });

  it('are in exactly one shard each', () => {
    for (const keys of [{}, { replicates: 'auto', precision: { atMost: 9, atLeast: 3 } }]) {
      const shards = [1, 2, 3, 4].map((index) => planOf(tinyExperiment(keys), { index, of: 4 }));
      for (let job = 0; job < shards[0]!.jobs; job++) {
        expect(shards.filter((shard) => shard.includes(job))).toHaveLength(1);
      }
    }
  });

  it('give the plans of the library the money they need at each point, also where one of their levers is turned', () => {
    const plan = planOf(
      experiment({
        strategies: ['real-bottom-up'],
        factors: {
          'organisation.employees': [20, 1200],
          'strategies.real-bottom-up.facilitation.fullTimePer1000': [0.5, 5],
        },
      }),
    );
    const money = [0, 1, 2, 3].map(
      (point) => withChanges(plan.experiment.scenario, plan.changesOf(point)).strategies[0]!.budget.perEmployee!,
    );
    const usual = plan.experiment.scenario.strategies[0]!.budget.perEmployee!;
    expect(money[2]).toBe(usual);
    expect(money[0]).toBeGreaterThan(usual);
    expect(money[1]).toBeGreaterThan(money[0]!);
    expect(money[3]).toBeGreaterThan(usual);
    expect([...plan.circumstances.budget]).toEqual(money.map((each, point) => each * [20, 20, 1200, 1200][point]!));
  });
});

describe('points are judged before anything runs', () => {
  const own = (budget: number) => ({
    scenario: {
      organisation: { employees: 100 },
      weeks: 60,
      strategies: [
        {
          id: 'mine',
          budget: { perEmployee: budget },
          levers: [{ lever: 'facilitation', fullTimePer1000: 1, startWeek: 4, stopWeek: 30 }],
        },
      ],
    },
  });

  it('all that is wrong at once, with the number of the point', () => {
    const planned = planSweep(
      experiment({
        ...own(40),
        factors: {
          'strategies.mine.facilitation.fullTimePer1000': [1, 50],
          'strategies.mine.facilitation.startWeek': [4, 40],
        },
      }),
    );
    expect(planned.ok ? [] : planned.issues.map(({ code, path }) => [code, path])).toEqual([
      ['stops-before-start', 'points.2.strategies.mine.facilitation.stopWeek'],
      ['budget-overspent', 'points.3.strategies.0.budget'],
      ['stops-before-start', 'points.4.strategies.mine.facilitation.stopWeek'],
    ]);
    expect(planned.ok ? '' : planned.issues[1]!.message).toMatch(
      /^Point 3 \(strategies.mine.facilitation.fullTimePer1000 50, strategies.mine.facilitation.startWeek 4\): /,
    );
  });

  it('phases of a budget that come too late, out of order or not whole at a point', () => {
    const { scenario } = own(1000);
    const [strategy] = scenario.strategies;
    const budgetPhases = [
      { startWeek: 0, share: 0.2 },
      { startWeek: 8, share: 0.8 },
    ];
    const phased = {
      scenario: { ...scenario, strategies: [{ ...strategy!, budget: { perEmployee: 40 }, budgetPhases }] },
    };
    const judged = (factors: object) => {
      const planned = planSweep(experiment({ ...phased, factors }));
      return planned.ok ? [] : planned.issues.map(({ code, path }) => [code, path]);
    };
    expect(judged({ 'strategies.mine.budgetPhases.2.startWeek': [5, 8] })).toEqual([]);
    expect(judged({ 'strategies.mine.budgetPhases.2.startWeek': [0, 8, 30] })).toEqual([
      ['phases-not-rising', 'points.1.strategies.0.budgetPhases.1.startWeek'],
      ['budget-late', 'points.3.strategies.0.budgetPhases.1.startWeek'],
    ]);
    expect(judged({ 'strategies.mine.budgetPhases.1.share': [0.2, 0.4] })).toEqual([
      ['shares-not-whole', 'points.2.strategies.0.budgetPhases'],
    ]);
  });

  it('a target after the end', () => {
    const planned = planSweep(experiment({ ...own(1000), factors: { 'target.week': [30, 90] } }));
    expect(planned.ok ? [] : planned.issues.map(({ code }) => code)).toEqual(['target-after-end']);
  });

  it('more points than one folder holds', () => {
    const steps = (path: string) => ({ [path]: { from: 0, to: 1, steps: 1001 } });
    const planned = planSweep(
      experiment({ factors: { ...steps('organisation.needLevel'), ...steps('organisation.siloStrength') } }),
    );
    expect(planned.ok ? [] : planned.issues.map(({ code }) => code)).toEqual(['too-many']);
  });
});

describe('the identity of an experiment', () => {
  it('changes with whatever changes a run or a table, and with nothing else', () => {
    const identity = (keys: object = {}) => identityOf(tinyExperiment(keys));
    const all = [
      {},
      { seed: 'other' },
      { replicates: 5 },
      { seeds: 'own' },
      { series: ['posts'] },
      { outcomes: ['cost'] },
      { strategies: ['hands-off'] },
      { factors: { 'organisation.riskAversion': { from: 0.2, to: 0.8, steps: 4 } } },
      { design: 'zip' },
      { weeks: 5 },
      { currency: 'CHF' },
    ].map(identity);
    expect(new Set(all).size).toBe(all.length);
    expect(identity({ name: 'Another', description: 'Why', runLimitSeconds: 3 })).toBe(identity());
  });
});

describe('replicates until it is precise enough', () => {
  const auto = (precision: object, keys: object = {}) =>
    planOf(tinyExperiment({ replicates: 'auto', precision, ...keys }));

  /** The first strategy's outcome is 0, the second's as told for a point and world. */
  const outcomes = (plan: ReturnType<typeof planOf>, value: (point: number, replicate: number) => number) =>
    changing((result) => ({
      ...result,
      runs: result.runs.map((run, position) => ({
        ...run,
        outcomes: run.outcomes.map(() => (position === 0 ? 0 : value(plan.pointOf(result.index), result.replicate))),
      })),
    }));

  it('stops a point at the first look at which the paired difference is known, and takes others to the cap', async () => {
    const plan = auto({ halfWidth: 0.1, atLeast: 4, atMost: 20 });
    // Point 0: always the same difference. Point 1: noise of 0.15. Point 2: so wide that no cap is enough.
    const spread = [0, 0.15, 10];
    const runner = outcomes(plan, (point, replicate) => 0.3 + spread[point]! * (replicate % 2 === 0 ? 1 : -1));
    const { results, precision } = await everyResult(plan, runner);
    expect(precision!.map(({ replicates, reached }) => [replicates, reached])).toEqual([
      [4, true],
      [precision![1]!.replicates, true],
      [20, false],
    ]);
    expect(precision![1]!.replicates).toBeGreaterThan(4);
    expect(precision![0]).toMatchObject({ mean: 0.3, halfWidth: 0 });
    for (const { point, replicates } of precision!) {
      expect(results.filter(({ index }) => plan.pointOf(index) === point)).toHaveLength(replicates);
    }
  });

  it('covers the true difference at least as often as it says, although it stops when it likes what it sees', async () => {
    // 400 points of pure noise around 0, from draws of the model's own kind.
    const { placeDraws } = await import('../../../src/experiments/designs/design-draws.ts');
    const { estimateAt, looksOf } = await import('../../../src/experiments/sweep/enough-replicates.ts');
    const { normalQuantile } = await import('../../../sim/elementary/normal-quantile.ts');
    const looks = looksOf({ outcome: 'sustained', between: ['a', 'b'], halfWidth: 0.5, atLeast: 5, atMost: 80 });
    expect(looks).toEqual([5, 10, 20, 40, 80]);
    let covered = 0;
    for (let point = 0; point < 400; point++) {
      const draws = placeDraws('coverage', `${point}`);
      const values = Float64Array.from({ length: 80 }, (_, n) => normalQuantile(draws(n)));
      for (const look of looks) {
        const { mean, halfWidth } = estimateAt(values.subarray(0, look), looks.length);
        if (halfWidth! > 0.5 && look < 80) continue;
        if (Math.abs(mean) <= halfWidth!) covered++;
        break;
      }
    }
    expect(covered / 400).toBeGreaterThanOrEqual(0.95);
  });

  it('keeps the outcome it looks at', () => {
    expect(auto({ outcome: 'cost', halfWidth: 5 }, { outcomes: ['sustained'] }).experiment.outcomes).toEqual([
      'sustained',
      'cost',
    ]);
  });
});

it('a sweep passes on results without a store, the same with points in any order', async () => {
  const plan = planOf(tinyExperiment());
  const { results } = await everyResult(plan);
  expect(results).toHaveLength(12);
  const again = await everyResult(
    plan,
    changing((result) => result),
  );
  expect(again.results).toEqual(results);
});
