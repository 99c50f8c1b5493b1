import { access, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../../exchange/results/manifest.ts';
import type { SweepPlan } from '../../experiments/sweep/sweep-plan.ts';
import { FolderLock } from './folder-lock.ts';
import { notOurs, readManifest } from './read-manifest.ts';
import { UnreadableTable } from './read-table.ts';
import { refuseOtherExperiment } from './refuse-other-experiment.ts';
import { ResultsRefused } from './results-refused.ts';

/**
 * The manifest of a folder that may be written into, null for a new one. Changes nothing.
 *
 * @throws ResultsRefused  when the folder holds something else
 */
export async function inspectFolder(path: string, plan: SweepPlan): Promise<Manifest | null> {
  let names: string[];
  try {
    names = await readdir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const manifest = await readManifest(path);
  if (manifest !== null) {
    refuseOtherExperiment(path, manifest, plan);
    return manifest;
  }
  // A sweep that ended before its manifest was written leaves these.
  const foreign = names.filter((name) => !/^(lock\.json|points\.parquet|parts|log\.jsonl)$|\.unfinished$/.test(name));
  if (foreign.length > 0) {
    const message = `The folder holds something else already (${foreign.slice(0, 3).join(', ')}${foreign.length > 3 ? ', …' : ''}).`;
    throw new ResultsRefused(notOurs(path, message));
  }
  return null;
}

/**
 * Looks whether a sweep could write into a folder, and changes nothing.
 *
 * @throws ResultsRefused  when the folder holds something else, or somebody else writes into it
 */
export async function refuseUnusable(path: string, plan: SweepPlan, takeover: boolean): Promise<void> {
  await inspectFolder(path, plan);
  if (!takeover) await FolderLock.refuseHeld(path);
}

/** What was cut off while it was written. */
export async function removeUnfinished(path: string): Promise<void> {
  const unfinished = (await readdir(path)).filter((name) => /\.(unfinished|merging)$/.test(name));
  for (const name of unfinished) await rm(join(path, name), { recursive: true, force: true });
}

/** @throws ResultsRefused  where a finished table cannot be read */
export function refuseDamaged(error: unknown, file: string): never {
  if (!(error instanceof UnreadableTable)) throw error;
  throw new ResultsRefused({
    code: 'damaged-file',
    file,
    message: 'The file is damaged: it was not written like this.',
    remedy: 'Remove it to have its runs made again, or restore it from a copy.',
  });
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
