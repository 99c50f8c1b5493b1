import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectCleanJson, issuesOf, useCommand } from '../../cli/use-command.ts';

const command = useCommand();
/** A name that DuckDB would take for a pattern, and one that would end a text in SQL. */
const folder = (): string => command.path("it's [here]");
const query = (sql: string, ...more: string[]) => command.groundswell('query', folder(), sql, ...more);

const RUNS = (from: number, to: number, status: string, value: string): string => `
  SELECT (r // 4 + 1)::INT AS point, CASE r % 2 WHEN 0 THEN 'a' ELSE 'b' END AS strategy, (r // 2 % 2 + 1)::INT AS replicate,
    (0.1 * (r // 4))::DOUBLE AS "organisation.riskAversion", ${value} AS sustained, '${status}' AS status
  FROM range(${from}, ${to}) AS numbers(r)`;

beforeAll(async () => {
  mkdirSync(join(folder(), 'parts'), { recursive: true });
  writeFileSync(join(folder(), 'manifest.json'), '{}');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const write = (sql: string, name: string): Promise<unknown> =>
    connection.run(`COPY (${sql}) TO '${join(folder(), name).replaceAll("'", "''")}' (FORMAT parquet)`);
  await write(RUNS(0, 8, 'done', 'r::DOUBLE'), 'runs.parquet');
  await write(RUNS(8, 12, 'timed-out', 'NULL::DOUBLE'), 'parts/runs-000001.parquet');
  // What timed out was tried again.
  await write(RUNS(8, 12, 'done', 'r::DOUBLE'), 'parts/runs-000002.parquet');
  await write('SELECT 1::INT AS point, 0.1::DOUBLE AS "organisation.riskAversion"', 'points.parquet');
  connection.closeSync();
});

describe('query', { timeout: 60_000 }, () => {
  it('answers about what is finished and about parts; a run tried again counts once, as it was last', async () => {
    const { stdout, code } = await query(
      'SELECT count(*) AS n, sum(sustained) AS sum, min(status) AS s FROM runs',
      '--format',
      'csv',
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: `n,sum,s\n12,${(11 * 12) / 2},done\n` });
  });

  it('prints a table, and the rows of every point', async () => {
    const { stdout } = await query(
      'SELECT point, strategy, "organisation.riskAversion" AS risk FROM runs ORDER BY ALL LIMIT 2',
    );
    expect(stdout).toBe('point  strategy  risk\n    1  a            0\n    1  a            0\n');
  });

  it('writes JSON in which no number is lost', async () => {
    const sql = `SELECT count(*) AS n, 9007199254740993 AS large, 'NaN'::DOUBLE AS none, 0.25 AS decimal, [1, 2] AS list,
      {a: 1} AS map, DATE '2026-01-31' AS day, true AS yes, NULL AS nothing, 1.5 AS decimal FROM runs`;
    const { stdout } = await query(sql, '--format', 'json');
    expect(expectCleanJson(stdout)).toEqual({
      format: 'groundswell/query@1',
      columns: expect.arrayContaining([{ name: 'n', type: 'BIGINT' }]),
      rows: [
        {
          n: 12,
          large: '9007199254740993',
          none: null,
          decimal: 0.25,
          list: [1, 2],
          map: { a: 1 },
          day: '2026-01-31',
          yes: true,
          nothing: null,
          'decimal:1': 1.5,
        },
      ],
    });
  });

  it('answers with many rows in every format', async () => {
    const many = 'SELECT r AS number FROM range(5000) AS numbers(r)';
    expect((await query(many, '--format', 'csv')).stdout.trim().split('\n')).toHaveLength(5001);
    expect(expectCleanJson((await query(many, '--format', 'json')).stdout).rows).toHaveLength(5000);
    const table = await query(many);
    expect(table.stdout.trim().split('\n')).toHaveLength(1001);
    expect(table.stderr).toContain('and 4,000 more rows');
  });

  it('knows tables made on the way', async () => {
    const { stdout } = await query(
      'CREATE TEMP TABLE best AS SELECT max(sustained) AS most FROM runs; FROM best',
      '--format',
      'csv',
    );
    expect(stdout).toBe('most\n11\n');
  });

  it.each([
    ["SELECT * FROM read_text('/etc/passwd')", /disabled by configuration/],
    ["SELECT * FROM glob('/etc/*')", /disabled by configuration/],
    ["COPY runs TO '/tmp/groundswell-stolen.csv'", /disabled by configuration/],
    ["COPY (SELECT 1) TO 'FOLDER/runs.parquet'", /Only questions/],
    ["COPY (SELECT 1) TO 'FOLDER/../stolen.csv'", /disabled by configuration/],
    ["EXPORT DATABASE '/tmp/groundswell-stolen'", /Only questions|disabled/],
    ["ATTACH '/tmp/groundswell-stolen.db'", /Only questions/],
    ['INSTALL httpfs', /Only questions/],
    ['LOAD httpfs', /Only questions/],
    ["SET allowed_directories = ['/']", /Only questions/],
    ['SET enable_external_access = true; SELECT 1', /Only questions/],
    ['PRAGMA threads = 1', /Only questions|locked/],
    ['DROP VIEW runs', /Only questions/],
    ["SELECT * FROM 'https://example.org/a.csv'", /Permission|disabled|extension/],
    ['', /no question/],
    ['SELEC 1', /syntax error/],
    ['SELECT nothing FROM runs', /nothing/],
    ['SELECT * FROM series', /series/],
  ])('refuses %s', async (sql, words) => {
    const before = readdirSync(folder(), { recursive: true });
    const finished = await query(sql.replace('FOLDER', folder().replace("'", "''")), '--format', 'json');
    expect(finished.code).toBe(2);
    expect(finished.stdout).toBe('');
    expect(issuesOf(finished)[0]!.message).toMatch(words);
    expect(readdirSync(folder(), { recursive: true })).toEqual(before);
  });

  it('says that there are no series, and what a folder must be', async () => {
    expect((await query('SELECT * FROM series')).stderr).toContain('kept no series');
    const begun = command.path('begun');
    mkdirSync(begun);
    writeFileSync(join(begun, 'manifest.json'), '{}');
    expect((await command.groundswell('query', begun, 'SELECT * FROM runs')).stderr).toContain('written no runs yet');
    writeFileSync(join(begun, 'runs.parquet'), 'PAR1, and then the disk was full');
    expect((await command.groundswell('query', begun, 'SELECT * FROM runs')).stderr).toContain('file is damaged');
    const finished = await command.groundswell('query', command.path(), 'SELECT 1');
    expect(finished.code).toBe(2);
    expect(finished.stderr).toContain('no results folder');
  });
});

describe('the lock on the database', { timeout: 60_000 }, () => {
  it('holds where a question of an allowed kind tries the same', async () => {
    for (const sql of [
      "CREATE TABLE stolen AS SELECT * FROM read_csv('/etc/passwd')",
      "CREATE VIEW stolen AS SELECT * FROM read_text('/etc/passwd'); FROM stolen",
      "SELECT * FROM read_blob('/proc/self/environ')",
      "FROM '../../package.json'",
    ]) {
      const { code, stderr } = await query(sql);
      expect({ sql, code }).toEqual({ sql, code: 2 });
      expect(stderr).toMatch(/Permission Error|disabled|does not exist/);
    }
  });
});
