import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromLink } from '../../scenarios/codec/link.ts';
import { expectCleanJson, useCommand } from './use-command.ts';

const command = useCommand();
const { groundswell, path, start } = command;

/** The fewest arms there are. */
const SMALL = ['claims', '--worlds', '2', '--only', 'C9'];
const PATIENCE = 120_000;

describe('groundswell claims', () => {
  it(
    'prints verdicts, keeps worlds, and writes a report and a scenario file',
    async () => {
      const [out, report] = [path('whole'), path('claims.md')];
      const { code, stdout } = await groundswell(...SMALL, '--out', out, '--report', report, '--workers', '2');
      expect(code).toBe(0);
      expect(stdout).toContain('C9   Facilitate, don’t define the conversation');
      expect(stdout).toContain('not the probability of the claim');
      expect(readdirSync(join(out, 'worlds')).sort()).toEqual([
        'patterns-1.json',
        'patterns-2.json',
        'world-1.json',
        'world-2.json',
      ]);
      expect(readFileSync(report, 'utf8')).toBe(readFileSync(join(out, 'claims.md'), 'utf8'));
      const document = expectCleanJson(readFileSync(join(out, 'claims.json'), 'utf8'));
      expect(document).toMatchObject({ format: 'groundswell/claims@1', worlds: 2, lucks: 8 });
      expect(document.claims).toHaveLength(1);
      for (const file of document.claims[0].examples.flatMap((example: { files: string[] }) => example.files)) {
        expect((await groundswell('validate', join(out, file))).code).toBe(0);
      }
      const shown = expectCleanJson(readFileSync(path('claims.json'), 'utf8'));
      expect(shown).toMatchObject({ format: 'groundswell/tested-claims@1', worlds: 2, lucks: 8 });
      expect(shown.claims[0].verdicts).toHaveLength(document.claims[0].verdicts.length);
      for (const { fragment } of shown.claims[0].examples.flatMap((example: { links: object[] }) => example.links)) {
        expect(await fromLink(fragment)).toMatchObject({ ok: true, value: { replicates: 8 } });
      }
    },
    PATIENCE,
  );

  it(
    'goes on after a kill, with one worker or two, and ends up with the same',
    async () => {
      const out = path('killed');
      const started = start([...SMALL, '--out', out, '--workers', '1']);
      const first = join(out, 'worlds', 'world-1.json');
      while (!existsSync(first)) await new Promise((resolve) => setTimeout(resolve, 20));
      started.child.kill('SIGKILL');
      await started.finished;
      expect(existsSync(join(out, 'claims.json'))).toBe(false);
      // Cut off in the middle of a write, as a full disk may leave it.
      writeFileSync(join(out, 'worlds', 'world-2.json'), '{"format":"ground');
      const { code, stdout } = await groundswell(...SMALL, '--out', out, '--format', 'json');
      expect(code).toBe(0);
      expect(stdout).toBe(readFileSync(path('whole', 'claims.json'), 'utf8'));
    },
    PATIENCE,
  );

  it('refuses a folder of other worlds, and what is no option, with nothing written', async () => {
    const other = await groundswell(...SMALL, '--seed', 'other', '--out', path('whole'));
    expect(other.code).toBe(2);
    expect(other.stderr).toContain('does not hold the worlds that are asked for');
    const wrong = await groundswell('claims', '--worlds', '1', '--only', 'C99', '--seed', 'a~b');
    expect(wrong.code).toBe(2);
    for (const option of ['--worlds', '--only', '--seed']) expect(wrong.stderr).toContain(option);
    const nowhere = await groundswell(...SMALL, '--report', path('no', 'such', 'folder.md'));
    expect(nowhere.code).toBe(2);
    expect(nowhere.stderr).toContain('There is no such file.');
  });
});
