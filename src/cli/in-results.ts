import { ResultsRefused } from '../node/results/results-refused.ts';
import { UnreadableTable } from '../node/results/read-table.ts';
import { OutsideFailure } from '../node/outside-failure.ts';
import { fileIssue } from './file-issue.ts';
import { Refusal } from './refusal.ts';

/** What may stand in the way of a folder's path; nothing was written then. */
const PATH_ERRORS = ['ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'ENAMETOOLONG', 'ELOOP', 'EISDIR', 'EEXIST', 'ENOENT'];

/** Does something with a results folder; what the folder refuses is told like every other mistake. */
export async function inResults<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw explained(error, folder);
  }
}

function explained(error: unknown, folder: string): unknown {
  if (error instanceof ResultsRefused) return new Refusal(error.issues);
  if (error instanceof UnreadableTable) return new OutsideFailure(error.message, { cause: error });
  const { code = '' } = error as NodeJS.ErrnoException;
  if (PATH_ERRORS.includes(code)) return new Refusal([fileIssue(folder, error as NodeJS.ErrnoException)]);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new OutsideFailure(
      `There is no space left where ${folder} lies. What was written is kept: make room, and run the same command again.`,
      { cause: error },
    );
  }
  return error;
}
