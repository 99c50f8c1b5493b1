import type { Experiment } from '../../../scenarios/experiment.ts';
import type { Issue } from '../../../scenarios/issue.ts';
import type { Shard } from '../../exchange/results/manifest.ts';
import type { Runner } from '../../runners/runner.ts';
import { createInlineRunner } from '../../runners/inline-runner.ts';
import { sweep, type SweepEvent, type SweepStore } from './sweep.ts';
import { planSweep } from './sweep-plan.ts';

export interface SweepOptions {
  /** What makes the runs; it stays open. Default: the calling thread. */
  readonly runner?: Runner;
  /** Where results are kept, and what is there already. Default: they are only passed on. */
  readonly store?: SweepStore;
  /** Only a part of the jobs. */
  readonly shard?: Shard;
  /** Once aborted no further job begins; those begun are finished. */
  readonly enough?: AbortSignal;
  /** Stops at once. */
  readonly signal?: AbortSignal;
}

/** An experiment cannot be run: at some of its points something is wrong. */
export class ExperimentError extends Error {
  override readonly name = 'ExperimentError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ message }) => message).join(' '));
    this.issues = issues;
  }
}

/**
 * Runs every strategy of an experiment in every world at every point, and passes each result on as it comes.
 *
 * What comes is the same on any runner and any number of workers; only the order differs.
 *
 * @throws ExperimentError  before anything runs, with all that is wrong at the points
 */
export async function* sweepExperiment(
  experiment: Experiment,
  { runner = createInlineRunner(), store, shard, enough, signal = new AbortController().signal }: SweepOptions = {},
): AsyncGenerator<SweepEvent, void, undefined> {
  const planned = planSweep(experiment, shard ?? null);
  if (!planned.ok) throw new ExperimentError(planned.issues);
  yield* sweep({ plan: planned.plan, ...(store && { store }), ...(enough && { enough }) }, runner, signal);
}
