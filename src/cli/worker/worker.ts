import { workOnQueue, type WorkDone } from '../../node/queue/queue-worker.ts';
import { defaultWorkers } from '../../node/thread-runner.ts';
import { Interruption } from '../interruption.ts';
import { OptionReader } from '../option-reader.ts';
import { readQueueAddress } from '../queue-address.ts';
import { type CommonOptions, terminalFor } from '../terminal.ts';

export interface WorkerCommandOptions extends CommonOptions {
  readonly queue?: string | true;
  readonly concurrency?: string;
}

export const WORKER_FORMAT = 'groundswell/worker@1';
const MOST_THREADS = 1024;
const TOLD_EVERY_MILLISECONDS = 10_000;

/** `groundswell worker`: does the jobs of whatever sweeps come over the queue, until somebody ends it. */
export async function command(options: WorkerCommandOptions): Promise<number> {
  const terminal = terminalFor(options);
  const reader = new OptionReader();
  const concurrency = reader.whole('--concurrency', options.concurrency, 1, MOST_THREADS) ?? defaultWorkers();
  const address = readQueueAddress(options.queue, reader, terminal);
  reader.check();

  const interruption = new Interruption(() =>
    terminal.say('Finishing the jobs in flight; Ctrl-C again stops at once.'),
  );
  const threads = concurrency === 1 ? 'one thread' : `${concurrency} threads`;
  let lastTold = performance.now();
  const settings = {
    concurrency,
    onNotice: (text: string) => terminal.say(text),
    onReady: () => terminal.say(`Waiting for work at ${address!.shown}, ${threads}. Ctrl-C ends it.`),
    onProgress: (done: WorkDone) => {
      if (performance.now() - lastTold < TOLD_EVERY_MILLISECONDS) return;
      lastTold = performance.now();
      terminal.say(`${runsText(done)} done`);
    },
  };
  try {
    const done = await workOnQueue(address!, settings, interruption.enough, interruption.stop);
    if (terminal.format === 'json') await terminal.print(JSON.stringify({ format: WORKER_FORMAT, ...done }));
    else await terminal.print(`${runsText(done)} done.`);
    return interruption.code ?? 0;
  } finally {
    interruption.end();
  }
}

function runsText({ runs, batches }: WorkDone): string {
  return `${runs.toLocaleString('en')} ${runs === 1 ? 'run' : 'runs'} in ${batches.toLocaleString('en')} ${batches === 1 ? 'message' : 'messages'}`;
}
