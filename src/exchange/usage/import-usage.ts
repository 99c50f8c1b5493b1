import { type Issue } from '../../../scenarios/issue.ts';
import { isoDay } from '../day-number.ts';
import { Findings, Refusal } from '../findings.ts';
import { type Source } from '../source.ts';
import { NotUtf8 } from '../text/decode.ts';
import { openText } from '../text/open-text.ts';
import { unpacked } from '../text/unpacked.ts';
import { looksLikeLines, readMemberLines } from './read-member-lines.ts';
import { readUsageTable } from './read-usage-table.ts';
import { UsageCounts } from './usage-counts.ts';
import { type UsageFileReport, type UsageHistory, type UsageKind, type UsageReport } from './usage-history.ts';

export interface UsageInput {
  readonly files: readonly Source[];
  readonly signal?: AbortSignal;
  /** Told how many bytes have been read; what is packed counts unpacked, and a file read anew counts again. */
  readonly onProgress?: (bytesRead: number) => void;
}

export type UsageResult =
  | { readonly ok: true; readonly history: UsageHistory; readonly report: UsageReport }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly report: UsageReport };

/**
 * How many people used a platform week by week, from its own reports: Microsoft's on Yammer or Viva Engage (and Teams),
 * Slack's member analytics (packed or not), or a table of people by day.
 *
 * Files are streamed; people are ordinals as they are read, and only counts come out. A count of one to four people is
 * kept back. Either a history results, with a report of what was found and mended, or issues that say what to correct.
 */
export async function importUsage(input: UsageInput): Promise<UsageResult> {
  const windows1252 = new Set<string>();
  for (;;) {
    const findings = new Findings();
    const files: UsageFileReport[] = [];
    try {
      const history = await read(input, windows1252, findings, files);
      return { ok: true, history, report: reportOf(files, history, findings) };
    } catch (error) {
      if (error instanceof NotUtf8 && !windows1252.has(error.source.name)) windows1252.add(error.source.name);
      else if (error instanceof Refusal)
        return { ok: false, issues: findings.issues, report: reportOf(files, null, findings) };
      else throw error;
    }
  }
}

async function read(
  { files: sources, signal, onProgress }: UsageInput,
  windows1252: ReadonlySet<string>,
  findings: Findings,
  files: UsageFileReport[],
): Promise<UsageHistory> {
  if (sources.length === 0) {
    findings.stop({
      code: 'nothing-to-import',
      message: 'No file was given.',
      remedy: 'Give one or more usage reports.',
    });
  }
  const counts = new UsageCounts(findings);
  let bytesRead = 0;
  for (const file of windows1252) findings.mend('read-as-windows-1252', { file });
  for (const packed of sources) {
    const source = await unpacked(packed);
    const text = await openText(source, {
      unmarked: windows1252.has(source.name) ? 'windows-1252' : 'utf-8',
      findings,
      signal,
      onBytes: (bytes) => onProgress?.((bytesRead += bytes)),
    });
    const reader = looksLikeLines(text.opening) ? readMemberLines : readUsageTable;
    files.push(await reader(source, text, counts, findings));
  }
  findings.check();
  const history = counts.history(oneKind(files, findings));
  if (history.weeks.length > 0) return history;
  return findings.stop({
    code: 'no-whole-week',
    message: 'The files do not cover a single week, Monday to Friday.',
    remedy: 'Give the files of every day of at least one week.',
  });
}

/** Reports of different kinds count different things, and do not make one line. */
function oneKind(files: readonly UsageFileReport[], findings: Findings): UsageKind {
  const [first, ...others] = files;
  const other = others.find(({ kind }) => kind !== first!.kind);
  if (other !== undefined) {
    findings.stop({
      code: 'different-reports',
      file: other.name,
      message: `This report counts something else than ${first!.name}; the two do not make one history.`,
      remedy: 'Give reports of one kind at a time.',
    });
  }
  return first!.kind;
}

function reportOf(files: readonly UsageFileReport[], history: UsageHistory | null, findings: Findings): UsageReport {
  const weeks = history?.weeks ?? [];
  const day = (end: number | undefined) => (end === undefined ? null : isoDay(end));
  return {
    format: 'groundswell/usage-report@1',
    files,
    first: day(weeks[0] === undefined ? undefined : weeks[0].end - 6),
    last: day(weeks.at(-1)?.end),
    notices: findings.notices(),
  };
}
