import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useCommand } from './use-command.ts';

const command = useCommand();

/** 2,000 runs, of some tens of seconds. */
const EXPERIMENT = `format: groundswell/experiment@1
scenario: {organisation: {employees: 150}, weeks: 60}
factors: {organisation.riskAversion: {from: 0.1, to: 0.9, steps: 5}}
strategies: [hands-off, real-bottom-up]
replicates: 200
series: [weeklyActive]
seed: a
`;

function bytesOf(folder: string): Record<string, string> {
  const names = ['manifest.json', 'points.parquet', 'runs.parquet', 'series.parquet'];
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));
}

const partsIn = (folder: string): number => {
  const parts = join(folder, 'parts');
  return existsSync(parts) ? readdirSync(parts).filter((name) => /^runs-\d+\.parquet$/.test(name)).length : 0;
};

it('2,000 runs, killed each time another part was written, are those of an undisturbed sweep', async () => {
  const file = command.file('experiment.yaml', EXPERIMENT);
  const whole = command.path('whole');
  expect((await command.groundswell('sweep', file, '--out', whole)).code).toBe(0);
  const folder = command.path('killed');
  for (let kills = 0; kills < 3; kills++) {
    const before = partsIn(folder);
    const { child, finished } = command.start(['sweep', file, '--out', folder, '--quiet']);
    let ended = false;
    void finished.then(() => (ended = true));
    while (!ended && partsIn(folder) <= before) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    await finished;
  }
  expect((await command.groundswell('sweep', file, '--out', folder)).code).toBe(0);
  expect(bytesOf(folder)).toEqual(bytesOf(whole));
}, 600_000);
