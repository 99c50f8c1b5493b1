import type { Issue } from '../../../scenarios/issue.ts';

/** What an import advises, in the words of the command's options rather than of the library's. */
export function inOptionWords(issue: Issue): Issue {
  const remedy = issue.remedy
    .replace(/\bunknown(Managers|People): (?=add|drop)/g, (_, who: string) => `--unknown-${who.toLowerCase()} `)
    .replace(
      /\(columns: ([^)]+)\)/g,
      (_, pairs: string) => `(${columnsOption(pairs)} ${pairs.replace(/(?<=[=,]) | (?==)/g, '')})`,
    )
    .replace('(columns)', '(--people-columns)')
    .replace('(as of)', '(--as-of)');
  return { ...issue, remedy };
}

/** Ties are told by what only their columns hold. */
function columnsOption(pairs: string): string {
  return /^(from|to|weight|time)\b/.test(pairs) ? '--ties-columns' : '--people-columns';
}
