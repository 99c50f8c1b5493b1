import type { Manifest } from '../../exchange/results/manifest.ts';
import { sweep, type SweepDone, type SweepEvent } from '../../experiments/sweep/sweep.ts';
import type { SweepPlan } from '../../experiments/sweep/sweep-plan.ts';
import type { Runner } from '../../runners/runner.ts';
import { refuseUnusable } from './inspect-folder.ts';
import { type FolderOptions, ResultsFolder } from './results-folder.ts';

export interface FolderSweepOptions extends FolderOptions {
  /** Once aborted no further job begins; those begun are finished. (The signal stops at once.) */
  readonly enough?: AbortSignal;
}

export type FolderSweepEvent =
  | SweepEvent
  /** Before anything runs: runs that are there already, and whether these are all. */
  | { readonly kind: 'opened'; readonly earlierRuns: number; readonly complete: boolean }
  /** All runs are there and are now put in order, which takes a while where there are many. */
  | { readonly kind: 'merging' }
  /** At the end: the manifest as it lies in the folder, and runs made now. */
  | { readonly kind: 'finished'; readonly manifest: Manifest; readonly made: number; readonly sweep: SweepDone };

/**
 * Makes the runs of a plan that a results folder does not have yet, and keeps them there; once all are there, they are
 * merged into the folder's tables. Called again after whatever happened, it goes on.
 *
 * @param path    the folder: not there yet, empty, or with runs of the same experiment
 * @param start   starts what makes the runs, once the folder is known to be the right one; it is closed in the end. Where
 *                it fails (no server, a wrong password), nothing was written.
 * @param signal  stops at once
 * @throws ResultsRefused  when the folder cannot be used; then nothing in it was changed
 */
export async function* sweepIntoFolder(
  path: string,
  plan: SweepPlan,
  start: () => Runner | Promise<Runner>,
  signal: AbortSignal,
  options: FolderSweepOptions = {},
): AsyncGenerator<FolderSweepEvent, void, undefined> {
  await refuseUnusable(path, plan, options.takeover ?? false);
  const runner = await start();
  let folder: ResultsFolder | null = null;
  let done: SweepDone | null = null;
  let made = 0;
  try {
    folder = await ResultsFolder.open(path, plan, options);
    const earlierRuns = folder.earlierJobs * plan.strategies.length;
    yield { kind: 'opened', earlierRuns, complete: folder.manifest.complete };
    await folder.log.write('begun', { workers: runner.workers, earlierRuns, node: process.version });
    const request = { plan, store: folder, ...(options.enough && { enough: options.enough }) };
    for await (const event of sweep(request, runner, signal)) {
      if (event.kind === 'result') made += event.result.runs.length;
      if (event.kind === 'done') done = event;
      yield event;
    }
    await folder.flush();
    await folder.log.write(done!.complete ? 'all runs made' : 'interrupted', { runs: made });
    if (done!.complete && (made > 0 || !folder.manifest.complete)) {
      yield { kind: 'merging' };
      await folder.finish(done!.precision);
    }
  } finally {
    await runner.close();
    await folder?.close();
  }
  yield { kind: 'finished', manifest: folder.manifest, made, sweep: done! };
}
