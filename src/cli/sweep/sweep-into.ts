import type { Manifest } from '../../exchange/results/manifest.ts';
import type { SweepPlan } from '../../experiments/sweep/sweep-plan.ts';
import { type FolderSweepEvent, sweepIntoFolder } from '../../node/results/sweep-into-folder.ts';
import type { Runner } from '../../runners/runner.ts';
import { inResults } from '../in-results.ts';
import { Interruption } from '../interruption.ts';
import { Progress, timeText } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

export const SWEEP_FORMAT = 'groundswell/sweep@1';

const MANY_RUNS = 100_000;

type Finished = FolderSweepEvent & { readonly kind: 'finished' };

/**
 * Makes the runs of a plan that a folder does not have yet.
 *
 * @param start  starts the runner, once it is known that the folder can be used
 * @returns      the exit code
 */
export async function sweepInto(
  path: string,
  plan: SweepPlan,
  start: () => Promise<Runner>,
  takeover: boolean,
  terminal: Terminal,
): Promise<number> {
  const begun = performance.now();
  const progress = new Progress(terminal, 'runs');
  const interruption = new Interruption(() => {
    progress.clear();
    terminal.say('Finishing the jobs in flight; Ctrl-C again stops at once. The same command goes on from there.');
  });
  const options = { takeover, onNotice: (text: string) => terminal.say(text), enough: interruption.enough };
  const finished = await inResults(path, async () => {
    let last: Finished | null = null;
    try {
      for await (const event of sweepIntoFolder(path, plan, start, interruption.stop, options)) {
        if (event.kind === 'opened') sayEarlier(event, terminal);
        else if (event.kind === 'progress') progress.show(event.done, event.total, event.secondsLeft, event.pace);
        else if (event.kind === 'merging') sayMerging(plan, progress, terminal);
        else if (event.kind === 'finished') last = event;
      }
    } finally {
      progress.clear();
      interruption.end();
    }
    return last!;
  });
  const time = timeText((performance.now() - begun) / 1000);
  await print(path, finished, time, terminal);
  if (!finished.sweep.complete) return interruption.code ?? 1;
  sayUnreached(plan, finished.manifest, terminal);
  return sayUnfinished(finished.manifest, terminal);
}

function sayEarlier(
  { earlierRuns, complete }: FolderSweepEvent & { readonly kind: 'opened' },
  terminal: Terminal,
): void {
  if (earlierRuns === 0 || complete) return;
  terminal.say(`${number(earlierRuns)} runs are there already; the rest follows.`);
}

/** Where it takes longer than a moment, one should know why. */
function sayMerging({ jobs, strategies }: SweepPlan, progress: Progress, terminal: Terminal): void {
  progress.clear();
  if (jobs * strategies.length > MANY_RUNS) terminal.say('All runs are made; they are put in order now.');
}

async function print(
  path: string,
  { manifest, made, sweep }: Finished,
  time: string,
  terminal: Terminal,
): Promise<void> {
  const { identity, shard, points, runs, notReached } = manifest;
  if (terminal.format === 'json') {
    const counts = sweep.complete ? { runs, notReached } : { runs: null, notReached: null };
    const document = { folder: path, identity, shard, points, complete: sweep.complete, made, ...counts };
    await terminal.print(JSON.stringify({ format: SWEEP_FORMAT, ...document }));
  } else if (!sweep.complete) {
    await terminal.print(`Interrupted after ${number(made)} runs in ${time}; they are kept in ${path}.`);
  } else {
    const all = number(runs!.done + runs!.failed + runs!.timedOut);
    const what = made === 0 ? 'Nothing was left to do' : `${number(made)} runs in ${time}`;
    await terminal.print(
      `${what}. ${path} holds all ${all} runs ${shard === null ? `at ${counted(points, 'point')}` : `of part ${shard.index} of ${shard.of}`}.`,
    );
  }
}

const POINTS_SHOWN = 10;

function sayUnreached({ experiment, points }: SweepPlan, { notReached }: Manifest, terminal: Terminal): void {
  if (notReached === null || notReached.length === 0 || typeof experiment.replicates === 'number') return;
  const { outcome, halfWidth } = experiment.replicates;
  const which = `${notReached.slice(0, POINTS_SHOWN).join(', ')}${notReached.length > POINTS_SHOWN ? ', …' : ''}`;
  terminal.say(
    `Not reached: at ${number(notReached.length)} of ${number(points.count)} points the interval of ${outcome} is still wider than ±${halfWidth} (${notReached.length === 1 ? 'point' : 'points'} ${which}).`,
  );
}

/** The exit code. */
function sayUnfinished({ runs }: Manifest, terminal: Terminal): number {
  const { failed, timedOut } = runs!;
  if (failed + timedOut === 0) return 0;
  const broken = failed === 0 ? [] : [`${number(failed)} failed`];
  const late = timedOut === 0 ? [] : [`${number(timedOut)} ran out of time and are tried again by the same command`];
  terminal.say(`${[...broken, ...late].join('; ')}. The columns status and message say why.`);
  return 3;
}

function counted(count: number, one: string): string {
  return `${number(count)} ${count === 1 ? one : `${one}s`}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
