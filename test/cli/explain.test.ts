import { describe, expect, it } from 'vitest';
import { expectCleanJson, issuesOf, SMALL, useCommand } from './use-command.ts';

const { groundswell, file } = useCommand();

const PEOPLE = [
  'id,manager',
  ...Array.from({ length: 30 }, (_, n) => `p${n},${n === 0 ? '' : `p${Math.floor((n - 1) / 4)}`}`),
].join('\n');

describe('explain', () => {
  const explained = async (...args: string[]) => {
    const given = ['explain', file('small.yaml', SMALL), '--strategy', 'more', '--format', 'json', '--quiet', ...args];
    const { code, stdout, stderr } = await groundswell(...given);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    return expectCleanJson(stdout);
  };

  it('carries every term, whose sum is the utility, last week’s beside them, and what would have turned it', async () => {
    const result = await explained('--employee', '7', '--week', '15');
    expect(result).toMatchObject({ format: 'groundswell/explanation@1', employee: { row: 7 }, week: 15, seed: '1' });
    const sum = result.terms.reduce((total: number, { value }: { value: number }) => total + value, 0);
    expect(sum).toBeCloseTo(result.utility, 10);
    for (const { lastWeek } of result.terms) expect(typeof lastWeek).toBe('number');
    if (result.aware) expect(result.used).toBe(result.utility > 0);
    for (const { leverLabel, to, size } of result.allElseHeld) {
      expect(leverLabel).toMatch(/\w/);
      expect(Number.isFinite(to) && size > 0).toBe(true);
    }
  });

  it('says it in words and in a table', async () => {
    const { stdout } = await groundswell(
      ...['explain', 'three-strategies', '--strategy', 'real-bottom-up', '--employee', '17', '--week', '25'],
    );
    expect(stdout).toContain('Employee 17 in week 25');
    expect(stdout).toMatch(/Used it|Did not use it/);
    expect(stdout).toContain('Ordinary reluctance');
    expect(stdout).toMatch(/all else held/);
  });

  it('knows an employee by row, by pseudonym and by the id of the own file', async () => {
    const people = file('staff.csv', PEOPLE);
    const by = async (id: string) =>
      (await explained('--employee', id, '--week', '9', '--people', people)).employee.row as number;
    const row = await by('p12');
    // Sorted as text p12 comes fifth: p0, p1, p10, p11, p12.
    expect(await by('e0005')).toBe(row);
    expect(await by(String(row))).toBe(row);
    const synthetic = await explained('--employee', 'e0040', '--week', '9');
    expect(synthetic.employee.row).toBeLessThan(40);
  });

  it('explains a run that gave way to another plan', async () => {
    const then = ['--then', 'hands-off', '--from-week', '10'];
    const [plain, before, after] = await Promise.all([
      explained('--employee', '3', '--week', '9'),
      explained('--employee', '3', '--week', '9', ...then),
      explained('--employee', '3', '--week', '12', ...then),
    ]);
    expect(before.terms).toEqual(plain.terms);
    expect(after.week).toBe(12);
  });

  it('refuses who and what is not there', async () => {
    const refused = async (strategy: string, employee: string, week: string) =>
      issuesOf(
        await groundswell(
          ...['explain', file('small.yaml', SMALL), '--strategy', strategy, '--employee', employee, '--week', week],
          ...['--format', 'json'],
        ),
      );
    expect(await refused('more', '40', '3')).toMatchObject([{ code: 'unknown-employee', path: '--employee' }]);
    expect(await refused('more', 'e0041', '3')).toMatchObject([{ code: 'unknown-employee' }]);
    expect(await refused('more', 'somebody', '3')).toMatchObject([{ code: 'unknown-employee' }]);
    expect(await refused('more', '4', '20')).toMatchObject([{ code: 'out-of-range', path: '--week' }]);
    expect(await refused('no-platform', '4', '2')).toMatchObject([{ code: 'no-platform' }]);
  });
});
