import type { Issue } from '../../scenarios/issue.ts';
import type { Style } from './style.ts';

/** The format of issues on standard error when results are JSON. */
export const ISSUES_FORMAT = 'groundswell/issues@1';

/** An issue for people: `file:line:column path — message`, then what to do about it. */
export function issueLines(issue: Issue, style: Style): string {
  const place = [issue.file, issue.line, issue.column].filter((part) => part !== undefined).join(':');
  // An option that is named as the sentence begins is not named twice.
  const path = place === '' && issue.message.startsWith(issue.path ?? '') ? '' : issue.path;
  const where = [place, path].filter((part) => part !== undefined && part !== '').join(' ');
  const value = valueIn(issue);
  const suggestion =
    issue.suggestion === undefined || issue.remedy.includes(issue.suggestion)
      ? ''
      : ` Did you mean ${issue.suggestion}?`;
  return `${where === '' ? '' : `${style.bold(where)} — `}${issue.message}${value}\n  ${issue.remedy}${suggestion}`;
}

/** The offending value, unless the message shows it already. */
function valueIn({ value, message }: Issue): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text === undefined || text === '' || message.includes(text)) return '';
  return ` (${text.length > 60 ? `${text.slice(0, 57)}…` : text})`;
}
