import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Experiment } from '../../../scenarios/experiment.ts';
import type { Shard } from '../../../src/exchange/results/manifest.ts';
import { planSweep, type SweepPlan } from '../../../src/experiments/sweep/sweep-plan.ts';
import { sweep, type SweepDone } from '../../../src/experiments/sweep/sweep.ts';
import { type FolderOptions, ResultsFolder } from '../../../src/node/results/results-folder.ts';
import type { Job, JobResult, Runner, Task } from '../../../src/runners/runner.ts';
import { createInlineRunner } from '../../../src/runners/inline-runner.ts';
import { experiment } from '../../experiments/designs/factors.ts';

/** An experiment of a few hundredths of a second: three points, two strategies, so many worlds. */
export function tinyExperiment(keys: object = {}): Experiment {
  return experiment({
    scenario: {
      organisation: { employees: 20 },
      weeks: 4,
      strategies: [
        'hands-off',
        { id: 'more', budget: { perEmployee: 50 }, levers: [{ lever: 'launch', perEmployee: 5 }] },
      ],
    },
    factors: { 'organisation.riskAversion': { from: 0.2, to: 0.8, steps: 3 } },
    replicates: 4,
    seed: 'tiny',
    ...keys,
  });
}

export function planOf(given: Experiment, shard: Shard | null = null): SweepPlan {
  const planned = planSweep(given, shard);
  if (!planned.ok) throw new Error(planned.issues.map(({ message }) => message).join('\n'));
  return planned.plan;
}

/** A folder that is there for the tests of a file. */
export function useFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'groundswell-results-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}

export interface SweepOutcome {
  readonly done: SweepDone;
  /** Runs made. */
  readonly made: number;
}

/** Sweeps into a folder as the command does. @param jobs  how many jobs are begun before it is interrupted */
export async function sweepInto(
  path: string,
  plan: SweepPlan,
  {
    jobs = Infinity,
    runner = changing((result) => result),
    ...options
  }: FolderOptions & { jobs?: number; runner?: Runner } = {},
): Promise<SweepOutcome> {
  const folder = await ResultsFolder.open(path, plan, options);
  const enough = new AbortController();
  let made = 0;
  let results = 0;
  let done: SweepDone | null = null;
  try {
    for await (const event of sweep(
      { plan, store: folder, enough: enough.signal },
      runner,
      new AbortController().signal,
    )) {
      if (event.kind === 'done') done = event;
      if (event.kind !== 'result') continue;
      made += event.result.runs.length;
      if (++results >= jobs) enough.abort();
    }
    if (done!.complete && (made > 0 || !folder.manifest.complete)) await folder.finish(done!.precision);
  } finally {
    await folder.close();
  }
  return { done: done!, made };
}

/** A runner that gives one job at a time to another, and lets a test change what comes back. */
export function changing(change: (result: JobResult, job: Job) => JobResult): Runner {
  const inner = createInlineRunner();
  return {
    workers: 1,
    async *run(task: Task, jobs: Iterable<Job>, signal: AbortSignal) {
      for (const job of jobs) {
        for await (const result of inner.run(task, [job], signal)) yield change(result, job);
      }
    },
    close: () => inner.close(),
  };
}
