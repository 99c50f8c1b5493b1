import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { importOrganisation } from '../../src/exchange/import-organisation.ts';
import { fileSource } from '../../src/node/files/file-source.ts';
import { bytesSource, departmentsOf, imported, noticesOf, refused, text } from './sources.ts';

describe('bad input is refused, each time with file, place and remedy', () => {
  const complete = { message: expect.stringMatching(/\.$/), remedy: expect.stringMatching(/\.$/) };

  it.each([
    ['nothing at all', '', { code: 'empty-file' }],
    ['white space', ' \n\r\n\t\n', { code: 'empty-file' }],
    ['a byte order mark and nothing else', '\ufeff', { code: 'empty-file' }],
    ['a header and nothing below it', 'from,to\n', { code: 'no-records' }],
    ['a row with a field too many', 'from,to\n1,2\n1,2,3\n2,3\n', { code: 'ragged-row', line: 3, value: 3 }],
    ['a row with a field too few', 'from,to\n1,2\n\n1\n', { code: 'ragged-row', line: 4, value: 1 }],
    ['text after a closing quote', 'from,to\n1,2\n"a"b,2\n', { code: 'text-after-quote', line: 3 }],
    ['a quote never closed', 'from,to\n1,2\n"a,2\n3,4\n', { code: 'unclosed-quote', line: 3 }],
    [
      'a weight that is no number',
      'from,to,weight\n1,2,3\n1,3,lots\n',
      { code: 'bad-weight', line: 3, column: 3, value: 'lots' },
    ],
    ['a negative weight', 'from,to,weight\n1,2,-3\n', { code: 'bad-weight', line: 2 }],
    ['an endless weight', 'from,to,weight\n1,2,1e999\n', { code: 'bad-weight', line: 2 }],
    ['no weight', 'from,to,weight\n1,2,\n', { code: 'bad-weight', line: 2 }],
    ['an endless id', `from,to\n1,${'x'.repeat(300)}\n`, { code: 'field-too-long', line: 2, column: 2 }],
    ['an unknown header', 'wie,baas\n1,2\n2,3\n', { code: 'missing-column', line: 1, path: 'from' }],
    ['too many columns without a header', '1,2,3,4\n2,3,4,5\n', { code: 'missing-column', line: 1 }],
    ['one column', '1\n2\n3\n', { code: 'missing-column', path: 'to' }],
    ['a web page', '<!DOCTYPE html>\n<table><tr><td>1</td></tr></table>', { code: 'not-a-table' }],
    ['JSON', '[\n{"from": 1, "to": 2}\n]', { code: 'not-a-table' }],
    ['one person', 'from,to\n1,1\n', { code: 'too-few-people' }],
  ])('%s', async (_, content, issue) => {
    const result = await refused({ ties: [text('ties.csv', content)] });
    expect(result.issues).toMatchObject([{ ...complete, ...issue }]);
    if (issue.code !== 'too-few-people') expect(result.issues[0]!.file).toBe('ties.csv');
  });

  it('an almost right header, with a suggestion', async () => {
    const result = await refused({ people: [text('p.csv', 'Emploee ID,Department\n1,A\n2,B\n')] });
    expect(result.issues).toMatchObject([{ code: 'missing-column', path: 'id', suggestion: 'Employee ID' }]);
  });

  it('all ragged rows at once, up to twenty', async () => {
    const two = await refused({ ties: [text('t.csv', 'from,to\n1\n1,2\n3\n')] });
    expect(two.issues.map(({ line }) => line)).toEqual([2, 4]);
    const many = await refused({
      ties: [text('t.csv', 'from,to\n1,2\n3,4\n5,6\n' + '1\n'.repeat(3) + '1,2\n'.repeat(50) + '7,8,9\n'.repeat(99))],
    });
    expect(many.issues).toHaveLength(20);
  });

  it('a record of more than a megabyte, wherever chunks end', async () => {
    const long = 'x'.repeat(1_000_001);
    for (const sizes of [[1 << 24], [65_536], [999_999, 7]]) {
      const result = await refused({ ties: [text('t.csv', `from,to\n1,2\n${long},3\n4,5\n`, sizes)] });
      expect(result.issues).toMatchObject([{ code: 'record-too-long', line: 3 }]);
    }
  });

  it('no file at all', async () => {
    expect((await refused({})).issues).toMatchObject([{ ...complete, code: 'nothing-to-import' }]);
  });

  it('a date that is none', async () => {
    const result = await refused({ people: [text('p.csv', 'id\n1\n2\n')], options: { asOf: 'today' } });
    expect(result.issues).toMatchObject([{ ...complete, code: 'bad-date', path: 'asOf', value: 'today' }]);
  });

  it('a forged luck key, or one given twice', async () => {
    const forged = await refused({ people: [text('p.csv', 'id,luck\n1,xyz\n2,0000000000000001\n')] });
    expect(forged.issues).toMatchObject([{ code: 'bad-luck-key', line: 2, column: 2 }]);
    const twice = await refused({ people: [text('p.csv', 'id,luck\n1,0000000000000001\n2,0000000000000001\n')] });
    expect(twice.issues).toMatchObject([{ code: 'duplicate-luck-key', line: 3 }]);
  });

  describe('on disk', () => {
    const folder = mkdtempSync(join(tmpdir(), 'groundswell-import-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    it('a file that is not there, a folder, a path beneath a file', async () => {
      const file = join(folder, 'file.csv');
      writeFileSync(file, 'from,to\n1,2\n');
      for (const path of [join(folder, 'absent.csv'), folder, join(file, 'below.csv')]) {
        const result = await refused({ people: [fileSource(path)] });
        expect(result.issues).toMatchObject([{ ...complete, code: 'cannot-read', file: path }]);
      }
      expect((await imported({ ties: [fileSource(file)] })).pseudonyms).toHaveLength(2);
    });

    it.skipIf(process.getuid?.() === 0)('a file that may not be read (not tried as root)', async () => {
      const file = join(folder, 'secret.csv');
      writeFileSync(file, 'from,to\n1,2\n');
      chmodSync(file, 0);
      expect((await refused({ ties: [fileSource(file)] })).issues).toMatchObject([{ code: 'cannot-read' }]);
    });
  });
});

