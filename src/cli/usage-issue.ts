import type { CommanderError } from 'commander';
import type { Issue } from '../../scenarios/issue.ts';

/** What the argument parser found, as an issue like any other. */
export function usageIssue(error: CommanderError): Issue {
  const [first = '', ...rest] = error.message.replace(/^error: /, '').split('\n');
  const suggestion = /Did you mean (?:one of )?(.+?)\?/.exec(rest.join(' '))?.[1];
  return {
    code: error.code.replace('commander.', '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    message: `${first.charAt(0).toUpperCase()}${first.slice(1)}.`,
    remedy: suggestion === undefined ? 'Add --help to see what there is.' : `Did you mean ${suggestion}?`,
    ...(suggestion !== undefined && { suggestion }),
  };
}
