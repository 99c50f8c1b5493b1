import type { RunCounts } from '../../exchange/results/manifest.ts';
import { sweep, type PointPrecision, type SweepDone } from '../../experiments/sweep/sweep.ts';
import type { SweepPlan } from '../../experiments/sweep/sweep-plan.ts';
import { ResultsFolder } from '../../node/results/results-folder.ts';
import type { Runner } from '../../runners/runner.ts';
import { inResults } from '../in-results.ts';
import { Interruption } from '../interruption.ts';
import { Progress, timeText } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

export const SWEEP_FORMAT = 'groundswell/sweep@1';

/**
 * Makes the runs of a plan that a folder does not have yet.
 *
 * @param start  starts the runner, once it is known that there is something to do
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
  return await inResults(path, async () => {
    const folder = await ResultsFolder.open(path, plan, { takeover, onNotice: (text) => terminal.say(text) });
    let outcome: Outcome;
    try {
      outcome = await makeRuns(folder, plan, start, terminal);
    } finally {
      await folder.close();
    }
    return await tell(outcome, folder, plan, timeText((performance.now() - begun) / 1000), terminal);
  });
}

interface Outcome {
  /** Runs made now. */
  readonly made: number;
  /** Null while some are missing. */
  readonly counts: RunCounts | null;
  readonly precision: readonly PointPrecision[] | null;
  /** 130 or 143 when it was interrupted. */
  readonly code: number | null;
}

async function makeRuns(
  folder: ResultsFolder,
  plan: SweepPlan,
  start: () => Promise<Runner>,
  terminal: Terminal,
): Promise<Outcome> {
  const progress = new Progress(terminal, 'runs');
  const interruption = new Interruption(() => {
    progress.clear();
    terminal.say('Finishing the jobs in flight; Ctrl-C again stops at once. The same command goes on from there.');
  });
  if (folder.earlierJobs > 0 && !folder.manifest.complete) {
    const runs = (folder.earlierJobs * plan.strategies.length).toLocaleString('en');
    terminal.say(`${runs} runs are there already; the rest follows.`);
  }
  let runner: Runner | null = null;
  let done: SweepDone | null = null;
  let made = 0;
  try {
    runner = await start();
    await folder.log.write('begun', {
      workers: runner.workers,
      earlierJobs: folder.earlierJobs,
      node: process.version,
    });
    const request = { plan, store: folder, enough: interruption.enough };
    for await (const event of sweep(request, runner, interruption.stop)) {
      if (event.kind === 'progress') progress.show(event.done, event.total, event.secondsLeft, event.pace);
      else if (event.kind === 'result') made += event.result.runs.length;
      else done = event;
    }
    await folder.flush();
    await folder.log.write(done!.complete ? 'all runs made' : 'interrupted', { runs: made });
    const unchanged = made === 0 && folder.manifest.complete;
    const counts = !done!.complete ? null : unchanged ? folder.manifest.runs : await folder.finish(done!.precision);
    return { made, counts, precision: done!.precision, code: done!.complete ? null : interruption.code };
  } finally {
    progress.clear();
    interruption.end();
    await runner?.close();
  }
}

async function tell(
  { made, counts, precision, code }: Outcome,
  folder: ResultsFolder,
  { points, experiment }: SweepPlan,
  time: string,
  terminal: Terminal,
): Promise<number> {
  const unreached = precision?.filter(({ reached }) => !reached) ?? [];
  if (terminal.format === 'json') {
    const { identity, shard } = folder.manifest;
    const notReached = counts === null ? null : (folder.manifest.notReached ?? null);
    const document = {
      folder: folder.path,
      identity,
      shard,
      points: points.count,
      complete: counts !== null,
      made,
      runs: counts,
      notReached,
    };
    await terminal.print(JSON.stringify({ format: SWEEP_FORMAT, ...document }));
  } else if (counts === null) {
    await terminal.print(`Interrupted after ${number(made)} runs in ${time}; they are kept in ${folder.path}.`);
  } else {
    const all = counts.done + counts.failed + counts.timedOut;
    const what = made === 0 ? 'Nothing was left to do' : `${number(made)} runs in ${time}`;
    await terminal.print(
      `${what}. ${folder.path} holds all ${number(all)} runs at ${number(points.count)} ${points.count === 1 ? 'point' : 'points'}.`,
    );
  }
  if (counts === null) return code ?? 1;
  if (unreached.length > 0) {
    const { outcome, halfWidth } = experiment.replicates as { readonly outcome: string; readonly halfWidth: number };
    terminal.say(
      `Not reached: at ${number(unreached.length)} of ${number(points.count)} points the interval of ${outcome} is still wider than ±${halfWidth} (points ${unreached
        .slice(0, 10)
        .map(({ point }) => point + 1)
        .join(', ')}${unreached.length > 10 ? ', …' : ''}).`,
    );
  }
  if (counts.failed + counts.timedOut === 0) return 0;
  const failed = counts.failed === 0 ? [] : [`${number(counts.failed)} failed`];
  const late =
    counts.timedOut === 0 ? [] : [`${number(counts.timedOut)} ran out of time and are tried again by the same command`];
  terminal.say(`${[...failed, ...late].join('; ')}. The columns status and message say why.`);
  return 3;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
