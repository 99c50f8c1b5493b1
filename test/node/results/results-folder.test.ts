import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../../src/experiments/simulate.ts';
import { withChanges } from '../../../scenarios/changeable.ts';
import type { CellValue } from '../../../src/exchange/results/column.ts';
import type { Manifest } from '../../../src/exchange/results/manifest.ts';
import { runColumns, seriesColumns } from '../../../src/exchange/results/tables.ts';
import { mergeFolders } from '../../../src/node/results/merge-folders.ts';
import { planOfFolder } from '../../../src/node/results/plan-of-folder.ts';
import { readTable } from '../../../src/node/results/read-table.ts';
import { ResultsRefused } from '../../../src/node/results/results-refused.ts';
import { ResultsFolder } from '../../../src/node/results/results-folder.ts';
import { unfinishedRun } from '../../../src/runners/unfinished-run.ts';
import { changing, planOf, sweepInto, tinyExperiment, useFolder } from './tiny-sweep.ts';

const at = useFolder();
const plan = planOf(tinyExperiment({ series: ['weeklyActive', 'posts'] }));

async function rowsOf(file: string, names: readonly string[]): Promise<Record<string, CellValue>[]> {
  const rows: Record<string, CellValue>[] = [];
  for await (const { rows: count, columns } of readTable(file, names)) {
    for (let row = 0; row < count; row++) {
      rows.push(Object.fromEntries(names.map((name, column) => [name, columns[column]![row] ?? null])));
    }
  }
  return rows;
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}

/** What must be equal, whatever happened on the way. */
function bytesOf(folder: string): Record<string, string> {
  const names = ['manifest.json', 'points.parquet', 'runs.parquet', 'series.parquet'];
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));
}

async function refusal(promise: Promise<unknown>): Promise<ResultsRefused> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ResultsRefused);
  return error as ResultsRefused;
}

describe('a results folder', () => {
  const whole = at('whole');

  it('holds every run once, sorted, with the digest of the run made by itself', async () => {
    const { done, made } = await sweepInto(whole, plan);
    expect([done.complete, made]).toEqual([true, 24]);
    const names = runColumns(plan.experiment).map(({ name }) => name);
    const rows = await rowsOf(join(whole, 'runs.parquet'), names);
    expect(rows.map(({ point, strategy, replicate }) => `${point} ${strategy} ${replicate}`)).toEqual(
      [1, 2, 3].flatMap((point) =>
        ['hands-off', 'more'].flatMap((strategy) =>
          [1, 2, 3, 4].map((replicate) => `${point} ${strategy} ${replicate}`),
        ),
      ),
    );
    for (const row of rows) {
      const scenario = withChanges(plan.experiment.scenario, plan.changesOf((row['point'] as number) - 1));
      const alone = simulate(scenario, row['strategy'] as string, { seed: row['seed'] as string });
      expect(row['digest']).toBe(alone.digest);
      expect(row['sustained']).toBe(alone.outcomes['sustained']);
      expect(row['organisation.riskAversion']).toBe(scenario.organisation.traits.riskAversion);
      expect(row).toMatchObject({ employees: 20, weeks: 4, status: 'done', message: null });
      expect(row['budget']).toBeGreaterThan(0);
    }
  });

  it('holds the weekly series asked for', async () => {
    const names = seriesColumns(plan.experiment).map(({ name }) => name);
    const rows = await rowsOf(join(whole, 'series.parquet'), names);
    expect(rows).toHaveLength(24 * 4);
    const run = simulate(withChanges(plan.experiment.scenario, plan.changesOf(1)), 'more', { seed: 'tiny/3' });
    const own = rows.filter(({ point, strategy, replicate }) => point === 2 && strategy === 'more' && replicate === 3);
    expect(own.map(({ week, weeklyActive, posts }) => [week, weeklyActive, posts])).toEqual(
      [0, 1, 2, 3].map((week) => [week, run.series.weeklyActive[week], run.series.posts[week]]),
    );
  });

  it('says in its manifest what was asked and what is there, and leaves nothing else', () => {
    const manifest = manifestIn(whole);
    expect(manifest).toMatchObject({
      format: 'groundswell/results@1',
      complete: true,
      points: 3,
      replicates: 4,
      strategies: ['hands-off', 'more'],
      runs: { done: 24, failed: 0, timedOut: 0 },
    });
    expect(manifest.files.map(({ name, rows }) => [name, rows])).toEqual([
      ['runs.parquet', 24],
      ['points.parquet', 3],
      ['series.parquet', 96],
    ]);
    expect(readdirSync(whole).sort()).toEqual([
      'log.jsonl',
      'manifest.json',
      'points.parquet',
      'runs.parquet',
      'series.parquet',
    ]);
  });

  it('is the same bytes when it was interrupted, twice', async () => {
    const folder = at('interrupted');
    expect((await sweepInto(folder, plan, { jobs: 3 })).made).toBeLessThan(24);
    expect(manifestIn(folder)).toMatchObject({ complete: false, runs: null });
    await sweepInto(folder, plan, { jobs: 2 });
    const { made } = await sweepInto(folder, plan);
    expect(made).toBeLessThan(24 - 2 * 2);
    expect(bytesOf(folder)).toEqual(bytesOf(whole));
    expect((await sweepInto(folder, plan)).made).toBe(0);
  });

  it('is the same bytes when it comes from shards, in any order', async () => {
    const shards = [1, 2, 3].map((index) => at(`shard-${index}`));
    for (const [position, folder] of shards.entries()) {
      await sweepInto(folder, planOf(plan.experiment, { index: position + 1, of: 3 }));
      expect(manifestIn(folder).shard).toEqual({ index: position + 1, of: 3 });
    }
    await mergeFolders([shards[2]!, shards[0]!, shards[1]!], at('merged'));
    expect(bytesOf(at('merged'))).toEqual(bytesOf(whole));
  });

  it('says what stands in the way of a merge', async () => {
    const other = at('other-shard');
    await sweepInto(other, planOf(tinyExperiment({ seed: 'else' }), { index: 2, of: 3 }));
    const codes = async (...folders: string[]) =>
      (await refusal(mergeFolders(folders, at('no')))).issues.map(({ code }) => code);
    const [one, two] = [at('shard-1'), at('shard-2')];
    expect(await codes(one, two)).toEqual(['missing-shards']);
    expect((await refusal(mergeFolders([one, two], at('no')))).message).toContain('3/3');
    expect(await codes(one, two, two)).toEqual(['overlapping', 'missing-shards']);
    expect(await codes(one, other)).toContain('other-experiment');
    expect(await codes(one, whole)).toContain('no-shard');
    expect((await refusal(mergeFolders([one, two, at('shard-3')], whole))).issues[0]!.code).toBe('no-results-folder');
    expect(existsSync(at('no'))).toBe(false);
  });

  it('gives back the plan it was made with', async () => {
    const { plan: again } = await planOfFolder(whole);
    expect(again.experiment).toEqual(plan.experiment);
  });
});

