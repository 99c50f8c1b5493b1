import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Batch, BatchResult } from '../../src/runners/runner.ts';
import type { Order } from '../in-process-of-its-own.ts';
import { benchPlan, jobsOf, taskOf, WORKER_FILE } from './bench-plan.ts';
import { WARM_UP_RUNS } from './sweep-throughput.ts';

/** A thread that does what it is sent in one go, without a scheduler. */
const THREAD = `
  const { parentPort, workerData } = require('node:worker_threads');
  import(workerData).then(({ default: work }) => {
    parentPort.on('message', (batch) => {
      const { results } = work({ batch, stopped: new Int32Array(1) });
      parentPort.postMessage(results.length);
    });
  });
`;

/** Runs a second of the engine alone: every thread has its share of the runs from the beginning, and keeps nothing. */
export async function measureEngineAlone(order: Order): Promise<number> {
  const [threads, runs] = [Number(order['threads']), Number(order['runs'])];
  const workers = Array.from(
    { length: threads },
    () => new Worker(THREAD, { eval: true, workerData: pathToFileURL(WORKER_FILE).href }),
  );
  try {
    await doAll(workers, WARM_UP_RUNS, 'warm-up');
    const start = performance.now();
    await doAll(workers, runs, 'bench');
    return (runs / (performance.now() - start)) * 1000;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function doAll(workers: readonly Worker[], runs: number, seed: string): Promise<void> {
  const plan = benchPlan(runs, seed);
  const jobs = jobsOf(plan);
  const task = taskOf(plan);
  await Promise.all(
    workers.map(async (worker, position) => {
      const own = jobs.filter((_, index) => index % workers.length === position);
      const batch: Batch = { taskId: task.id, task, jobs: own };
      const done = new Promise<BatchResult['results']['length']>((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
      });
      worker.postMessage(batch);
      if ((await done) !== own.length) throw new Error('A thread left runs undone.');
    }),
  );
}
