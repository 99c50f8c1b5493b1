import { describe, expect, it } from 'vitest';
import { SERIES } from '../../sim/index.ts';
import { readScenarioText } from '../../scenarios/codec/read-scenario-text.ts';
import { simulate } from '../../src/experiments/simulate.ts';
import { expectCleanJson, issuesOf, SMALL, useCommand } from './use-command.ts';

const { groundswell, file } = useCommand();

describe('run', () => {
  it('prints one run: its course, its outcomes, its digest', async () => {
    const small = file('small.yaml', SMALL);
    const { code, stdout } = await groundswell('run', small, '--strategy', 'more', '--seed', '7');
    const given = readScenarioText(SMALL, 'small.yaml');
    if (!given.ok) throw new Error('The scenario of the test is wrong.');
    expect(code).toBe(0);
    expect(stdout).toContain('More of it, one world');
    expect(stdout).toContain(`digest ${simulate(given.scenario, 'more', { seed: 7 }).digest}`);
  });

  it('prints the weekly series as CSV', async () => {
    const { stdout } = await groundswell(
      'run',
      file('small.yaml', SMALL),
      '--strategy',
      'hands-off',
      '--format',
      'csv',
    );
    const [header, ...rows] = stdout.trimEnd().split('\n');
    expect(header).toBe(['week', ...SERIES.map(({ id }) => id)].join(','));
    expect(rows).toHaveLength(20);
  });

  it('carries series, ledger and outcomes as JSON', async () => {
    const { stdout } = await groundswell(
      'run',
      'three-strategies',
      '--strategy',
      'no-platform',
      '--weeks',
      '6',
      '--format',
      'json',
    );
    const result = expectCleanJson(stdout);
    expect(result).toMatchObject({ format: 'groundswell/run@1', weeks: 6, strategy: { id: 'no-platform' }, seed: '1' });
    expect(result.digest).toMatch(/^[0-9a-f]{32}$/);
    expect(Object.keys(result.series)).toEqual(SERIES.map(({ id }) => id));
    expect(result.series.reached).toHaveLength(6);
  });

  it('tells of everything that happened when asked to', async () => {
    const args = ['run', file('small.yaml', SMALL), '--strategy', 'more', '--format', 'json'];
    const [without, { stdout }] = await Promise.all([groundswell(...args), groundswell(...args, '--events')]);
    const result = expectCleanJson(stdout);
    expect(JSON.parse(without.stdout).events).toBeUndefined();
    expect(JSON.parse(without.stdout).digest).toBe(result.digest);
    const first = (kind: string): unknown[] => result.events.filter((event: { kind: string }) => event.kind === kind);
    expect(first('firstUse').length).toBeGreaterThan(0);
    for (const { week, employee } of result.events) expect(week >= 0 && week < 20 && employee < 40).toBe(true);
  });

  it('wants a strategy that there is', async () => {
    const without = await groundswell('run', 'three-strategies', '--format', 'json');
    expect(without.code).toBe(2);
    expect(issuesOf(without)[0]!.code).toBe('missing-mandatory-option-value');
    const unknown = await groundswell('run', 'three-strategies', '--strategy', 'hands-on', '--format', 'json');
    expect(unknown.code).toBe(2);
    expect(issuesOf(unknown)).toMatchObject([{ path: '--strategy', suggestion: 'hands-off' }]);
  });
});

