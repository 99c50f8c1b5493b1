import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { issuesOf, useCommand } from './use-command.ts';

const { groundswell, file } = useCommand();

describe('the command line itself', () => {
  it('shows help with examples for every command, and its version', async () => {
    const help = await groundswell('--help');
    expect(help.code).toBe(0);
    for (const command of ['compare', 'run', 'validate', 'list', 'import', 'schema', 'serve']) {
      expect(help.stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
      const own = await groundswell(command, '--help');
      expect(own.code).toBe(0);
      expect(own.stdout).toContain('Examples:');
      expect(own.stdout).toContain(`$ groundswell ${command}`);
    }
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'));
    expect((await groundswell('--version')).stdout.trim()).toBe(version);
    expect(VERSION).toBe(version);
  });

  it('knows only what works', async () => {
    const { stdout } = await groundswell('--help');
    expect(stdout).not.toMatch(/optimise|calibrate/);
  });

  it.each([
    ['an unknown command', ['compere'], 'unknown-command', 'compare'],
    ['an unknown option', ['compare', '--replicate', '5'], 'unknown-option', '--replicates'],
    ['a missing argument', ['validate'], 'missing-argument', undefined],
    ['too many arguments', ['list', 'everything'], 'excess-arguments', undefined],
    ['an unknown format', ['list', '--format', 'xml'], 'invalid-argument', undefined],
  ])('refuses %s', async (_, args, code, suggestion) => {
    const finished = await groundswell(...args);
    expect(finished.code).toBe(2);
    expect(finished.stdout).toBe('');
    expect(finished.stderr.length).toBeGreaterThan(0);
    if (args.includes('--format')) return;
    const [issue] = issuesOf(await groundswell(...args, '--format', 'json'));
    expect(issue!.code).toBe(code);
    expect(issue!.suggestion).toBe(suggestion);
  });

  it('keeps quiet when asked to', async () => {
    const people = file('quiet.csv', 'id,manager\na,a\nb,a\nc,a\n');
    const args = [
      'compare',
      '--people',
      people,
      '--replicates',
      '2',
      '--weeks',
      '5',
      '--strategies',
      'no-platform,hands-off',
    ];
    expect((await groundswell(...args)).stderr).toContain('Note');
    expect((await groundswell(...args, '--quiet')).stderr).toBe('');
  });
});
