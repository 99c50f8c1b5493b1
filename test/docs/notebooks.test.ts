import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useCommand } from '../cli/use-command.ts';

const NOTEBOOK = resolve(import.meta.dirname, '../../docs/notebooks/results.ipynb');
const PYTHON = process.env['GROUNDSWELL_PYTHON'] ?? 'python3';
const hasPackages = spawnSync(PYTHON, ['-c', 'import pandas, duckdb, matplotlib']).status === 0;

interface Cell {
  readonly cell_type: string;
  readonly source: readonly string[];
}
const { cells } = JSON.parse(readFileSync(NOTEBOOK, 'utf8')) as { readonly cells: readonly Cell[] };
const code = cells.filter(({ cell_type }) => cell_type === 'code').map(({ source }) => source.join(''));

const EXPERIMENT = `format: groundswell/experiment@1
scenario: three-strategies
weeks: 20
organisation: {employees: 40}
factors:
  organisation.riskAversion: {values: [0.1, 0.9]}
strategies: [hands-off, real-bottom-up]
replicates: 5
series: [weeklyActive]
`;

describe('the Python notebook', () => {
  const command = useCommand();

  it('is kept without what it once put out', () => {
    expect(cells.filter((cell) => 'outputs' in cell && (cell.outputs as unknown[]).length > 0)).toEqual([]);
    expect(code.length).toBeGreaterThan(5);
  });

  it.skipIf(!hasPackages)(
    'runs from top to bottom and finds the differences that summary finds (pandas, duckdb, matplotlib)',
    { timeout: 120_000 },
    async () => {
      const folder = command.path('results');
      expect((await command.groundswell('sweep', command.file('e.yaml', EXPERIMENT), '--out', folder)).code).toBe(0);
      const answer = 'print("DIFFERENCES", json.dumps(paired["mean"].reset_index().values.tolist()))';
      const env = { ...process.env, GROUNDSWELL_RESULTS: folder, MPLBACKEND: 'Agg' };
      const { status, stdout, stderr } = spawnSync(PYTHON, ['-W', 'error::DeprecationWarning', '-'], {
        env,
        input: [...code, answer].join('\n\n'),
        encoding: 'utf8',
      });
      expect({ status, stderr }).toMatchObject({ status: 0 });
      const found = JSON.parse(/DIFFERENCES (.*)/.exec(stdout)![1]!) as [string, number, number][];
      const summary = JSON.parse((await command.groundswell('summary', folder, '--format', 'json')).stdout);
      expect(found).toHaveLength(2);
      for (const [strategy, point, mean] of found) {
        const at = summary.points[point - 1].strategies.find((one: { strategy: string }) => one.strategy === strategy);
        expect(mean).toBeCloseTo(at.against.sustained.mean, 12);
      }
    },
  );
});
