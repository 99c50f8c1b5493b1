import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planOfFolder } from '../../src/node/results/plan-of-folder.ts';
import { readTable } from '../../src/node/results/read-table.ts';
import { expectCleanJson, issuesOf, useCommand } from './use-command.ts';

const command = useCommand();

/** Tenths of a second. */
const SMALL = `format: groundswell/experiment@1
name: A small one
scenario: {organisation: {employees: 30}, weeks: 20}
factors: {organisation.riskAversion: {from: 0.2, to: 0.8, steps: 3}}
strategies: [hands-off, real-bottom-up]
replicates: 6
seed: a
`;
/** Seconds at least: so long that something can happen meanwhile. */
const LONG = SMALL.replace('employees: 30', 'employees: 400').replace('replicates: 6', 'replicates: 2000');

/** What must be the same whatever happened. */
function bytesOf(folder: string): Record<string, string> {
  const names = ['manifest.json', 'points.parquet', 'runs.parquet'];
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));
}

async function appears(path: string): Promise<void> {
  while (!existsSync(path)) await new Promise((resolve) => setTimeout(resolve, 10));
}

async function columnsOf<Names extends readonly string[]>(
  folder: string,
  names: Names,
): Promise<{ [Name in keyof Names]: unknown[] }> {
  const all = names.map((): unknown[] => []);
  for await (const { columns } of readTable(join(folder, 'runs.parquet'), names))
    all.forEach((values, column) => values.push(...Array.from(columns[column]!)));
  return all as { [Name in keyof Names]: unknown[] };
}

async function statusesIn(folder: string): Promise<unknown[]> {
  return (await columnsOf(folder, ['status'] as const))[0];
}

