import type { Runner } from '../../runners/runner.ts';
import { loadExperiment } from '../load-experiment.ts';
import { OptionReader } from '../option-reader.ts';
import { readQueueAddress } from '../queue-address.ts';
import { Refusal } from '../refusal.ts';
import { terminalFor, type Terminal } from '../terminal.ts';
import { planSweep } from '../../experiments/sweep/sweep-plan.ts';
import { printEstimate } from './print-estimate.ts';
import { readShard } from './read-shard.ts';
import { sweepInto } from './sweep-into.ts';
import type { SweepOptions } from './sweep-options.ts';

const MOST_WORKERS = 1024;

/** `groundswell sweep`: the runs of an experiment, into a results folder. */
export async function command(options: SweepOptions, file: string): Promise<number> {
  const terminal = terminalFor(options);
  const reader = new OptionReader();
  const workers = reader.whole('--workers', options.workers, 1, MOST_WORKERS);
  const shard = readShard(options.shard, reader);
  if (options.out === undefined && options.dryRun !== true) {
    const message = 'The folder for the results is missing.';
    reader.issues.push({ code: 'missing-out', path: '--out', message, remedy: 'Add --out FOLDER, or --dry-run.' });
  }
  const address = options.queue === undefined ? null : readQueueAddress(options.queue, reader, terminal);
  reader.check();

  const experiment = await loadExperiment(file);
  const planned = planSweep(experiment, shard);
  if (!planned.ok) throw new Refusal(planned.issues.map((issue) => ({ file, ...issue })));
  const { plan } = planned;
  if (options.dryRun === true) {
    return await withRunner(threads(workers), (runner) => printEstimate(plan, runner, terminal));
  }
  const start = address === null ? threads(workers) : () => queue(address, terminal);
  return await sweepInto(options.out!, plan, start, options.takeover === true, terminal);
}

function threads(workers: number | undefined): () => Promise<Runner> {
  return async () => {
    const { createThreadRunner } = await import('../../node/thread-runner.ts');
    return createThreadRunner(workers);
  };
}

async function queue(address: NonNullable<ReturnType<typeof readQueueAddress>>, terminal: Terminal): Promise<Runner> {
  const { createQueueRunner } = await import('../../node/queue/queue-runner.ts');
  return createQueueRunner(address, { onNotice: (text) => terminal.say(text) });
}

async function withRunner(start: () => Promise<Runner>, work: (runner: Runner) => Promise<number>): Promise<number> {
  const runner = await start();
  try {
    return await work(runner);
  } finally {
    await runner.close();
  }
}