describe('run --then', () => {
  const series = async (...args: string[]) => {
    const { code, stdout } = await groundswell('run', file('small.yaml', SMALL), '--format', 'json', ...args);
    expect(code).toBe(0);
    return expectCleanJson(stdout);
  };

  it('is the run of the first strategy until the week, and that of another from there', async () => {
    const [plain, same, other] = await Promise.all([
      series('--strategy', 'hands-off'),
      series('--strategy', 'hands-off', '--then', 'hands-off', '--from-week', '10'),
      series('--strategy', 'hands-off', '--then', 'more', '--from-week', '10'),
    ]);
    expect(same.digest).toBe(plain.digest);
    expect(other.digest).not.toBe(plain.digest);
    expect(other.then).toEqual([{ fromWeek: 10, strategy: { id: 'more', name: 'More of it' } }]);
    for (const { id } of SERIES) expect(other.series[id].slice(0, 10)).toEqual(plain.series[id].slice(0, 10));
    expect(other.series.spentCents[19]).toBeGreaterThan(plain.series.spentCents[19]);
  });

  it('says what it is at the terminal', async () => {
    const args = ['--strategy', 'hands-off', '--then', 'more', '--from-week', '10'];
    const { stdout } = await groundswell('run', file('small.yaml', SMALL), ...args);
    expect(stdout).toContain('Hands-off, then more of it from week 10, one world');
  });

  it('wants both options, a week of the run, a strategy there is, and a platform that stays', async () => {
    const refused = async (...args: string[]) =>
      issuesOf(await groundswell('run', file('small.yaml', SMALL), '--strategy', 'more', '--format', 'json', ...args));
    expect(await refused('--then', 'hands-off')).toMatchObject([{ path: '--from-week' }]);
    expect(await refused('--from-week', '3')).toMatchObject([{ path: '--then' }]);
    expect(await refused('--then', 'hands-of', '--from-week', '3')).toMatchObject([{ suggestion: 'hands-off' }]);
    expect(await refused('--then', 'hands-off', '--from-week', '20')).toMatchObject([{ code: 'out-of-range' }]);
    expect(await refused('--then', 'no-platform', '--from-week', '3')).toMatchObject([{ code: 'platform-changes' }]);
  });
});

describe('run --after-stop', () => {
  it('adds what lasts when everything stops, and changes nothing else', async () => {
    const args = ['run', 'three-strategies', '--strategy', 'hands-off', '--format', 'json'];
    const [without, asked] = await Promise.all([groundswell(...args), groundswell(...args, '--after-stop')]);
    const [plain, result] = [expectCleanJson(without.stdout), expectCleanJson(asked.stdout)];
    expect(result.digest).toBe(plain.digest);
    expect(plain.outcomes.sustainedAfterStop).toBeNull();
    expect(result.outcomes.sustainedAfterStop).toBeGreaterThan(0);
    expect(result.overflow).toMatchObject({ questions: 0, proposals: 0, accepted: 0 });
    const { stdout } = await groundswell('run', 'three-strategies', '--strategy', 'hands-off', '--after-stop');
    expect(stdout).toContain('Sustained after a stop');
    expect(stdout).toContain('Week of critical mass');
  });

  it('says what found no room', async () => {
    const crowded = SMALL.replace('perEmployee: 100', 'perEmployee: 300').replace(
      'weeks: 20',
      'weeks: 60\nparameters: {ideas: {perYear: 20, failShare: 0}}',
    );
    const { stdout } = await groundswell('run', file('crowded.yaml', crowded), '--strategy', 'hands-off');
    expect(stdout).toMatch(/No room for [\d,]+ ideas: they come to nothing/);
  });
});

describe('compare --after-stop', () => {
  it('adds what lasts to the table, and leaves the runs as they are', async () => {
    const args = ['compare', '--strategies', 'hands-off', '--replicates', '2', '--quiet'];
    const { stdout } = await groundswell(...args, '--after-stop');
    expect(stdout).toMatch(/Sustained after a stop +\d/);
    expect(stdout).toMatch(/Week of critical mass +[\d–]/);
    const [plain, asked] = await Promise.all(
      [[], ['--after-stop']].map(async (more) =>
        expectCleanJson((await groundswell(...args, '--format', 'json', ...more)).stdout),
      ),
    );
    const digests = ({ strategies }: { strategies: { replicates: { digest: string }[] }[] }) =>
      strategies.flatMap(({ replicates }) => replicates.map(({ digest }) => digest));
    expect(digests(asked)).toEqual(digests(plain));
    expect(plain.strategies[0].outcomes.sustainedAfterStop.n).toBe(0);
    expect(asked.strategies[0].outcomes.sustainedAfterStop.n).toBe(2);
  }, 60_000);
});
