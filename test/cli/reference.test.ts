import { describe, expect, it } from 'vitest';
import { REFERENCE_DECLARATIONS } from '../../src/experiments/reference/reference-declarations.ts';
import { expectCleanJson, issuesOf, useCommand } from './use-command.ts';

const { groundswell } = useCommand();

describe('reference', () => {
  it('prints theory beside the engine', async () => {
    const { code, stdout } = await groundswell('reference', 'granovetter', '--thresholds', 'broken-ladder');
    expect(code).toBe(0);
    expect(stdout).toContain('Granovetter: theory, and the same engine');
    expect(stdout).toMatch(/share that acts +100 +0\.010000 +0\.010000 +0\.000000 +0\.000000/);
    expect(stdout).toContain('Granovetter 1978');
  });

  it('gives the headline on top of its JSON, and every row', async () => {
    const args = ['--degree', '4', '--threshold', '0.18', '--seeds', '0.01', '--nodes', '3000', '--format', 'json'];
    const { code, stdout } = await groundswell('reference', 'watts', ...args);
    const result = expectCleanJson(stdout);
    expect(code).toBe(0);
    expect(result).toMatchObject({
      format: 'groundswell/reference@1',
      model: 'watts',
      settings: { degree: 4, threshold: 0.18, seeds: 0.01, nodes: 3000, seed: '1' },
      quantity: 'adopted in the end',
      parameters: { use: { peerForm: 'hard-threshold', noise: 0 } },
    });
    expect(result.theory).toBeCloseTo(0.98039, 5);
    expect(Math.abs(result.simulated - result.theory)).toBeLessThan(0.01);
    expect(result.standardError).toBeGreaterThan(0);
    expect(result.difference).toBeCloseTo(result.simulated - result.theory, 12);
    expect(result.rows[0]).toMatchObject({ degree: 4, theory: result.theory, simulated: result.simulated });
  });

  it('takes decimals without a leading nought, and writes CSV', async () => {
    const args = ['--p', '.05', '--q', '.5', '--until', '3', '--step', '.1', '--nodes', '500', '--format', 'csv'];
    const { stdout } = await groundswell('reference', 'bass', ...args);
    const [header, ...rows] = stdout.trimEnd().split('\n');
    expect(header).toBe('quantity,time,theory,low,high,simulated,standardError,difference');
    expect(rows.map((row) => row.split(',').slice(0, 2))).toEqual([
      ['adopted', '1'],
      ['adopted', '2'],
      ['adopted', '3'],
    ]);
  });

  it('gives bounds where theory has no more', async () => {
    const args = ['--network', 'lattice', '--until', '4', '--step', '.2', '--nodes', '400', '--format', 'json'];
    const { stdout } = await groundswell('reference', 'bass', ...args);
    const { rows, theory } = expectCleanJson(stdout);
    expect(theory).toBeNull();
    for (const { low, high } of rows) expect(low).toBeLessThan(high);
  });

  it('says all that is wrong at once, and what is there', async () => {
    const unknown = await groundswell('reference', 'wats', '--format', 'json');
    expect(unknown.code).toBe(2);
    expect(issuesOf(unknown)).toMatchObject([{ path: 'MODEL', suggestion: 'watts' }]);
    const args = ['bass', '--p', '99', '--nodes', '1.5', '--network', 'rign', '--degree', '3', '--format', 'json'];
    const wrong = await groundswell('reference', ...args);
    expect(wrong.code).toBe(2);
    expect(wrong.stdout).toBe('');
    expect(issuesOf(wrong).map(({ code, path }) => [code, path])).toEqual([
      ['out-of-range', '--p'],
      ['unknown-name', '--network'],
      ['wrong-type', '--nodes'],
      ['unknown-option', '--degree'],
    ]);
    const together = await groundswell('reference', 'queue', '--staff', '20', '--format', 'json');
    expect(issuesOf(together)).toMatchObject([{ path: '--staff', code: 'out-of-range' }]);
  });

  it('names every model and every option in its help', async () => {
    const { stdout } = await groundswell('reference', '--help');
    for (const { id, fields } of REFERENCE_DECLARATIONS) {
      expect(stdout).toMatch(new RegExp(`^ +${id} `, 'm'));
      for (const name of Object.keys(fields))
        expect(stdout).toContain(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} <`);
    }
  });
});