describe('strange but sound input is read', () => {
  const PLAIN = 'id;manager;department\n1;;A\n2;1;"B; b"\n3;1;"C\nc"\n4;2;"D ""d"""\n';

  it('with a byte order mark, CRLF, quotes around delimiters, quotes and line breaks, spaces, blank lines', async () => {
    const plain = await imported({ people: [text('p.csv', PLAIN)] });
    expect(plain.departments.map(({ label }) => label)).toEqual(['A', 'B; b', 'C c', 'D "d"']);
    const variants = [
      '\ufeff' + PLAIN,
      PLAIN.replace(/\n/g, '\r\n'),
      PLAIN.replace(/\n/g, '\n\n').replace('C\n\nc', 'C\nc'),
      'id ; manager;department\n 1;;\tA \n2 ;1 ;"B; b"\n3;1;" C\nc "\n4;2;"D ""d"""\n',
      PLAIN.trimEnd(),
      PLAIN.replace(/^(\d)/gm, '"$1"'),
    ];
    for (const variant of variants)
      expect((await imported({ people: [text('p.csv', variant)] })).input).toEqual(plain.input);
  });

  it('reports lines as an editor counts them, line breaks in quotes included', async () => {
    const result = await refused({ people: [text('p.csv', PLAIN + '5;1\n', [3])] });
    expect(result.issues).toMatchObject([{ code: 'ragged-row', line: 7 }]);
  });

  it.each(['<script>alert(1)</script>', '__proto__', 'constructor', '=cmd|calc', 'hasOwnProperty', '\u202enimda', "'"])(
    'hostile names are names: %s',
    async (name) => {
      const people = text('p.csv', `id,manager,department,${name}\n${name},,${name},x\n2,${name},A,y\n`);
      const ties = text('t.csv', `from,to,__proto__\n${name},2,x\n`);
      const result = await imported({ people: [people], ties: [ties] });
      expect([...result.input.manager].sort((one, other) => one - other)).toEqual([-1, expect.any(Number)]);
      expect(Object.values(departmentsOf(result)).sort()).toEqual(['A', name].sort());
      expect(result.report.ties!.arcs).toBe(1);
      expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    },
  );

  it('results do not depend on chunks', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(fc.constantFrom('1', '2', '33', '"4"', '"5\n"', '"6;,"', ' 7 ', 'é', ''), {
            minLength: 2,
            maxLength: 2,
          }),
          {
            minLength: 1,
            maxLength: 20,
          },
        ),
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (rows, sizes, lineBreak) => {
          const content = ['from,to', ...rows.map((row) => row.join(','))].join(lineBreak);
          const whole = await importOrganisation({ ties: [text('t.csv', content)] });
          const cut = await importOrganisation({ ties: [text('t.csv', content, sizes)] });
          expect(cut).toEqual(whole);
        },
      ),
      { numRuns: 200 },
    ));

  it('results do not depend on the order of the rows', () => {
    const person = (id: number) => `p${id},${id === 0 ? '' : `p${Math.floor((id - 1) / 3)}`},${id % 2 ? 'A' : 'B'}`;
    return fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(
          Array.from({ length: 30 }, (_, id) => id),
          { minLength: 30 },
        ),
        fc.array(fc.tuple(fc.nat(29), fc.nat(29), fc.double({ min: 0.01, max: 50, noNaN: true })), {
          minLength: 1,
          maxLength: 60,
        }),
        fc.infiniteStream(fc.nat()),
        async (order, ties, shuffle) => {
          const read = (ids: readonly number[], rows: typeof ties) =>
            imported({
              people: [text('p.csv', ['id,manager,department', ...ids.map(person)].join('\n'))],
              ties: [
                text(
                  't.csv',
                  ['from,to,weight', ...rows.map(([from, to, weight]) => `p${from},p${to},${weight}`)].join('\n'),
                ),
              ],
            });
          const sorted = await read(
            order.toSorted((one, other) => one - other),
            ties,
          );
          const keyed = ties.map((tie) => [shuffle.next().value!, tie] as const);
          const shuffled = await read(
            order,
            keyed.sort(([one], [other]) => one - other).map(([, tie]) => tie),
          );
          expect(shuffled.input).toEqual(sorted.input);
          expect({ ...shuffled.report, notices: 0 }).toEqual({ ...sorted.report, notices: 0 });
          expect(noticesOf(shuffled)).toEqual(noticesOf(sorted));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('any bytes at all give an organisation or issues, and never an exception', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.string({ unit: 'binary' }).map((value) => new TextEncoder().encode(value)),
        ),
        fc.boolean(),
        async (bytes, asTies) => {
          const source = bytesSource('x.csv', bytes);
          const result = await importOrganisation(asTies ? { ties: [source] } : { people: [source] });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
          expect(JSON.parse(JSON.stringify(result.report))).toEqual(result.report);
        },
      ),
      { numRuns: 300 },
    ));

  it('an import can be interrupted', async () => {
    const controller = new AbortController();
    const endless = {
      name: 'endless.csv',
      stream: () => {
        let chunks = 0;
        return new ReadableStream<Uint8Array>({
          pull(stream) {
            if (++chunks === 50) controller.abort(new Error('enough'));
            stream.enqueue(new TextEncoder().encode('1,2\n'.repeat(5000)));
          },
        });
      },
    };
    await expect(importOrganisation({ ties: [endless], signal: controller.signal })).rejects.toThrow('enough');
  });
});
