import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** A file to be written, in chunks of text. */
export interface FileToWrite {
  readonly name: string;
  chunks(): Iterable<string>;
}

/**
 * Writes files into a folder, all of them or none: each is written under another name and gets its own only when all
 * are complete. Folders that had to be made are taken away again when something fails.
 *
 * @param gone  names of files that belong to an earlier version of the folder, and are removed in the end
 * @throws the error of Node (ENOTDIR, EACCES, ENOSPC, …) when it cannot be done
 */
export async function writeFolder(
  folder: string,
  files: readonly FileToWrite[],
  gone: readonly string[] = [],
): Promise<void> {
  const made = await mkdir(folder, { recursive: true });
  const unfinished = files.map(({ name }) => join(folder, `.${name}.${process.pid}.unfinished`));
  try {
    for (const [position, file] of files.entries()) await writeWhole(unfinished[position]!, file);
    for (const [position, { name }] of files.entries()) await rename(unfinished[position]!, join(folder, name));
    for (const name of gone) await rm(join(folder, name), { force: true });
    await syncFolder(folder);
  } catch (error) {
    for (const path of unfinished) await rm(path, { force: true });
    if (made !== undefined) await rm(made, { recursive: true, force: true });
    throw error;
  }
}

async function writeWhole(path: string, file: FileToWrite): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    for (const chunk of file.chunks()) await handle.write(chunk);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** So that the names, too, outlast a power cut. Not every system lets a folder be opened. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(dirname(resolve(folder, 'file')), 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // The files themselves are safe.
  }
}
