import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { useCommand } from '../cli/use-command.ts';

const CLUSTER = resolve(import.meta.dirname, '../../docs/cluster');
const command = useCommand();

const EXPERIMENT = `format: groundswell/experiment@1
scenario: three-strategies
weeks: 20
organisation: {employees: 40}
factors:
  organisation.riskAversion: {values: [0.1, 0.5, 0.9]}
strategies: [hands-off, real-bottom-up]
replicates: 3
`;

/** Runs a script as SLURM does: with bash, and what it is told in variables. */
function slurm(script: string, variables: Readonly<Record<string, string>>) {
  const env = { ...process.env, ...variables, GROUNDSWELL: `"${process.execPath}" "${command.script}"` };
  // The scripts name the command in one word; two need the shell once more.
  const text = readFileSync(join(CLUSTER, script), 'utf8').replaceAll('$GROUNDSWELL ', 'eval "$GROUNDSWELL" ');
  return spawnSync('bash', ['-s'], { env, input: text, encoding: 'utf8' });
}

describe.skipIf(process.platform === 'win32')('the files for clusters', () => {
  it(
    'sweep.sbatch makes each shard, merge.sbatch the whole: the same bytes as on one machine',
    { timeout: 60_000 },
    async () => {
      const EXPERIMENT_FILE = command.file('risk.yaml', EXPERIMENT);
      const results = command.path('slurm');
      for (const task of ['1', '2']) {
        const variables = {
          EXPERIMENT: EXPERIMENT_FILE,
          RESULTS: results,
          SLURM_ARRAY_TASK_ID: task,
          SLURM_ARRAY_TASK_MAX: '2',
        };
        const { status, stderr } = slurm('sweep.sbatch', variables);
        expect({ status, stderr }).toMatchObject({ status: 0 });
      }
      const merged = slurm('merge.sbatch', { RESULTS: results });
      expect(merged).toMatchObject({ status: 0 });
      const whole = command.path('whole');
      expect((await command.groundswell('sweep', EXPERIMENT_FILE, '--out', whole)).code).toBe(0);
      const runs = (folder: string): Buffer => readFileSync(join(folder, 'runs.parquet'));
      expect(runs(join(results, 'all')).equals(runs(whole))).toBe(true);
    },
  );

  it('the indexed Job has as many shards as it says, the workers get the address as a secret', () => {
    const job = parse(readFileSync(join(CLUSTER, 'shards.yaml'), 'utf8'));
    expect(job).toMatchObject({ kind: 'Job', spec: { completionMode: 'Indexed', completions: 20 } });
    const [container] = job.spec.template.spec.containers;
    expect(container.args[0]).toContain(`--shard $shard/${job.spec.completions}`);
    expect(spawnSync('sh', ['-n', '-c', container.args[0]]).status).toBe(0);
    const workers = parse(readFileSync(join(CLUSTER, 'workers.yaml'), 'utf8'));
    const [worker] = workers.spec.template.spec.containers;
    expect(worker.env).toMatchObject([{ name: 'GROUNDSWELL_REDIS_URL', valueFrom: { secretKeyRef: { key: 'url' } } }]);
    expect(worker.args.join(' ')).not.toContain('redis');
  });

  it('the command knows every option they use', async () => {
    const { stdout } = await command.groundswell('sweep', '--help');
    for (const option of ['--shard', '--out', '--workers', '--takeover', '--queue']) expect(stdout).toContain(option);
    expect((await command.groundswell('worker', '--help')).stdout).toContain('--concurrency');
  });
});
