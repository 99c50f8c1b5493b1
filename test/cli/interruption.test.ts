import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { expectCleanJson, SMALL, useCommand } from './use-command.ts';

const command = useCommand();
const { file, start } = command;

describe('compare, interrupted', () => {
  const LONG = SMALL.replace('employees: 40', 'employees: 3000')
    .replace('weeks: 20', 'weeks: 104')
    .replace('perEmployee: 100', 'perEmployee: 1000');

  it('finishes the runs in flight and prints what there is', async () => {
    const args = ['--replicates', '100000', '--format', 'json', '--workers', '1'];
    const started = start(['compare', file('long.yaml', LONG), ...args]);
    await started.says(/\d of 200,000 runs/);
    started.child.kill('SIGINT');
    const { code, stdout, stderr } = await started.finished;
    expect(code).toBe(130);
    expect(stderr).toContain('Ctrl-C');
    const result = expectCleanJson(stdout);
    expect(result).toMatchObject({ complete: false, replicatesAsked: 100000, failures: [] });
    expect(result.strategies[0].replicates).toHaveLength(result.replicates);
    expect(result.replicates).toBeGreaterThan(0);
  });

  it('stops at once at the second signal, and says by its exit code which it was', async () => {
    const large = file('large.yaml', LONG.replace('employees: 3000', 'employees: 10000'));
    const started = start(['compare', large, '--replicates', '1000']);
    await started.says(/\d of 2,000 runs/);
    started.child.kill('SIGTERM');
    await started.says(/Ctrl-C/);
    started.child.kill('SIGTERM');
    const { code, stdout } = await started.finished;
    expect(code).toBe(143);
    expect(stdout).toContain('of the 1,000 asked for');
  });

  it('ends quietly when nobody reads on', async () => {
    const finished = spawnSync('sh', ['-c', `"${process.execPath}" "${command.script}" list | head -n 1`], {
      encoding: 'utf8',
    });
    expect(finished.stderr).toBe('');
    expect(finished.stdout.trimEnd()).toBe('Comparisons');
    const started = start(['compare', file('small.yaml', SMALL), '--replicates', '3', '--format', 'json']);
    started.child.stdout!.destroy();
    expect((await started.finished).stderr).toBe('');
  });
});
