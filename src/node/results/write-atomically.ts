import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Name under which a file is written until it is complete. */
export function unfinishedName(path: string): string {
  return `${path}.unfinished`;
}

/** Writes a whole file: whoever looks sees the old one or the new one, also after a power cut. */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const unfinished = unfinishedName(path);
  try {
    const handle = await open(unfinished, 'w');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, path);
    await syncFolderOf(path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw error;
  }
}

/** So that a file's name, too, outlasts a power cut. Not every system lets a folder be opened. */
export async function syncFolderOf(path: string): Promise<void> {
  try {
    const handle = await open(dirname(path), 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // The file itself is safe.
  }
}
