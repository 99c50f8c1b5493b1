import { mergeFolders } from '../../node/results/merge-folders.ts';
import { inResults } from '../in-results.ts';
import { type CommonOptions, terminalFor } from '../terminal.ts';

export interface MergeOptions extends CommonOptions {
  readonly out: string;
}

export const MERGE_FORMAT = 'groundswell/merge@1';

/** `groundswell merge`: one results folder out of the folders of all shards. */
export async function command(options: MergeOptions, folders: readonly string[]): Promise<number> {
  const terminal = terminalFor(options);
  const { manifest, runs } = await inResults(options.out, () => mergeFolders(folders, options.out));
  const { identity, points } = manifest;
  if (terminal.format === 'json') {
    await terminal.print(
      JSON.stringify({ format: MERGE_FORMAT, folder: options.out, identity, points, shards: folders.length, runs }),
    );
  } else {
    const all = (runs.done + runs.failed + runs.timedOut).toLocaleString('en');
    await terminal.print(
      `${options.out} holds all ${all} runs of ${folders.length} ${folders.length === 1 ? 'shard' : 'shards'}.`,
    );
  }
  if (runs.failed + runs.timedOut === 0) return 0;
  terminal.say(`${runs.failed} of them failed and ${runs.timedOut} ran out of time.`);
  return 3;
}
