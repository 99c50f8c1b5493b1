import type { Runner } from '../../runners/runner.ts';
import { OptionReader } from '../option-reader.ts';
import { terminalFor } from '../terminal.ts';
import type { CompareOptions } from './compare-options.ts';

/** `groundswell compare`: everything is checked first, then the worlds are run, then what they say is printed. */
export async function command(options: CompareOptions, file: string | undefined): Promise<number> {
  const reader = new OptionReader();
  const workers = reader.whole('--workers', options.workers, 1, MOST_WORKERS);
  // The threads come up while this one loads the model, the library and the files; a mistake found meanwhile ends them.
  const runner = reader.issues.length === 0 ? await startThreads(workers) : null;
  try {
    const { compareStrategies } = await import('./compare-strategies.ts');
    return await compareStrategies(options, file, reader, runner, terminalFor(options));
  } finally {
    await runner?.close();
  }
}

const MOST_WORKERS = 1024;

async function startThreads(workers: number | undefined): Promise<Runner> {
  const { createThreadRunner } = await import('../../node/thread-runner.ts');
  return createThreadRunner(workers);
}
