import { readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../../../scenarios/issue.ts';
import { IMPORT_REPORT_FORMAT } from '../../exchange/import-report.ts';
import { WRITTEN_FILES } from '../../exchange/write-organisation.ts';
import { Refusal } from '../refusal.ts';

/**
 * Refuses a folder in which an import would write over what is not an import: above all the very files it reads, which
 * tend to be called people.csv and ties.csv, too. An earlier import is replaced.
 *
 * @param sources  paths of the files that are read
 */
export async function refuseOverwriting(out: string, sources: readonly string[]): Promise<void> {
  const read = new Set(await Promise.all(sources.map(realPath)));
  const isImport = await holdsImport(out);
  const issues: Issue[] = [];
  for (const name of WRITTEN_FILES) {
    const file = join(out, name);
    const real = await realPath(file);
    const isRead = read.has(real);
    if (!isRead && (isImport || !(await isFile(file)))) continue;
    issues.push({
      code: 'would-be-overwritten',
      file,
      path: '--out',
      message: isRead
        ? 'This file is read by the import and would be written over.'
        : 'This file is of no earlier import and would be written over.',
      remedy: 'Name another folder with --out. Nothing was written.',
    });
  }
  if (issues.length > 0) throw new Refusal(issues);
}

async function holdsImport(folder: string): Promise<boolean> {
  try {
    const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as {
      readonly format?: unknown;
    } | null;
    return report?.format === IMPORT_REPORT_FORMAT;
  } catch {
    return false;
  }
}

/** A path with its links followed; as it is where nothing is there. */
function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
