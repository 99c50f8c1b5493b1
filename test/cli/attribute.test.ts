import { describe, expect, it } from 'vitest';
import { expectCleanJson, issuesOf, SMALL, useCommand } from './use-command.ts';

const { groundswell, file } = useCommand();

const AIMED = `${SMALL}target: {interactiveShare: 0.5, week: 20}\n`;

describe('attribute', () => {
  it('says what the sponsor would say and what the counterfactuals say, and its parts add up', async () => {
    const aimed = file('aimed.yaml', AIMED);
    const told = await groundswell('attribute', aimed, '--strategy', 'hands-off');
    const carried = await groundswell('attribute', aimed, '--strategy', 'hands-off', '--format', 'json', '--quiet');
    expect(told.code).toBe(0);
    expect(told.stdout).toContain('What the sponsor would say');
    expect(told.stdout).toContain('What the counterfactuals say');
    expect(told.stdout).toMatch(/Users’ dispositions/);
    const result = expectCleanJson(carried.stdout);
    expect(result).toMatchObject({ format: 'groundswell/attribution@1', lucks: 20, week: 20, target: 0.5 });
    for (const { luck, players, outOfReach } of result.divisions) {
      const units = players.reduce((sum: number, part: { units: number }) => sum + part.units, 0);
      expect(luck.units + units + outOfReach.units).toBe(result.shortfallUnits);
    }
  }, 120_000);

  it('refuses few lucks, a target beyond the run, and a world without a platform', async () => {
    const refused = async (...args: string[]) =>
      issuesOf(await groundswell('attribute', file('aimed.yaml', AIMED), '--format', 'json', ...args));
    expect(await refused('--strategy', 'more', '--lucks', '5')).toMatchObject([{ path: '--lucks' }]);
    expect(await refused('--strategy', 'no-platform')).toMatchObject([{ code: 'no-platform' }]);
    expect(await refused('--strategy', 'mor')).toMatchObject([{ suggestion: 'more' }]);
  });
});
