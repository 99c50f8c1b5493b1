import { expect, it } from 'vitest';
import { sweepIntoFolder } from '../../../src/node/results/sweep-into-folder.ts';
import { readTable } from '../../../src/node/results/read-table.ts';
import { execute } from '../../../src/runners/execute.ts';
import type { Job, Runner, Task } from '../../../src/runners/runner.ts';
import { experiment } from '../../experiments/designs/factors.ts';
import { planOf, useFolder } from './tiny-sweep.ts';

const at = useFolder();
const never = new AbortController().signal;

/** Runs a few jobs for real and gives their results, under other names, to all. */
function repeating(): Runner {
  return {
    workers: 1,
    async *run(task: Task, jobs: Iterable<Job>) {
      let templates: ReturnType<typeof execute>['results'] = [];
      let given = 0;
      for (const { index, replicate, seed, strategies, changes } of jobs) {
        if (templates.length === 0) {
          const some = Array.from({ length: 40 }, (_, n) => ({
            index: n,
            replicate: n,
            seed: `${seed}-${n}`,
            strategies,
            changes: changes!,
          }));
          templates = execute({ taskId: task.id, task, jobs: some }, { aborted: false }).results;
        }
        const runs = templates[index % 40]!.runs.map((run) => ({
          ...run,
          digest: (index + 1).toString(16).padStart(32, '0'),
        }));
        yield { index, replicate, seed, employees: 50, runs };
        // Timers and files want their turn.
        if (++given % 1000 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
    },
    async close() {},
  };
}

it('a million runs go into one folder, interrupted once, each exactly once, in memory that stays flat', async () => {
  const plan = planOf(
    experiment({
      scenario: { organisation: { employees: 50 }, weeks: 26 },
      strategies: ['hands-off', 'real-bottom-up'],
      factors: {
        'organisation.riskAversion': { from: 0.1, to: 0.9, steps: 25 },
        'organisation.needLevel': { from: 0.1, to: 0.9, steps: 20 },
      },
      replicates: 1000,
    }),
  );
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);
  const counts: number[] = [];
  try {
    for (const most of [300_000, Infinity]) {
      const enough = new AbortController();
      let made = 0;
      for await (const event of sweepIntoFolder(at('million'), plan, repeating, never, { enough: enough.signal })) {
        if (event.kind === 'result' && (made += 2) >= most) enough.abort();
        if (event.kind === 'finished') counts.push(event.made, event.manifest.runs?.done ?? 0);
      }
    }
  } finally {
    clearInterval(watch);
  }
  expect(counts).toEqual([300_000, 0, 700_000, 1_000_000]);
  expect(peak - before).toBeLessThan(900 * 2 ** 20);
  let rows = 0;
  let last = -1;
  for await (const group of readTable(`${at('million')}/runs.parquet`, ['point', 'strategy', 'replicate', 'digest'])) {
    const [points, strategies, replicates, digests] = group.columns;
    for (let row = 0; row < group.rows; row++) {
      const point = (points![row] as number) - 1;
      const replicate = (replicates![row] as number) - 1;
      const place = (point * 2 + plan.strategies.indexOf(strategies![row] as string)) * 1000 + replicate;
      expect(
        place === last + 1 && digests![row] === (plan.indexOf(point, replicate) + 1).toString(16).padStart(32, '0'),
      ).toBe(true);
      last = place;
    }
    rows += group.rows;
  }
  expect(rows).toBe(1_000_000);
}, 900_000);
