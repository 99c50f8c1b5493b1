import type { Job, JobResult, RunResult } from './runner.ts';

const NOTHING = new Float64Array(0);

/** The result of a run that came to nothing. */
export function unfinishedRun(strategy: string, status: 'failed' | 'timed-out', message: string): RunResult {
  const columns = { outcomes: NOTHING, cents: NOTHING, minutes: NOTHING, series: NOTHING };
  return { strategy, status, message, digest: '', family: '', ...columns };
}

/** What of a job comes back with its result. */
export function identityOf({ index, replicate, seed }: Job): Pick<JobResult, 'index' | 'replicate' | 'seed'> {
  return { index, replicate, seed };
}