describe('a results folder refuses', () => {
  it('another experiment, and says in what it differs', async () => {
    const folder = at('mine');
    await sweepInto(folder, plan, { jobs: 1 });
    const before = readdirSync(folder);
    const { issues } = await refusal(
      ResultsFolder.open(folder, planOf(tinyExperiment({ seed: 'other', series: ['posts'] }))),
    );
    expect(issues[0]!.code).toBe('other-experiment');
    expect(issues[0]!.message).toContain('seed, series');
    expect(readdirSync(folder)).toEqual(before);
  });

  it('another shard of the same experiment', async () => {
    const { issues } = await refusal(ResultsFolder.open(at('mine'), planOf(plan.experiment, { index: 1, of: 2 })));
    expect(issues[0]!.code).toBe('other-shard');
  });

  it('runs of another version of the model', async () => {
    const folder = at('old-model');
    await sweepInto(folder, plan, { jobs: 1 });
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifestIn(folder), modelVersion: 0 }));
    expect((await refusal(ResultsFolder.open(folder, plan))).issues[0]!.code).toBe('other-model');
    expect((await refusal(planOfFolder(folder))).issues[0]!.code).toBe('other-model');
  });

  it('a folder with something else in it, and a manifest that is none', async () => {
    mkdirSync(at('holiday'));
    writeFileSync(join(at('holiday'), 'photo.jpg'), 'x');
    const { issues } = await refusal(ResultsFolder.open(at('holiday'), plan));
    expect(issues[0]!.message).toContain('photo.jpg');
    mkdirSync(at('broken'));
    writeFileSync(join(at('broken'), 'manifest.json'), '{"format": "groundswell/results@1"');
    expect((await refusal(ResultsFolder.open(at('broken'), plan))).issues[0]!.code).toBe('no-results-folder');
    writeFileSync(join(at('broken'), 'manifest.json'), '{"format": "groundswell/results@9"}');
    expect((await refusal(ResultsFolder.open(at('broken'), plan))).issues[0]!.code).toBe('newer-format');
    expect(readdirSync(at('holiday'))).toEqual(['photo.jpg']);
  });

  it('a second writer, unless it takes over; then the first one stops', async () => {
    const folder = at('two-writers');
    const first = await ResultsFolder.open(folder, plan);
    const { issues } = await refusal(ResultsFolder.open(folder, plan));
    expect(issues[0]).toMatchObject({ code: 'folder-in-use' });
    expect(issues[0]!.remedy).toContain('--takeover');
    const second = await ResultsFolder.open(folder, plan, { takeover: true });
    await first.add({
      index: 0,
      replicate: 0,
      seed: 'tiny/1',
      employees: 20,
      runs: [unfinishedRun('hands-off', 'failed', 'x')],
    });
    await expect(first.flush()).rejects.toThrow('taken the results folder over');
    await first.close().catch(() => {});
    await second.close();
    expect(existsSync(join(folder, 'lock.json'))).toBe(false);
  });

  it('no lock whose holder is gone: its process ended, or no sign of life for half a minute', async () => {
    const folder = at('stale');
    await sweepInto(folder, plan, { jobs: 1 });
    const lock = (values: object): void =>
      writeFileSync(
        join(folder, 'lock.json'),
        JSON.stringify({ id: 'x', host: hostname(), pid: 999_999_999, heartbeat: new Date().toISOString(), ...values }),
      );
    lock({});
    expect((await sweepInto(folder, plan, { jobs: 1 })).made).toBeGreaterThan(0);
    lock({ host: 'elsewhere' });
    expect((await refusal(ResultsFolder.open(folder, plan))).issues[0]!.code).toBe('folder-in-use');
    lock({ host: 'elsewhere', heartbeat: new Date(Date.now() - 60_000).toISOString() });
    expect((await sweepInto(folder, plan)).done.complete).toBe(true);
  });

  it('no lock that was cut off while it was written, with or without takeover', async () => {
    const folder = at('cut-off-lock');
    await sweepInto(folder, plan, { jobs: 1 });
    for (const [text, options] of [
      ['', {}],
      ['{"id":"x","ho', {}],
      ['', { takeover: true }],
    ] as const) {
      writeFileSync(join(folder, 'lock.json'), text);
      const opened = await ResultsFolder.open(folder, plan, options);
      expect((await refusal(ResultsFolder.open(folder, plan))).issues[0]!.code).toBe('folder-in-use');
      await opened.close();
    }
    expect(readdirSync(folder).filter((name) => name.includes('lock'))).toEqual([]);
  });
});

