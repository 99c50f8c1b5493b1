import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Order } from '../in-process-of-its-own.ts';
import { createContender, WEEKS } from '../model-a/measure-model-a.ts';

interface Share {
  readonly contender: string;
  readonly size: number;
  readonly replicates: number;
}

/** Million employee-weeks a second of a batch of replicates of model A, spread over threads, by whoever is named. */
export async function measurePeerBatch(order: Order): Promise<number> {
  const [threads, size, replicates] = [Number(order['threads']), Number(order['size']), Number(order['replicates'])];
  const share: Share = { contender: String(order['contender']), size, replicates: replicates / threads };
  const workers = Array.from({ length: threads }, () => new Worker(process.argv[1]!, { workerData: share }));
  const heard = (): Promise<unknown[]> =>
    Promise.all(
      workers.map(
        (worker) =>
          new Promise((resolve, reject) => {
            worker.once('message', resolve);
            worker.once('error', reject);
          }),
      ),
    );
  try {
    await heard();
    const start = performance.now();
    const done = heard();
    for (const worker of workers) worker.postMessage('go');
    await done;
    return (size * WEEKS * replicates) / (performance.now() - start) / 1000;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** A thread of the batch: runs itself in, says so, and does its replicates when it is told to. */
export async function runShare(): Promise<void> {
  const { contender, size, replicates } = workerData as Share;
  const made = await createContender(contender, size);
  for (let spent = 0; spent < 300;) spent += made.run(WEEKS).milliseconds;
  parentPort!.once('message', () => {
    for (let replicate = 0; replicate < replicates; replicate++) made.run(WEEKS);
    parentPort!.postMessage('done');
  });
  parentPort!.postMessage('ready');
}
