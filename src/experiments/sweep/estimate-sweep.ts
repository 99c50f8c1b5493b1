import type { Runner } from '../../runners/runner.ts';
import { sweep } from './sweep.ts';
import type { SweepPlan } from './sweep-plan.ts';

/** What a sweep would take. */
export interface SweepEstimate {
  readonly points: number;
  /** Worlds at each point; with `auto` the fewest and the most. */
  readonly replicates: readonly [least: number, most: number];
  readonly strategies: number;
  /** Runs in all, or of the shard. */
  readonly runs: readonly [least: number, most: number];
  /** Measured on some of the runs; null where none was finished in time. */
  readonly seconds: readonly [least: number, most: number] | null;
  /** How many runs were made to measure. */
  readonly tried: number;
  readonly bytes: readonly [least: number, most: number];
}

/** Rough sizes on the disk, as finished folders of organisations of 1,000 have them; of small ones they are a third. */
const BYTES_PER_RUN = 50;
const BYTES_PER_OUTCOME = 5;
const BYTES_PER_WEEK = 4;
const BYTES_PER_VALUE = 2.5;

/**
 * What a sweep would take, measured on a few of its own jobs, which leap through the design.
 *
 * @param signal  ends the measurement; what was measured until then counts
 * @param clock   milliseconds
 */
export async function estimateSweep(
  plan: SweepPlan,
  runner: Runner,
  signal: AbortSignal,
  clock: () => number,
): Promise<SweepEstimate> {
  const { experiment, points, strategies } = plan;
  const { replicates } = experiment;
  const worlds: readonly [number, number] =
    typeof replicates === 'number' ? [replicates, replicates] : [replicates.atLeast, replicates.atMost];
  const share = plan.shard === null ? 1 : 1 / plan.shard.of;
  const runs = worlds.map((count) => Math.ceil(points.count * count * share) * strategies.length) as [number, number];
  let tried = 0;
  let warm = 0;
  let begun = clock();
  for await (const event of sweep({ plan }, runner, signal)) {
    if (event.kind !== 'result') continue;
    tried += event.result.runs.length;
    // Until every worker has compiled the model, its pace says nothing.
    if (tried <= WARM_UP_JOBS * runner.workers * strategies.length) {
      warm = tried;
      begun = clock();
    }
  }
  const measured = tried - warm;
  const perRun = measured > 0 ? (clock() - begun) / 1000 / measured : null;
  const bytes = runs.map((count) => Math.round(count * bytesPerRun(plan))) as [number, number];
  return {
    points: points.count,
    replicates: worlds,
    strategies: strategies.length,
    runs,
    seconds: perRun === null ? null : [runs[0] * perRun, runs[1] * perRun],
    tried,
    bytes,
  };
}

const WARM_UP_JOBS = 2;

function bytesPerRun({ experiment, circumstances }: SweepPlan): number {
  const { outcomes, factors, series } = experiment;
  const weeks = circumstances.weeks.reduce((sum, own) => sum + own, 0) / circumstances.weeks.length;
  const weekly = series.length === 0 ? 0 : weeks * (BYTES_PER_WEEK + series.length * BYTES_PER_VALUE);
  return BYTES_PER_RUN + (outcomes.length + factors.length) * BYTES_PER_OUTCOME + weekly;
}
