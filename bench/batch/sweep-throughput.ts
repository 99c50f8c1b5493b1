import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sweepIntoFolder } from '../../src/node/results/sweep-into-folder.ts';
import { createThreadRunner } from '../../src/node/thread-runner.ts';
import type { Runner } from '../../src/runners/runner.ts';
import type { Order } from '../in-process-of-its-own.ts';
import { benchPlan, jobsOf, taskOf, WORKER_FILE } from './bench-plan.ts';

/** Until the engine has compiled what it runs. */
export const WARM_UP_RUNS = 60;

/** Runs a second of a whole sweep on threads, results folder included, once the threads are warm. */
export async function measureSweep(order: Order): Promise<number> {
  return await sweepThroughput(createThreadRunner(Number(order['threads']), WORKER_FILE), Number(order['runs']));
}

export async function sweepThroughput(runner: Runner, runs: number): Promise<number> {
  const never = new AbortController().signal;
  const warmUp = benchPlan(WARM_UP_RUNS, 'warm-up');
  for await (const _ of runner.run(taskOf(warmUp), jobsOf(warmUp), never));
  const folder = mkdtempSync(join(tmpdir(), 'groundswell-bench-'));
  try {
    const plan = benchPlan(runs, 'bench');
    const start = performance.now();
    let made = 0;
    for await (const event of sweepIntoFolder(join(folder, 'results'), plan, () => runner, never)) {
      if (event.kind === 'finished') made = event.made;
    }
    const milliseconds = performance.now() - start;
    if (made !== runs) throw new Error(`The sweep made ${made} of ${runs} runs.`);
    return (runs / milliseconds) * 1000;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
