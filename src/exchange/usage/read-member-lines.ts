import { dayNumber } from '../day-number.ts';
import { type Findings } from '../findings.ts';
import { LONGEST_NAME } from '../names.ts';
import { type Source } from '../source.ts';
import { LONGEST_RECORD } from '../text/cut-records.ts';
import { type OpenedText } from '../text/open-text.ts';
import { type UsageCounts } from './usage-counts.ts';
import { type UsageFileReport } from './usage-history.ts';

/** Whether a text is a list of JSON objects, one a line, as Slack's analytics are. */
export function looksLikeLines(opening: string): boolean {
  return /^\s*\{\s*"/.test(opening);
}

/**
 * Reads one file of Slack's member analytics: a JSON object a line, of one member on one day. Of each are read the date,
 * the member's id, and whether the member was active or is a guest; nothing else.
 */
export async function readMemberLines(
  source: Source,
  { encoding, chunks }: OpenedText,
  counts: UsageCounts,
  findings: Findings,
): Promise<UsageFileReport> {
  let line = 0;
  let records = 0;
  let pending = '';
  const take = (text: string) => {
    line++;
    if (text.trim() === '') return;
    records++;
    takeMember(text, line, source, counts, findings);
  };
  for await (const chunk of chunks) {
    const lines = (pending + chunk).split('\n');
    pending = lines.pop()!;
    for (const text of lines) take(text);
    if (pending.length > LONGEST_RECORD) {
      findings.stop({
        code: 'record-too-long',
        file: source.name,
        line: line + 1,
        message: `This line is longer than ${LONGEST_RECORD.toLocaleString('en')} characters.`,
        remedy: 'Give the file as Slack wrote it: one member a line.',
      });
    }
  }
  take(pending);
  return { name: source.name, kind: 'days', records, encoding, read: ['date', 'user_id', 'is_active', 'is_guest'] };
}

function takeMember(text: string, line: number, source: Source, counts: UsageCounts, findings: Findings): void {
  const file = source.name;
  const refuse = (code: string, message: string, remedy: string) =>
    findings.refuse({ code, file, line, message, remedy });
  let member: Readonly<Record<string, unknown>>;
  try {
    member = Object(JSON.parse(text)) as Readonly<Record<string, unknown>>;
  } catch {
    refuse('not-json', 'This line is no JSON object.', 'Give the file as Slack wrote it: one member a line.');
    return;
  }
  const { date, user_id: id, is_active: active, is_guest: guest } = member;
  if (typeof id !== 'string' || id === '' || id.length > LONGEST_NAME) {
    findings.stop({
      code: 'not-members',
      file,
      line,
      message: 'This line names no member (user_id): it may be about channels.',
      remedy: 'Give the analytics of type=member.',
    });
  }
  const day = typeof date === 'string' ? dayNumber(date) : undefined;
  if (day === undefined) {
    refuse('bad-date', 'This line has no date that can be read.', 'Write dates as 2024-01-31.');
    return;
  }
  if (guest === true) findings.mend('usage-guest', { file, line });
  else counts.dayOf(day, counts.person(id, file, line), active === true);
}
