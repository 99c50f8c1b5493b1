import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../../../scenarios/issue.ts';
import { type Manifest, RESULTS_FORMAT } from '../../exchange/results/manifest.ts';
import { ResultsRefused } from './results-refused.ts';

const NAME = 'manifest.json';

/**
 * The manifest of a results folder; null where there is none.
 *
 * @throws ResultsRefused  when it is none of ours, or of a newer Groundswell
 */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const file = join(folder, NAME);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const manifest = parsed(text);
  const format: unknown = manifest?.format;
  const version = typeof format === 'string' ? /^groundswell\/results@(\d+)$/.exec(format)?.[1] : undefined;
  if (version !== undefined && format !== RESULTS_FORMAT) {
    throw new ResultsRefused({
      code: 'newer-format',
      file,
      message: `The results folder is in version ${version} of its format; this Groundswell reads ${RESULTS_FORMAT}.`,
      remedy: 'Use a newer Groundswell.',
      value: format,
    });
  }
  if (manifest === null || version === undefined || !isWhole(manifest)) {
    throw new ResultsRefused(notOurs(file, 'The file is no manifest of a results folder.'));
  }
  return manifest;
}

/** The folder holds something that no sweep has written. */
export function notOurs(file: string, message: string): Issue {
  return { code: 'no-results-folder', file, message, remedy: 'Name another folder, or an empty one.' };
}

/** The folder is to be read, and there is nothing to read. */
export function noResults(file: string): Issue {
  return {
    code: 'no-results-folder',
    file,
    message: 'There is no results folder here.',
    remedy: 'Name the folder that `groundswell sweep --out` wrote to.',
  };
}

function parsed(text: string): Manifest | null {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null ? (value as Manifest) : null;
  } catch {
    return null;
  }
}

/** What readers of a manifest count on. The experiment is judged by whoever makes runs of it again. */
function isWhole(manifest: Manifest): boolean {
  return (
    typeof manifest.identity === 'string' &&
    typeof manifest.modelVersion === 'number' &&
    typeof manifest.complete === 'boolean' &&
    typeof manifest.experiment === 'object' &&
    manifest.experiment !== null &&
    Array.isArray(manifest.strategies) &&
    Array.isArray(manifest.files) &&
    (manifest.shard === null || Number.isSafeInteger(manifest.shard?.index))
  );
}
