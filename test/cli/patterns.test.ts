import { describe, expect, it } from 'vitest';
import { expectCleanJson, issuesOf, useCommand } from './use-command.ts';

const { groundswell } = useCommand();
const ONE = ['patterns', '--worlds', '1', '--default-worlds', '0', '--only', 'contrast'];

describe('patterns', () => {
  it('carries every figure as JSON, the same on one and two workers, and exits 3 where a pattern fails', async () => {
    const [one, two] = await Promise.all([
      groundswell(...ONE, '--format', 'json', '--workers', '1'),
      groundswell(...ONE, '--format', 'json', '--workers', '2'),
    ]);
    // Nothing was run at default parameters, and a single world cannot show everything.
    expect([one.code, two.code]).toEqual([3, 3]);
    expect(two.stdout).toBe(one.stdout);
    const report = expectCleanJson(one.stdout);
    expect(report).toMatchObject({ format: 'groundswell/patterns@1', seed: '1', worlds: 1, worldsAsked: 1 });
    const launch = report.patterns.find(({ id }: { id: string }) => id === 'P2');
    expect(launch.statistics[0]).toMatchObject({ id: 'weekTwenty', band: { low: 0.05, high: 0.5 }, over: 'median' });
    // What was not asked for is not told.
    expect(report).toMatchObject({ structuralShare: null, structuralJointly: { n: 0, share: null } });
    expect(report.patterns.every(({ kind }: { kind: string }) => kind === 'contrast')).toBe(true);
  }, 60_000);

  it('prints bands, figures and what they come to, as a table and for the documentation', async () => {
    const [table, markdown] = await Promise.all([
      groundswell(...ONE, '--quiet'),
      groundswell(...ONE, '--quiet', '--format', 'markdown'),
    ]);
    expect(table.stderr).toBe('');
    for (const part of [
      'P2 A launch is a spike',
      '0.05 to 0.5',
      'without social influence',
      'hold over sampled worlds',
      'seed 1',
    ]) {
      expect(table.stdout).toContain(part);
    }
    expect(Math.max(...table.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(markdown.stdout).toMatch(/^\| P2( \*\*fails\*\*)? \| week 20 ÷ peak \| 0\.05 to 0\.5 \|/m);
  }, 60_000);

  it('tells everything that is wrong with the options at once', async () => {
    const finished = await groundswell(
      'patterns',
      '--worlds',
      '0',
      '--only',
      'structurl',
      '--seed',
      'a~1',
      '--format',
      'json',
    );
    expect(finished.code).toBe(2);
    expect(finished.stdout).toBe('');
    expect(issuesOf(finished).map(({ path }) => path)).toEqual(['--worlds', '--only', '--seed']);
  });
});