// Most of the time goes into starting processes, which on a busy machine takes long.
describe('groundswell sweep', { timeout: 120_000 }, () => {
  let small: string;
  let whole: string;
  beforeAll(async () => {
    small = command.file('small.yaml', SMALL);
    whole = command.path('whole');
    const { code, stdout, stderr } = await command.groundswell('sweep', small, '--out', whole, '--workers', '1');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^36 runs in .* holds all 36 runs at 3 points\.\n$/);
  }, 60_000);

  it('gives the same bytes on two workers, and in shards', async () => {
    const folder = command.path('two');
    expect((await command.groundswell('sweep', small, '--out', folder, '--workers', '2')).code).toBe(0);
    expect(bytesOf(folder)).toEqual(bytesOf(whole));
    const shards = [1, 2].map((index) => command.path(`shard-${index}`));
    for (const [position, shard] of shards.entries()) {
      const { code } = await command.groundswell('sweep', small, '--out', shard, '--shard', `${position + 1}/2`);
      expect(code).toBe(0);
    }
    const missing = await command.groundswell('merge', shards[0]!, '--out', command.path('half'), '--format', 'json');
    expect([missing.code, issuesOf(missing)[0]!.message]).toEqual([2, 'A shard is missing: 2/2.']);
    const merged = await command.groundswell('merge', ...shards, '--out', command.path('merged'));
    expect([merged.code, merged.stdout]).toEqual([0, expect.stringMatching(/holds all 36 runs of 2 shards\.\n$/)]);
    expect(bytesOf(command.path('merged'))).toEqual(bytesOf(whole));
  });

  it('goes on where it was killed, at whatever moment, to the same bytes', async () => {
    const folder = command.path('killed');
    for (const milliseconds of [0, 150, 400]) {
      const { child, finished } = command.start(['sweep', small, '--out', folder]);
      await appears(join(folder, 'lock.json'));
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      child.kill('SIGKILL');
      await finished;
    }
    expect((await command.groundswell('sweep', small, '--out', folder)).code).toBe(0);
    expect(bytesOf(folder)).toEqual(bytesOf(whole));
    const again = await command.groundswell('sweep', small, '--out', folder, '--format', 'json');
    expect([again.code, again.stderr]).toEqual([0, '']);
    expect(expectCleanJson(again.stdout)).toMatchObject({
      format: 'groundswell/sweep@1',
      complete: true,
      made: 0,
      runs: { done: 36 },
    });
  });

  it('finishes the jobs in flight on Ctrl-C, keeps them, and lets nobody else write meanwhile', async () => {
    const folder = command.path('interrupted');
    const long = command.file('long.yaml', LONG);
    const first = command.start(['sweep', long, '--out', folder]);
    await appears(join(folder, 'lock.json'));
    const second = await command.groundswell('sweep', long, '--out', folder, '--format', 'json');
    expect([second.code, issuesOf(second)[0]!.code]).toEqual([2, 'folder-in-use']);
    await first.says(/runs ·/);
    first.child.kill('SIGINT');
    const { code, stdout, stderr } = await first.finished;
    expect(code).toBe(130);
    expect(stdout).toMatch(/^Interrupted after [\d,]+ runs/);
    expect(stderr).toContain('Finishing the jobs in flight');
    expect(readdirSync(join(folder, 'parts'))).toEqual(['runs-000001.parquet']);
    expect(existsSync(join(folder, 'lock.json'))).toBe(false);
    expect(readFileSync(join(folder, 'log.jsonl'), 'utf8')).toContain('"event":"interrupted"');
  });

  it('refuses a folder of another experiment, a folder of something else, and a path beneath a file', async () => {
    const other = command.file('other.yaml', SMALL.replace('seed: a', 'seed: b'));
    const wrong = await command.groundswell('sweep', other, '--out', whole, '--format', 'json');
    expect([wrong.code, issuesOf(wrong)[0]!.code]).toEqual([2, 'other-experiment']);
    expect(issuesOf(wrong)[0]!.message).toContain('They differ in seed.');
    mkdirSync(command.path('holiday'));
    command.file('holiday/photo.jpg', 'x');
    const foreign = await command.groundswell('sweep', small, '--out', command.path('holiday'), '--format', 'json');
    expect([foreign.code, issuesOf(foreign)[0]!.code]).toEqual([2, 'no-results-folder']);
    const beneath = await command.groundswell('sweep', small, '--out', join(small, 'folder'), '--format', 'json');
    expect([beneath.code, issuesOf(beneath)[0]!.code]).toEqual([2, 'file-enotdir']);
    expect(readdirSync(command.path('holiday'))).toEqual(['photo.jpg']);
  });

  it('ends runs that take too long, and makes them again when they may take longer', async () => {
    const folder = command.path('hurried');
    const hurried = command.file('hurried.yaml', `${SMALL}runLimitSeconds: 0.001\n`);
    const { code, stderr } = await command.groundswell('sweep', hurried, '--out', folder);
    expect(code).toBe(3);
    expect(stderr).toMatch(/ran out of time and are tried again by the same command/);
    expect(new Set(await statusesIn(folder))).toContain('timed-out');
    expect((await command.groundswell('sweep', small, '--out', folder)).code).toBe(0);
    expect(bytesOf(folder)).toEqual(bytesOf(whole));
  });

  it('says beforehand what it would take', async () => {
    const { code, stdout } = await command.groundswell('sweep', small, '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain('3 points × 6 replicates × 2 strategies = 36 runs.');
    expect(stdout).toMatch(/on the disk/);
    const json = await command.groundswell('sweep', small, '--dry-run', '--format', 'json');
    expect(expectCleanJson(json.stdout)).toMatchObject({
      format: 'groundswell/sweep-estimate@1',
      points: 3,
      runs: [36, 36],
    });
  });

  it('tells all that is wrong with its options and its file', async () => {
    const options = await command.groundswell(
      'sweep',
      small,
      '--shard',
      '3/2',
      '--workers',
      'many',
      '--format',
      'json',
    );
    expect([options.code, issuesOf(options).map(({ path }) => path)]).toEqual([2, ['--workers', '--shard', '--out']]);
    const bad = command.file(
      'bad.yaml',
      SMALL.replace('riskAversion', 'riskAversoin').replace('replicates: 6', 'replicates: 0'),
    );
    const file = await command.groundswell('sweep', bad, '--out', command.path('never'), '--format', 'json');
    expect([file.code, issuesOf(file).map(({ line }) => line)]).toEqual([2, [4, 6]]);
    expect(existsSync(command.path('never'))).toBe(false);
  });

  it('reads its scenario and its points from files beside it', async () => {
    mkdirSync(command.path('beside'));
    command.file(
      'beside/plan.yaml',
      'format: groundswell/scenario@1\norganisation: {employees: 25}\nweeks: 5\nstrategies: [{id: mine}]\n',
    );
    command.file('beside/points.csv', 'organisation.needLevel,organisation.employees\n0.2,20\n0.4,30\n');
    const file = command.file(
      'beside/sweep.yaml',
      'format: groundswell/experiment@1\nscenario: plan.yaml\ndesign: {kind: list, file: points.csv}\nreplicates: 1\n',
    );
    const folder = command.path('beside', 'out');
    const { code, stdout } = await command.groundswell('sweep', file, '--out', folder);
    expect([code, stdout]).toEqual([0, expect.stringContaining('2 runs at 2 points')]);
    // The folder needs neither of them any more.
    rmSync(command.path('beside', 'plan.yaml'));
    expect((await planOfFolder(folder)).plan.experiment.scenario.organisation.figures.employees).toBe(25);
    // A spreadsheet of a country with decimal commas separates by semicolons.
    command.file('beside/points.csv', '\uFEFForganisation.needLevel;organisation.employees\r\n0.2;20\r\n0.4;30\r\n');
    command.file(
      'beside/plan.yaml',
      'format: groundswell/scenario@1\norganisation: {employees: 25}\nweeks: 5\nstrategies: [{id: mine}]\n',
    );
    const semicolons = await command.groundswell('sweep', file, '--out', folder);
    expect([semicolons.code, semicolons.stdout]).toEqual([0, expect.stringContaining('2 runs at 2 points')]);
    rmSync(command.path('beside', 'plan.yaml'));
    const validated = await command.groundswell('validate', file, '--format', 'json');
    expect([validated.code, issuesOf(validated)[0]!.code]).toEqual([2, 'file-enoent']);
  });

  it('has rows that a scenario file of the point makes again, where plans of the library need more money, too', async () => {
    const file = command.file(
      'tiny.yaml',
      'format: groundswell/experiment@1\norganisation: {employees: 99}\nweeks: 12\nstrategies: [real-bottom-up]\nfactors: {organisation.employees: [30]}\nreplicates: 2\n',
    );
    const folder = command.path('tiny');
    expect((await command.groundswell('sweep', file, '--out', folder)).code).toBe(0);
    const [[seed], [digest]] = await columnsOf(folder, ['seed', 'digest'] as const);
    const scenario = command.file(
      'point.yaml',
      'format: groundswell/scenario@1\norganisation: {employees: 30}\nweeks: 12\nstrategies: [real-bottom-up]\n',
    );
    const validated = await command.groundswell('validate', scenario);
    expect([validated.code, validated.stderr]).toEqual([
      0,
      expect.stringContaining('costs more than its usual budget'),
    ]);
    const again = await command.groundswell(
      'run',
      scenario,
      '--strategy',
      'real-bottom-up',
      '--seed',
      String(seed),
      '--format',
      'json',
    );
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ digest });
  });

  it('is checked by verify, which makes runs again', async () => {
    const sound = await command.groundswell('verify', whole, '--all');
    expect([sound.code, sound.stdout]).toEqual([0, '36 of 36 runs made again: each as recorded.\n']);
    const other = command.file('seed-b.yaml', SMALL.replace('seed: a', 'seed: b'));
    const folder = command.path('swapped');
    expect((await command.groundswell('sweep', other, '--out', folder)).code).toBe(0);
    copyFileSync(join(whole, 'runs.parquet'), join(folder, 'runs.parquet'));
    const swapped = await command.groundswell('verify', folder, '--row', '7', '--format', 'json');
    expect(swapped.code).toBe(3);
    expect(expectCleanJson(swapped.stdout)).toMatchObject({
      format: 'groundswell/verification@1',
      changedFiles: ['runs.parquet'],
      checked: 1,
      differences: [
        {
          row: 7,
          point: 1,
          strategy: 'real-bottom-up',
          replicate: 1,
          columns: expect.arrayContaining(['seed', 'digest']),
        },
      ],
    });
    const beyond = await command.groundswell('verify', folder, '--row', '37', '--format', 'json');
    expect([beyond.code, issuesOf(beyond)[0]!.path]).toEqual([2, '--row']);
  });

  describe.skipIf(!canMount())('on a full disk (skipped where one may not mount a small one)', () => {
    const disk = { path: '' };
    beforeAll(() => {
      disk.path = command.path('disk');
      mkdirSync(disk.path);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48k', 'tmpfs', disk.path]);
    });
    afterAll(() => void execFileSync('umount', [disk.path]));

    it('ends with a word, keeps what it has, and goes on once there is room', async () => {
      const folder = join(disk.path, 'results');
      const full = await command.groundswell('sweep', small, '--out', folder);
      expect(full.code).toBe(1);
      expect(full.stderr).toMatch(/There is no space left where .*results lies\. What was written is kept/);
      execFileSync('mount', ['-o', 'remount,size=4m', disk.path]);
      expect((await command.groundswell('sweep', small, '--out', folder)).code).toBe(0);
      expect(bytesOf(folder)).toEqual(bytesOf(whole));
    });
  });
});

/** Whether this user may mount a file system of a few kilobytes, as root in its own machine may. */
function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const place = '/tmp/groundswell-may-mount';
  try {
    mkdirSync(place, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', place], { stdio: 'ignore' });
    execFileSync('umount', [place], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
