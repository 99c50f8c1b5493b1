import { join } from 'node:path';
import { parseExperiment } from '../../scenarios/parse-experiment.ts';
import { planSweep, type SweepPlan } from '../../src/experiments/sweep/sweep-plan.ts';
import type { Task } from '../../src/runners/runner.ts';
import { ROOT } from '../root.ts';

/** What threads run: the build that users get. */
export const WORKER_FILE = join(ROOT, 'dist', 'node', 'worker.js');

/** So many runs of 1,000 employees over 104 weeks, each in a world of its own, under the plan that keeps most of the model busy. */
export function benchPlan(runs: number, seed: string): SweepPlan {
  const parsed = parseExperiment({
    format: 'groundswell/experiment@1',
    scenario: 'three-strategies',
    organisation: { employees: 1000 },
    weeks: 104,
    strategies: ['real-bottom-up'],
    replicates: runs,
    seed,
  });
  const planned = parsed.ok ? planSweep(parsed.experiment) : parsed;
  if (!planned.ok) throw new Error(planned.issues.map(({ message }) => message).join(' '));
  return planned.plan;
}

/** The task of a plan, for those who run its jobs without a sweep. */
export function taskOf({ experiment }: SweepPlan): Task {
  return {
    id: `bench ${experiment.seed}`,
    scenario: experiment.scenario,
    organisation: null,
    series: [],
    runLimitMilliseconds: 600_000,
  };
}

export function jobsOf(plan: SweepPlan) {
  return Array.from({ length: plan.jobs }, (_, index) => plan.job(index));
}