describe('what was damaged is made again', () => {
  it('a part that was cut off', async () => {
    const folder = at('truncated');
    await sweepInto(folder, plan, { jobs: 3 });
    await sweepInto(folder, plan, { jobs: 2 });
    truncateSync(join(folder, 'parts', 'runs-000001.parquet'), 700);
    const notices: string[] = [];
    await sweepInto(folder, plan, { onNotice: (text) => void notices.push(text) });
    expect(notices).toEqual([expect.stringContaining('runs-000001.parquet is damaged')]);
    expect(bytesOf(folder)).toEqual(bytesOf(at('whole')));
  });

  it('parts whose other half is missing, and what was being written', async () => {
    const folder = at('half');
    await sweepInto(folder, plan, { jobs: 3 });
    const parts = join(folder, 'parts');
    copyFileSync(join(parts, 'series-000001.parquet'), join(parts, 'series-000002.parquet'));
    copyFileSync(join(parts, 'runs-000001.parquet'), join(parts, 'runs-000003.parquet'));
    writeFileSync(join(parts, 'runs-000004.parquet.unfinished'), 'PAR1');
    writeFileSync(join(folder, 'runs.parquet.unfinished'), 'PAR1');
    writeFileSync(join(folder, 'lock.json.unfinished'), '{');
    mkdirSync(join(folder, 'runs.parquet.merging'));
    await sweepInto(folder, plan);
    expect(bytesOf(folder)).toEqual(bytesOf(at('whole')));
    expect(readdirSync(folder).filter((name) => /unfinished|merging/.test(name))).toEqual([]);
  });

  it('but not a finished table, which somebody must have changed', async () => {
    const folder = at('changed');
    await sweepInto(folder, plan);
    truncateSync(join(folder, 'runs.parquet'), 500);
    expect((await refusal(ResultsFolder.open(folder, plan))).issues[0]!.code).toBe('damaged-file');
  });
});

describe('runs that are not done', () => {
  const failing = (index: number, status: 'failed' | 'timed-out') =>
    changing((result) =>
      result.index === index
        ? { ...result, runs: result.runs.map(({ strategy }) => unfinishedRun(strategy, status, 'It broke.')) }
        : result,
    );

  it('are recorded with their error and seed, and stop nothing', async () => {
    const folder = at('failed');
    await sweepInto(folder, plan, { runner: failing(5, 'failed') });
    const rows = await rowsOf(join(folder, 'runs.parquet'), [
      'point',
      'replicate',
      'seed',
      'status',
      'message',
      'sustained',
      'digest',
    ]);
    const failed = rows.filter(({ status }) => status !== 'done');
    expect(failed).toHaveLength(2);
    for (const row of failed)
      expect(row).toMatchObject({
        status: 'failed',
        message: 'It broke.',
        sustained: null,
        digest: null,
        seed: `tiny/${row['replicate']}`,
      });
    expect(manifestIn(folder).runs).toEqual({ done: 22, failed: 2, timedOut: 0 });
    expect((await sweepInto(folder, plan)).made).toBe(0);
  });

  it('are tried again on resume where their time ran out, also in a folder that is finished', async () => {
    const folder = at('timed-out');
    await sweepInto(folder, plan, { runner: failing(5, 'timed-out') });
    expect(manifestIn(folder).runs).toEqual({ done: 22, failed: 0, timedOut: 2 });
    expect((await sweepInto(folder, plan)).made).toBe(2);
    expect(bytesOf(folder)).toEqual(bytesOf(at('whole')));
  });
});
