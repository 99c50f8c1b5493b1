import type { SeriesId } from '../../sim/index.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { compare } from '../../src/experiments/compare.ts';
import type { Comparison } from '../../src/experiments/comparison.ts';
import { RememberingRunner } from '../../src/runners/remembering-runner.ts';
import type { Runner } from '../../src/runners/runner.ts';
import { createPool } from '../workers/pool.ts';

const SERIES: readonly SeriesId[] = ['weeklyActive'];

/** What runs the worlds of a page for trainers: one pool, which remembers what it ran. */
export class LessonRuns {
  readonly runner: Runner;

  constructor() {
    this.runner = new RememberingRunner(createPool());
  }

  /** A comparison, first of a few worlds, then of all of them. */
  async *compare(
    scenario: Scenario,
    seed: string,
    replicates: number,
    signal: AbortSignal,
  ): AsyncGenerator<Comparison, void, undefined> {
    const strategyIds = scenario.strategies.map(({ id }) => id);
    const request = { scenario, strategyIds, seed, replicates, series: SERIES, partialEvery: 8 };
    for await (const event of compare(request, this.runner, signal)) {
      if (event.kind !== 'progress' && event.comparison.replicates > 0) yield event.comparison;
    }
  }
}
