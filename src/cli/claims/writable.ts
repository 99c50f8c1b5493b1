import { open } from 'node:fs/promises';
import { fileIssue } from '../file-issue.ts';
import { Refusal } from '../refusal.ts';

/** Refuses a file that cannot be written to; one that is there keeps its text until there is a new one. */
export async function writable(path: string): Promise<void> {
  try {
    await (await open(path, 'a')).close();
  } catch (error) {
    throw new Refusal([fileIssue(path, error as NodeJS.ErrnoException)]);
  }
}
