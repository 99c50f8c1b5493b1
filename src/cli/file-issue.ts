import type { Issue } from '../../scenarios/issue.ts';

const MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder, not a file.',
  ENOTDIR: 'The path leads through something that is not a folder.',
  EACCES: 'The file may not be read or written by this user.',
  EPERM: 'The file may not be read or written by this user.',
  EROFS: 'The place is read-only.',
  ENOSPC: 'There is no space left there.',
  EEXIST: 'There is something else of that name.',
  EMFILE: 'Too many files are open.',
  ENAMETOOLONG: 'The name is too long.',
  ELOOP: 'The links lead in a circle.',
};

/** What the system said about a file, as an issue. */
export function fileIssue(
  file: string,
  error: NodeJS.ErrnoException,
  remedy = 'Check the path and who may use it.',
): Issue {
  const code = error.code ?? 'EUNKNOWN';
  return {
    code: `file-${code.toLowerCase()}`,
    file,
    message: MESSAGES[code] ?? `The file cannot be used: ${error.message}.`,
    remedy,
  };
}
