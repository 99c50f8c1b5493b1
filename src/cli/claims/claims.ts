import { writeFile } from 'node:fs/promises';
import type { Runner } from '../../runners/runner.ts';
import { OptionReader } from '../option-reader.ts';
import { readSeedOfWorlds } from '../read-seed.ts';
import { type CommonOptions, terminalFor } from '../terminal.ts';

export interface ClaimsOptions extends CommonOptions {
  readonly worlds: string;
  readonly seed?: string;
  readonly only?: string;
  readonly out?: string;
  readonly report?: string;
  readonly workers?: string;
}

const MOST_WORLDS = 100_000;
const MOST_WORKERS = 1024;
const CLAIM_IDS = Array.from({ length: 14 }, (_, place) => `C${place + 1}`);

/** `groundswell claims`: in which plausible worlds does each claim hold, in which does it fail, and what decides? */
export async function command(options: ClaimsOptions): Promise<number> {
  const terminal = terminalFor(options);
  const reader = new OptionReader();
  const workers = reader.whole('--workers', options.workers, 1, MOST_WORKERS);
  const worlds = reader.whole('--worlds', options.worlds, 2, MOST_WORLDS);
  const only = reader.list('--only', options.only, CLAIM_IDS);
  const seed = readSeedOfWorlds(options.seed, reader);
  reader.check();
  // A path that cannot be written to is better known now than in five minutes.
  const { refuseUnwritable } = await import('./refuse-unwritable.ts');
  const files = options.report === undefined ? [] : [options.report, dataBeside(options.report)];
  for (const file of files) await refuseUnwritable(file);
  const runner = await startThreads(workers);
  try {
    const asked = { worlds: worlds!, seed, ...(only !== undefined && { only }) };
    const { testClaims } = await import('./test-claims.ts');
    const { code, report } = await testClaims(asked, options.out ?? null, runner, terminal);
    const [page, data] = files;
    if (report !== null && page !== undefined && data !== undefined) {
      await writeFile(page, report.markdown);
      await writeFile(data, report.data);
    }
    return code;
  } finally {
    await runner.close();
  }
}

/** `docs/claims.json` for `docs/claims.md`: what the page in the browser shows of the same result. */
function dataBeside(report: string): string {
  return `${report.replace(/\.md$/, '')}.json`;
}

async function startThreads(workers: number | undefined): Promise<Runner> {
  const { createThreadRunner } = await import('../../node/thread-runner.ts');
  return createThreadRunner(workers);
}
