import { access, open, rm } from 'node:fs/promises';
import { fileIssue } from '../file-issue.ts';
import { Refusal } from '../refusal.ts';

/** Refuses a file that cannot be written to; what is there stays as it is, and what is not there is not made. */
export async function refuseUnwritable(path: string): Promise<void> {
  try {
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    await (await open(path, 'a')).close();
    if (!isThere) await rm(path);
  } catch (error) {
    throw new Refusal([fileIssue(path, error as NodeJS.ErrnoException)]);
  }
}
