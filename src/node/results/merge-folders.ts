import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../../../scenarios/issue.ts';
import type { Manifest, ManifestFile, RunCounts } from '../../exchange/results/manifest.ts';
import { runColumns, seriesColumns } from '../../exchange/results/tables.ts';
import { manifestOf } from '../../experiments/sweep/manifest-of.ts';
import type { SweepPlan } from '../../experiments/sweep/sweep-plan.ts';
import { FolderLock } from './folder-lock.ts';
import { mergeRuns } from './merge-runs.ts';
import { planOfFolder } from './plan-of-folder.ts';
import { noResults, notOurs, readManifest } from './read-manifest.ts';
import { ResultsRefused } from './results-refused.ts';
import { SweepLog } from './sweep-log.ts';
import { unfinishedName, writeAtomically } from './write-atomically.ts';
import { writePoints } from './write-points.ts';

/** What a merge came to. */
export interface MergedFolder {
  readonly manifest: Manifest;
  readonly runs: RunCounts;
}

/**
 * Makes one results folder of the folders of all shards of an experiment: the same bytes as if the experiment had never
 * been cut in parts.
 *
 * @param folders  one per shard, in any order
 * @param out      a folder that is not there yet, or empty
 * @throws ResultsRefused  when they do not make up one experiment, with everything that stands in the way
 */
export async function mergeFolders(folders: readonly string[], out: string): Promise<MergedFolder> {
  const manifests = await Promise.all(folders.map(manifestAt));
  const issues = whatIsWrong(folders, manifests);
  if (issues.length > 0) throw new ResultsRefused(...issues);
  const { plan } = await planOfFolder(folders[0]!, null);
  await refuseUsed(out);
  await mkdir(out, { recursive: true });
  const lock = await FolderLock.take(out, false);
  try {
    return await merge(folders, manifests, plan, out);
  } finally {
    await lock.release();
  }
}

async function merge(
  folders: readonly string[],
  manifests: readonly Manifest[],
  plan: SweepPlan,
  out: string,
): Promise<MergedFolder> {
  const { experiment } = plan;
  const merged = async (table: 'runs' | 'series'): Promise<ManifestFile> => {
    const name = `${table}.parquet`;
    const columns = table === 'runs' ? runColumns(experiment) : seriesColumns(experiment);
    const sources = folders.map((folder) => join(folder, name));
    return { table, name, ...(await mergeRuns(plan, table, columns, sources, join(out, name))) };
  };
  const files = [await merged('runs'), await writePoints(out, plan)];
  if (experiment.series.length > 0) files.push(await merged('series'));
  const runs = manifests.reduce(
    (sum, { runs: own }) => ({
      done: sum.done + own!.done,
      failed: sum.failed + own!.failed,
      timedOut: sum.timedOut + own!.timedOut,
    }),
    { done: 0, failed: 0, timedOut: 0 },
  );
  const expected = runs.done + runs.failed + runs.timedOut;
  if (files[0]!.rows !== expected)
    throw new Error(`The shards hold ${expected} runs, but ${files[0]!.rows} came together.`);
  for (const { name } of files) await rename(unfinishedName(join(out, name)), join(out, name));
  const notReached =
    typeof experiment.replicates === 'number' ? null : manifests.flatMap((own) => own.notReached ?? []);
  const manifest = manifestOf(plan, { runs, notReached: notReached?.sort((a, b) => a - b) ?? null, files });
  await writeAtomically(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await new SweepLog(out).write('merged from shards', { shards: folders.length, ...runs });
  return { manifest, runs };
}

async function manifestAt(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  if (manifest === null) throw new ResultsRefused(noResults(folder));
  return manifest;
}

function whatIsWrong(folders: readonly string[], manifests: readonly Manifest[]): readonly Issue[] {
  const first = manifests[0]!;
  const issues: Issue[] = [];
  const folderOf = new Map<number, string>();
  manifests.forEach((manifest, position) => {
    const file = folders[position]!;
    const add = (code: string, message: string, remedy: string): void =>
      void issues.push({ code, file, message, remedy });
    if (manifest.identity !== first.identity || manifest.modelVersion !== first.modelVersion) {
      add(
        'other-experiment',
        `The folder belongs to another experiment than ${folders[0]}.`,
        'Merge the shards of one experiment.',
      );
    } else if (manifest.shard === null) {
      add(
        'no-shard',
        'The folder holds the whole experiment, not a shard of it.',
        'Leave it out: there is nothing to merge it with.',
      );
    } else if (manifest.shard.of !== first.shard?.of) {
      add(
        'other-cut',
        `The folder is shard ${manifest.shard.index}/${manifest.shard.of}, but ${folders[0]} is one of ${first.shard?.of ?? 1}.`,
        'Merge shards of one cut.',
      );
    } else {
      const twin = folderOf.get(manifest.shard.index);
      if (twin !== undefined)
        add(
          'overlapping',
          `The folder is shard ${manifest.shard.index}/${manifest.shard.of}, as is ${twin}.`,
          'Leave one of them out.',
        );
      folderOf.set(manifest.shard.index, file);
      if (!manifest.complete)
        add(
          'incomplete',
          `Shard ${manifest.shard.index}/${manifest.shard.of} is not complete.`,
          'Run its sweep again: it goes on where it ended.',
        );
    }
  });
  const of = first.shard?.of ?? 0;
  const missing = Array.from({ length: of }, (_, position) => position + 1).filter((index) => !folderOf.has(index));
  if (issues.every(({ code }) => code === 'overlapping' || code === 'incomplete') && missing.length > 0) {
    const shown = missing
      .slice(0, 20)
      .map((index) => `${index}/${of}`)
      .join(', ');
    const message = `${missing.length === 1 ? 'A shard is' : `${missing.length} shards are`} missing: ${shown}${missing.length > 20 ? ', …' : ''}.`;
    issues.push({ code: 'missing-shards', message, remedy: 'Name the folders of all shards.' });
  }
  return issues;
}

async function refuseUsed(out: string): Promise<void> {
  let names: string[];
  try {
    names = await readdir(out);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  // What a merge that was cut off leaves behind.
  const foreign = names.filter((name) => name !== 'lock.json' && !/\.(unfinished|merging)$/.test(name));
  if (foreign.length > 0) throw new ResultsRefused(notOurs(out, 'The folder for the merged results is not empty.'));
}
