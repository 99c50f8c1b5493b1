import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issuesOf, SMALL, useCommand } from './use-command.ts';

const { groundswell, file, path, runAs } = useCommand();

describe('import', () => {
  const PEOPLE =
    '\uFEFFid;manager;name\r\n"1";"";"Ana; the boss"\r\n"2";"1";"Ben"\r\n"3";"1";"Cem"\r\n"4";"2";"Dee"\r\n';
  const TIES = '1 2\n2 3\n3 4\n4 1\n';

  it('writes people, ties and a report under pseudonyms, which give the same runs', async () => {
    const [people, ties, out] = [file('staff.csv', PEOPLE), file('edges.txt', TIES), path('new', 'company')];
    const { code, stdout } = await groundswell(
      'import',
      'people',
      people,
      '--ties',
      ties,
      '--out',
      out,
      '--format',
      'json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ format: 'groundswell/import-report@1', organisation: { employees: 4 } });
    expect(readdirSync(out).sort()).toEqual(['people.csv', 'report.json', 'ties.csv']);
    expect(
      readdirSync(out)
        .map((name) => readFileSync(join(out, name), 'utf8'))
        .join(),
    ).not.toMatch(/Ana|Ben|Cem|Dee/);
    const digests = async (...args: string[]): Promise<unknown> => {
      const result = await groundswell(
        'compare',
        file('small.yaml', SMALL),
        ...args,
        '--replicates',
        '2',
        '--format',
        'json',
      );
      type Strategy = { readonly replicates: readonly { readonly digest: string }[] };
      const { strategies } = JSON.parse(result.stdout) as { readonly strategies: readonly Strategy[] };
      return strategies.map(({ replicates }) => replicates.map(({ digest }) => digest));
    };
    expect(await digests('--people', join(out, 'people.csv'), '--ties', join(out, 'ties.csv'))).toEqual(
      await digests('--people', people, '--ties', ties),
    );
  });

  it('writes nothing when anything is wrong', async () => {
    const out = path('never');
    const finished = await groundswell(
      'import',
      'people',
      file('circle.csv', 'id,manager\na,b\nb,a\n'),
      '--out',
      out,
      '--format',
      'json',
    );
    expect(finished.code).toBe(2);
    expect(issuesOf(finished)[0]!.code).toBe('cyclic-reporting-line');
    expect(existsSync(out)).toBe(false);
  });

  it('refuses an output beneath a regular file', async () => {
    const out = join(file('regular', 'a file'), 'beneath');
    const finished = await groundswell('import', 'people', file('staff.csv', PEOPLE), '--out', out, '--format', 'json');
    expect(finished.code).toBe(2);
    expect(finished.stdout).toBe('');
    expect(issuesOf(finished)).toMatchObject([{ code: 'file-enotdir', path: '--out', file: out }]);
    expect(readFileSync(path('regular'), 'utf8')).toBe('a file');
  });

  it('refuses an output that it may not write, and leaves nothing behind', async () => {
    const open = mkdtempSync(join(tmpdir(), 'groundswell-closed-'));
    const people = join(open, 'staff.csv');
    writeFileSync(people, PEOPLE);
    const closed = join(open, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o555);
    chmodSync(open, 0o755);
    try {
      // Root may write anywhere, so for root somebody else must try: nobody.
      const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
      const finished = await runAs(
        ['import', 'people', people, '--out', join(closed, 'out'), '--format', 'json'],
        nobody,
      );
      expect(finished.code).toBe(2);
      expect(issuesOf(finished)).toMatchObject([{ code: 'file-eacces', path: '--out' }]);
      expect(readdirSync(closed)).toEqual([]);
    } finally {
      rmSync(open, { recursive: true, force: true });
    }
  });

  it('leaves an older import as it was when the new one cannot be written', async () => {
    const out = path('older');
    mkdirSync(join(out, 'people.csv'), { recursive: true });
    const finished = await groundswell('import', 'people', file('staff.csv', PEOPLE), '--out', out, '--format', 'json');
    expect(finished.code).toBe(2);
    expect(readdirSync(out)).toEqual(['people.csv']);
  });

  it('never writes over the files it reads, nor over those of somebody else', async () => {
    const folder = path('mine');
    mkdirSync(folder);
    const [people, ties] = [file('mine/staff.csv', PEOPLE), file('mine/ties.csv', TIES)];
    const onItself = await groundswell('import', 'people', people, '--ties', ties, '--out', folder, '--format', 'json');
    expect(onItself.code).toBe(2);
    expect(issuesOf(onItself)).toMatchObject([{ code: 'would-be-overwritten', path: '--out', file: ties }]);
    const onOthers = await groundswell('import', 'people', people, '--out', folder, '--format', 'json');
    expect(issuesOf(onOthers)).toMatchObject([{ code: 'would-be-overwritten', path: '--out', file: ties }]);
    expect(readdirSync(folder).sort()).toEqual(['staff.csv', 'ties.csv']);
    expect(readFileSync(ties, 'utf8')).toBe(TIES);
  });

  it('takes the place of an earlier import with all its files', async () => {
    const [people, ties, out] = [file('staff.csv', PEOPLE), file('edges.txt', TIES), path('again')];
    const both = await groundswell('import', 'people', people, '--ties', ties, '--out', out);
    expect(both.code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['people.csv', 'report.json', 'ties.csv']);
    const alone = await groundswell('import', 'people', people, '--out', out);
    expect(alone.code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['people.csv', 'report.json']);
  });

  it.each([
    ['id,manager\na,b\nb,a\n', '(--people-columns)'],
    ['id,manager,dept\n1,x,A\n2,y,A\n3,z,A\n', '--unknown-managers add or drop'],
    ['Naam,Manager\nAna,Ben\nBen,Cem\n', '(--people-columns id=1,…)'],
  ])('advises in the words of its options: %j', async (content, words) => {
    const finished = await groundswell('import', 'people', file('wrong.csv', content), '--out', path('wrong'));
    expect(finished.code).toBe(2);
    expect(finished.stderr).toContain(words);
  });

  it('tells which columns it read, and how many it did not', async () => {
    const people = file('staff.csv', PEOPLE);
    const { stdout } = await groundswell('import', 'people', people, '--out', path('told'));
    expect(stdout).toContain('4 records of people, utf-8; read: id, manager; 1 other column not');
  });

  it('warns that pseudonyms without a key can be guessed', async () => {
    const people = file('staff.csv', PEOPLE);
    const guessable = await groundswell('import', 'people', people, '--out', path('guessable'));
    expect(guessable.stderr).toMatch(/list of ids/);
    const keyed = await groundswell('import', 'people', people, '--out', path('keyed'), '--pseudonym-key', 'q7');
    expect(keyed.stderr).not.toMatch(/list of ids/);
  });

  it('wants to know what the files hold and which column is which', async () => {
    const kind = await groundswell(
      'import',
      'persons',
      file('staff.csv', PEOPLE),
      '--out',
      path('x'),
      '--format',
      'json',
    );
    expect(kind.code).toBe(2);
    const columns = await groundswell(
      'import',
      'people',
      file('staff.csv', PEOPLE),
      '--people-columns',
      'id',
      '--out',
      path('x'),
      '--format',
      'json',
    );
    expect(issuesOf(columns)).toMatchObject([{ path: '--people-columns' }]);
    const named = await groundswell(
      'import',
      'people',
      file('staff.csv', PEOPLE),
      '--people-columns',
      'id=1,manager=2',
      '--out',
      path('named'),
    );
    expect(named.code).toBe(0);
  });
});
