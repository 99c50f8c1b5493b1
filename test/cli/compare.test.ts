import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../sim/index.ts';
import { DEFAULT_COMPARISON } from '../../scenarios/library.ts';
import { parseScenario } from '../../scenarios/parse-scenario.ts';
import { simulate } from '../../src/experiments/simulate.ts';
import { VERSION } from '../../src/version.ts';
import { expectCleanJson, issuesOf, SMALL, useCommand } from './use-command.ts';

const { groundswell, file } = useCommand();

describe('compare', () => {
  it('prints strategies with intervals, differences, cost and the sentence', async () => {
    const { code, stdout, stderr } = await groundswell('compare', file('small.yaml', SMALL), '--replicates', '5');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    for (const part of [
      'A small one',
      'Hands-off',
      'More of it',
      'Sustained users',
      '±',
      'Against Hands-off',
      '/5',
      'Cost per sustained user',
      'Hours',
      'seed 1',
      '5 worlds',
    ]) {
      expect(stdout).toContain(part);
    }
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(stdout).not.toContain('\u001b');
  });

  it('varies assumptions when asked to, and says what its intervals are about', async () => {
    const args = ['compare', file('small.yaml', SMALL), '--replicates', '6'];
    const given = await groundswell(...args);
    expect(given.stdout).toContain('Worlds differ in people and luck, not in assumptions');
    const varied = await groundswell(...args, '--assumptions', 'varied');
    expect(varied.stdout).toMatch(/differ in people, luck and \d{3} assumptions/);
    const [one, two] = await Promise.all(
      ['1', '2'].map((workers) =>
        groundswell(...args, '--assumptions', 'varied', '--format', 'json', '--workers', workers),
      ),
    );
    expect(two!.stdout).toBe(one!.stdout);
    const { assumptions } = expectCleanJson(one!.stdout);
    expect(assumptions).toHaveLength(6);
    expect(assumptions[3].seed).toBe('1/4');
    expect(Object.keys(assumptions[3].changes)).toContain('parameters.use.peers');
    const wrong = await groundswell(...args, '--assumptions', 'vary', '--format', 'json');
    expect([wrong.code, issuesOf(wrong)[0]!.path]).toEqual([2, '--assumptions']);
  });

  it('carries everything as JSON, the same on one and two workers', async () => {
    const args = ['compare', file('small.yaml', SMALL), '--replicates', '6', '--seed', 'spring', '--format', 'json'];
    const [one, two] = await Promise.all([
      groundswell(...args, '--workers', '1'),
      groundswell(...args, '--workers', '2'),
    ]);
    expect(one.code).toBe(0);
    expect(two.stdout).toBe(one.stdout);
    const result = expectCleanJson(one.stdout);
    expect(result).toMatchObject({
      format: 'groundswell/comparison@1',
      version: VERSION,
      organisation: { employees: 40 },
      seed: 'spring',
      weeks: 20,
      replicates: 6,
      strategies: [{ id: 'hands-off' }, { id: 'more', name: 'More of it' }],
    });
    expect(result.modelVersion).toBeTypeOf('number');
    expect(result.sentence).toMatch(/\.$/);
    for (const strategy of result.strategies) {
      expect(Object.keys(strategy.outcomes)).toEqual(OUTCOMES.map(({ id }) => id));
      expect(strategy.outcomes.weeklyActive.n).toBe(6);
      const { mean, low, high, q05, q25, median, q75, q95, sd } = strategy.outcomes.weeklyActive;
      expect(low <= mean && mean <= high && q05 <= q25 && q25 <= median && median <= q75 && q75 <= q95 && sd >= 0).toBe(
        true,
      );
      expect(strategy.replicates).toHaveLength(6);
      expect(strategy.families.reduce((sum: number, { share }: { share: number }) => sum + share, 0)).toBeCloseTo(
        1,
        12,
      );
    }
    expect(result.differences).toHaveLength(1);
    expect(result.differences[0].outcomes.sustained).toMatchObject({ n: 6 });

    // The scenario it carries is the one that was given, and a replicate's seed gives its digest.
    const given = parseScenario(result.scenario);
    if (!given.ok) throw new Error('The scenario in the result cannot be read.');
    const { seed, digest, outcomes } = result.strategies[1].replicates[3];
    const alone = simulate(given.scenario, 'more', { seed });
    expect(alone.digest).toBe(digest);
    expect(alone.outcomes).toEqual(outcomes);
    const again = await groundswell(
      'run',
      file('small.yaml', SMALL),
      '--strategy',
      'more',
      '--seed',
      seed,
      '--format',
      'json',
    );
    expect(JSON.parse(again.stdout).digest).toBe(digest);
  });

  it('takes a seed as a number or as text, and other seeds give other worlds', async () => {
    const small = file('small.yaml', SMALL);
    const digests = async (seed: string): Promise<string[]> => {
      const { stdout } = await groundswell('compare', small, '--replicates', '2', '--seed', seed, '--format', 'json');
      return JSON.parse(stdout).strategies[0].replicates.map(({ digest }: { digest: string }) => digest);
    };
    const [one, alsoOne, other] = await Promise.all([digests('1'), digests('1'), digests('zwei')]);
    expect(alsoOne).toEqual(one);
    expect(other).not.toEqual(one);
    expect(one[0]).not.toBe(one[1]);
  });

  it('runs the default comparison, chosen strategies of the library and another horizon', async () => {
    const { code, stdout } = await groundswell(
      'compare',
      '--strategies',
      'real-bottom-up,no-platform',
      '--weeks',
      '8',
      '--replicates',
      '2',
      '--format',
      'json',
    );
    expect(code).toBe(0);
    const result = JSON.parse(stdout);
    expect(result.scenario.name).toBe(DEFAULT_COMPARISON.scenario.name);
    expect(result.strategies.map(({ id }: { id: string }) => id)).toEqual(['real-bottom-up', 'no-platform']);
    expect(result.weeks).toBe(8);
    // What is undefined is null: nobody sustains use of a platform that is not there.
    expect(result.strategies[1].costPerSustainedUser.value).toBeNull();
  });

  it('writes a tidy table as CSV', async () => {
    const { stdout } = await groundswell('compare', file('small.yaml', SMALL), '--replicates', '3', '--format', 'csv');
    const [header, ...rows] = stdout.trimEnd().split('\n');
    expect(header).toBe(
      'strategy,outcome,unit,n,mean,low,high,sd,q05,q25,median,q75,q95,difference,differenceLow,differenceHigh,wins,ties,losses',
    );
    expect(rows).toHaveLength(2 * OUTCOMES.length);
    for (const row of rows) expect(row.split(',')).toHaveLength(19);
  });

  it('runs in a real organisation, with the traits of the scenario', async () => {
    const people = file(
      'people.csv',
      'id;manager;department\nana;;Board\n' +
        Array.from(
          { length: 30 },
          (_, row) => `p${row};${row < 5 ? 'ana' : `p${row % 5}`};${row % 2 ? 'Sales' : 'Plant'}`,
        ).join('\n'),
    );
    const ties = file(
      'ties.csv',
      Array.from({ length: 40 }, (_, row) => `p${row % 30},p${(row * 7 + 3) % 30}`).join('\n'),
    );
    const { code, stdout, stderr } = await groundswell(
      'compare',
      '--people',
      people,
      '--ties',
      ties,
      '--replicates',
      '2',
      '--weeks',
      '10',
      '--format',
      'json',
    );
    expect(stderr).not.toContain('issues@1');
    expect(code).toBe(0);
    const result = JSON.parse(stdout);
    expect(result.organisation).toMatchObject({ employees: 31, imported: true, name: 'people.csv' });
    expect(stdout).not.toContain('ana');
  });

  it('adds worlds until it is settled who is ahead, the same on one and two workers', async () => {
    // A small effect, so that the first look does not settle it.
    const close = SMALL.replace('perEmployee: 20', 'perEmployee: 5').replace(
      'fullTimePer1000: 2',
      'fullTimePer1000: 0',
    );
    const args = ['compare', file('close.yaml', close), '--replicates', 'auto'];
    const [one, two, table] = await Promise.all([
      groundswell(...args, '--format', 'json', '--workers', '1'),
      groundswell(...args, '--format', 'json', '--workers', '2'),
      groundswell(...args),
    ]);
    expect(one.code).toBe(0);
    expect(two.stdout).toBe(one.stdout);
    const { settlement, replicates, complete } = expectCleanJson(one.stdout);
    expect(complete).toBe(true);
    expect([40, 80, 160, 320, 640]).toContain(replicates);
    expect(settlement).toMatchObject({ n: replicates, ahead: expect.any(String), behind: expect.any(String) });
    expect(settlement.verdict !== 'open' || replicates === 640).toBe(true);
    expect(table.stdout).toMatch(new RegExp(`ettled after ${replicates} worlds`));
    // A comparison in as many worlds, asked for by number, is the same.
    const fixed = await groundswell(...args.slice(0, -1), String(replicates), '--format', 'json');
    expect(fixed.stdout).toBe(one.stdout);
  });

  it.each([
    ['a negative seed', ['--seed', '-5'], 'invalid-seed', '--seed'],
    ['no seed', ['--seed', ''], 'invalid-seed', '--seed'],
    ['zero replicates', ['--replicates', '0'], 'out-of-range', '--replicates'],
    ['half a replicate', ['--replicates', '1.5'], 'wrong-type', '--replicates'],
    ['no number of replicates', ['--replicates', 'many'], 'wrong-type', '--replicates'],
    ['no workers', ['--workers', '0'], 'out-of-range', '--workers'],
    ['no weeks', ['--weeks', '0'], 'out-of-range', '--weeks'],
    ['an unknown strategy', ['--strategies', 'hands-of,top-down'], 'unknown-name', '--strategies'],
    ['a strategy against itself', ['--strategies', 'top-down,top-down'], 'duplicate', '--strategies'],
  ])('refuses %s', async (_, args, code, path) => {
    const finished = await groundswell('compare', ...args, '--format', 'json');
    expect(finished.code).toBe(2);
    expect(finished.stdout).toBe('');
    expect(issuesOf(finished)).toMatchObject([{ code, path }]);
  });

  it('tells of everything that is wrong with the options at once', async () => {
    const finished = await groundswell('compare', '--seed', '-1', '--replicates', '0', '--workers', 'x');
    expect(finished.code).toBe(2);
    for (const option of ['--seed', '--replicates', '--workers']) expect(finished.stderr).toContain(option);
    expect(finished.stderr).not.toMatch(/\bat .*\.js:\d+/);
  });

  it.each([
    ['an unknown key', SMALL.replace('weeks:', 'wekks:'), /unknown-key/, 4],
    ['a wrong type', SMALL.replace('weeks: 20', 'weeks: soon'), /wrong-type/, 4],
    ['a value out of range', SMALL.replace('employees: 40', 'employees: 3'), /range/, 3],
    ['a plan that overspends its budget', SMALL.replace('perEmployee: 100', 'perEmployee: 1'), /budget/, undefined],
  ])('refuses a scenario with %s and says where', async (name, text, code, line) => {
    const path = file(`${name.replaceAll(' ', '-')}.yaml`, text);
    const finished = await groundswell('compare', path, '--format', 'json');
    expect(finished.code).toBe(2);
    const [issue] = issuesOf(finished);
    expect(issue!.code).toMatch(code);
    expect(issue!.file).toBe(path);
    if (line !== undefined) expect(issue!.line).toBe(line);
  });

  it.each([
    ['an empty file', ''],
    ['a binary file', Uint8Array.of(0, 255, 254, 7, 0, 0)],
    ['a file that is too large', `# ${'x'.repeat(1_100_000)}\n${SMALL}`],
  ])('refuses %s as a scenario', async (name, content) => {
    const finished = await groundswell('compare', file('odd.yaml', content), '--format', 'json');
    expect(finished.code, name).toBe(2);
    expect(issuesOf(finished).length).toBeGreaterThan(0);
  });

  it('refuses a scenario that is not there, and offers the library', async () => {
    const finished = await groundswell('compare', 'three-strategy', '--format', 'json');
    expect(finished.code).toBe(2);
    expect(issuesOf(finished)).toMatchObject([{ code: 'file-enoent', suggestion: 'three-strategies' }]);
  });

  it.each([
    ['a cyclic reporting line', 'id,manager\na,b\nb,a\nc,a\n', 'cyclic-reporting-line'],
    ['an empty people file', '', /empty/],
    ['a binary people file', Uint8Array.of(0x89, 0x50, 0, 0, 1, 2, 3, 0), /text|binary/],
  ])('refuses %s', async (_, content, code) => {
    const finished = await groundswell(
      'compare',
      '--people',
      file('people-odd.csv', content),
      '--replicates',
      '2',
      '--format',
      'json',
    );
    expect(finished.code).toBe(2);
    expect(issuesOf(finished)[0]!.code).toMatch(code);
  });

  it('refuses ties that mostly name unknown people', async () => {
    const people = file('few.csv', 'id,manager\na,\nb,a\nc,a\n');
    const ties = file('strangers.csv', Array.from({ length: 30 }, (_, row) => `x${row},y${row}`).join('\n'));
    const finished = await groundswell('compare', '--people', people, '--ties', ties, '--format', 'json');
    expect(finished.code).toBe(2);
    expect(issuesOf(finished)[0]!.message).toMatch(/people|unknown/);
  });
});
