import { designDraws } from '../../experiments/designs/design-draws.ts';
import { type RunDifference, verifyRuns } from '../../experiments/sweep/verify-runs.ts';
import { planOfFolder } from '../../node/results/plan-of-folder.ts';
import { changedFiles, recordedRuns } from '../../node/results/recorded-runs.ts';
import { createThreadRunner } from '../../node/thread-runner.ts';
import { inResults } from '../in-results.ts';
import { Interruption } from '../interruption.ts';
import { OptionReader } from '../option-reader.ts';
import { Progress } from '../progress.ts';
import { Refusal } from '../refusal.ts';
import { TimeLeft } from '../../runners/time-left.ts';
import { type CommonOptions, terminalFor, type Terminal } from '../terminal.ts';

export interface VerifyOptions extends CommonOptions {
  readonly row?: string;
  readonly all?: boolean;
  readonly sample: string;
  readonly workers?: string;
}

export const VERIFICATION_FORMAT = 'groundswell/verification@1';
const MOST_ROWS = 1_000_000_000;
const DIFFERENCES_SHOWN = 20;

interface Verification {
  /** Files that are not as they were written. */
  readonly changedFiles: readonly string[];
  /** Rows in the folder, and those made again. */
  readonly rows: number;
  readonly checked: number;
  readonly differences: readonly RunDifference[];
}

/** `groundswell verify`: makes runs of a results folder again and compares them with what is recorded. */
export async function command(options: VerifyOptions, folder: string): Promise<number> {
  const terminal = terminalFor(options);
  const reader = new OptionReader();
  const row = reader.whole('--row', options.row, 1, MOST_ROWS);
  const sample = reader.whole('--sample', options.sample, 1, MOST_ROWS);
  const workers = reader.whole('--workers', options.workers, 1, 1024);
  if (row !== undefined && options.all === true) {
    const message = '--row and --all ask for different rows.';
    reader.issues.push({ code: 'two-choices', path: '--all', message, remedy: 'Leave one of them out.' });
  }
  reader.check();
  return await inResults(folder, async () => {
    const { manifest, plan } = await planOfFolder(folder);
    if (!manifest.complete) {
      const message = 'The results folder is not complete.';
      throw new Refusal([
        { code: 'incomplete', file: folder, message, remedy: 'Run its sweep again: it goes on where it ended.' },
      ]);
    }
    const rows = manifest.files.find(({ table }) => table === 'runs')!.rows;
    if (row !== undefined && row > rows) {
      const message = `--row is ${row}; the folder has ${rows} rows.`;
      throw new Refusal([
        { code: 'out-of-range', path: '--row', value: row, message, remedy: `Give a row from 1 to ${rows}.` },
      ]);
    }
    const wanted = row !== undefined ? [row] : options.all === true ? null : sampleOf(rows, sample!, manifest.identity);
    const interruption = new Interruption(() => terminal.say('Stopping.'));
    const progress = new Progress(terminal, 'runs');
    const runner = createThreadRunner(workers);
    const total = wanted?.length ?? rows;
    const timeLeft = new TimeLeft(total);
    const differences: RunDifference[] = [];
    let checked = 0;
    try {
      const changed = await changedFiles(folder, manifest);
      for await (const group of recordedRuns(folder, plan, wanted)) {
        // A run that was ended early ends somewhere else each time.
        const status = manifest.columns.runs!.findIndex(({ name }) => name === 'status');
        const finished = group.filter(({ cells }) => cells[status] !== 'timed-out');
        for await (const event of verifyRuns(plan, finished, runner, interruption.enough)) {
          checked++;
          if (event.kind === 'different') differences.push(event.difference);
          progress.show(checked, total, timeLeft.secondsAfter(checked));
        }
      }
      progress.clear();
      const code = await tell(
        { changedFiles: changed, rows, checked, differences: differences.sort((a, b) => a.row - b.row) },
        terminal,
      );
      return interruption.code ?? code;
    } finally {
      progress.clear();
      interruption.end();
      await runner.close();
    }
  });
}

/** Rows drawn without looking, the same each time; ascending. */
function sampleOf(rows: number, size: number, identity: string): readonly number[] {
  if (size >= rows) return Array.from({ length: rows }, (_, row) => row + 1);
  const draws = designDraws(identity, 'verification');
  const chosen = new Set<number>();
  for (let attempt = 0; chosen.size < size; attempt++) chosen.add(Math.floor((draws(attempt) / 4294967296) * rows) + 1);
  return [...chosen].sort((a, b) => a - b);
}

async function tell(verification: Verification, terminal: Terminal): Promise<number> {
  const { changedFiles: changed, rows, checked, differences } = verification;
  const sound = changed.length === 0 && differences.length === 0;
  if (terminal.format === 'json') {
    await terminal.print(JSON.stringify({ format: VERIFICATION_FORMAT, ...verification }));
    return sound ? 0 : 3;
  }
  const runs = `${checked.toLocaleString('en')} of ${rows.toLocaleString('en')} runs made again`;
  const lines = [
    differences.length === 0
      ? `${runs}: each as recorded.`
      : `${runs}: ${differences.length.toLocaleString('en')} came out differently.`,
    ...differences
      .slice(0, DIFFERENCES_SHOWN)
      .map(
        ({ row, point, strategy, replicate, columns }) =>
          `  row ${row} (point ${point}, ${strategy}, replicate ${replicate}): ${columns.join(', ')}`,
      ),
    ...(differences.length > DIFFERENCES_SHOWN ? [`  and ${differences.length - DIFFERENCES_SHOWN} more`] : []),
    ...(changed.length > 0 ? [`Not as they were written: ${changed.join(', ')}.`] : []),
  ];
  await terminal.print(lines.join('\n'));
  return sound ? 0 : 3;
}
