import { estimateSweep, type SweepEstimate } from '../../experiments/sweep/estimate-sweep.ts';
import type { SweepPlan } from '../../experiments/sweep/sweep-plan.ts';
import type { Runner } from '../../runners/runner.ts';
import { timeText } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

export const ESTIMATE_FORMAT = 'groundswell/sweep-estimate@1';

/** Time given to the runs that the estimate is measured on. */
const MEASURE_MILLISECONDS = 3_000;

/** `sweep --dry-run`: how many runs there would be, how long they would take and how large their folder would be. */
export async function printEstimate(plan: SweepPlan, runner: Runner, terminal: Terminal): Promise<number> {
  const estimate = await estimateSweep(plan, runner, AbortSignal.timeout(MEASURE_MILLISECONDS), () =>
    performance.now(),
  );
  if (terminal.format === 'json') {
    await terminal.print(JSON.stringify({ format: ESTIMATE_FORMAT, ...estimate, workers: runner.workers }));
    return 0;
  }
  await terminal.print(estimateText(plan, estimate, runner.workers));
  return 0;
}

function estimateText(
  plan: SweepPlan,
  { points, replicates, strategies, runs, seconds, bytes, tried }: SweepEstimate,
  workers: number,
): string {
  const { experiment, shard } = plan;
  const factors = experiment.factors.map(({ path }) => path);
  const part = shard === null ? '' : `, part ${shard.index} of ${shard.of}`;
  const on = workers === 1 ? 'one thread' : `${workers} threads`;
  return [
    `${experiment.name}: ${experiment.design.kind} design${factors.length === 0 ? '' : ` of ${factors.join(', ')}`}.`,
    `${counted(points, 'point')} × ${between(replicates, number)} replicates × ${counted(strategies, 'strategy', 'strategies')} = ${between(runs, number)} runs${part}.`,
    seconds === null
      ? `None of the runs was finished in ${MEASURE_MILLISECONDS / 1000} s, so nothing can be said of the time.`
      : `About ${between(seconds, timeText)} on ${on} here, by the pace of ${counted(tried, 'run')} made to try.`,
    `About ${between(bytes, sizeText)} on the disk, and as much again while they are merged.`,
  ].join('\n');
}

function between([least, most]: readonly [number, number], text: (value: number) => string): string {
  return text(least) === text(most) ? text(most) : `${text(least)} to ${text(most)}`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}

/** 800 B, 12 kB, 3.4 GB. */
function sizeText(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let size = bytes;
  let unit = 0;
  for (; size >= 1000 && unit < units.length - 1; unit++) size /= 1000;
  return `${size.toLocaleString('en', { maximumSignificantDigits: 2 })} ${units[unit]}`;
}
