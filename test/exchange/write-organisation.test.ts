import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportedOrganisation } from '../../src/exchange/import-organisation.ts';
import { writeOrganisation } from '../../src/exchange/write-organisation.ts';
import { fixture, imported, text } from './sources.ts';

describe('what an import writes', () => {
  const written = (organisation: ImportedOrganisation): Record<string, string> =>
    Object.fromEntries(writeOrganisation(organisation).map(({ name, chunks }) => [name, [...chunks()].join('')]));
  const reread = (files: Record<string, string>) =>
    imported({
      people: [text('people.csv', files['people.csv']!)],
      ...(files['ties.csv'] !== undefined && { ties: [text('ties.csv', files['ties.csv'])] }),
    });

  it.each([
    ['people and messages', { people: [fixture('reports.csv')], ties: [fixture('messages.csv')] }],
    ['people and an edge list', { people: [fixture('labels.txt')], ties: [fixture('edges.txt')] }],
    [
      'several people files',
      { people: [fixture('nodes.csv'), fixture('nodes_reports.csv')], ties: [fixture('advice.csv')] },
    ],
    ['people alone', { people: [fixture('viva.csv')] }],
    ['ties alone', { ties: [fixture('edges.txt')] }],
  ])('read again is the same organisation: %s', async (_, input) => {
    const first = await imported(input);
    const second = await reread(written(first));
    expect(second.input).toEqual(first.input);
    expect(second.pseudonyms).toEqual(first.pseudonyms);
    expect(second.departments).toEqual(first.departments);
    expect(second.ties).toEqual(first.ties);
    expect(second.report.organisation!.levels).toEqual(first.report.organisation!.levels);
    expect(written(second)).toMatchObject({ 'people.csv': written(first)['people.csv'] });
  });

  it('is the same for any weights and labels', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.double({ min: 0, max: 1e9, noNaN: true })), {
          minLength: 1,
          maxLength: 30,
        }),
        fc.array(
          fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', 'a', '"', ',', '\n') })),
          {
            minLength: 10,
            maxLength: 10,
          },
        ),
        async (ties, labels) => {
          const quote = (label: string) => `"${label.replaceAll('\0', '').replaceAll('"', '""')}"`;
          const first = await imported({
            people: [
              text('p.csv', ['id,department', ...labels.map((label, id) => `${id},${quote(label)}`)].join('\n')),
            ],
            ties: [
              text(
                't.csv',
                ['from,to,weight', ...ties.map(([from, to, weight]) => `${from},${to},${weight}`)].join('\n'),
              ),
            ],
          });
          const second = await reread(written(first));
          expect(second.input).toEqual(first.input);
          expect(second.departments).toEqual(first.departments);
        },
      ),
      { numRuns: 100 },
    ));

  it('holds no id and no cell that a spreadsheet takes for a formula', async () => {
    const people = text('p.csv', 'id,manager,department\nanna@example.com,,=HYPERLINK("x")\n-5,anna@example.com,@A\n');
    const files = written(
      await imported({ people: [people], ties: [text('t.csv', 'from,to\n-5,anna@example.com\n')] }),
    );
    for (const content of Object.values(files)) {
      expect(content).not.toMatch(/anna|-5/);
      expect(content).not.toMatch(/(^|,)"?[=+@\t-]/m);
    }
    expect(files['people.csv']).toMatch(
      /^id,manager,department,site,tenureWeeks,luck\ne0001,e0002,'@A,unknown,\d+,[0-9a-f]{16}\n/,
    );
    expect(files['ties.csv']).toBe('from,to,weight,mutual\ne0001,e0002,1,\n');
  });

  it('warns that ids can be guessed, unless there was a pseudonym key, which changes every luck key', async () => {
    const people = [fixture('viva.csv')];
    const open = await imported({ people });
    const secret = await imported({ people, options: { pseudonymKey: 'a secret' } });
    expect(written(open)['report.json']).toContain('ids-can-be-guessed');
    expect(written(secret)['report.json']).not.toContain('ids-can-be-guessed');
    expect([...secret.input.luckLow].filter((word, row) => word === open.input.luckLow[row])).toEqual([]);
    expect((await reread(written(secret))).input).toEqual(secret.input);
  });

  it('comes in chunks', async () => {
    const ties = Array.from({ length: 5000 }, (_, at) => `${at},${at + 1}`).join('\n');
    const organisation = await imported({ ties: [text('t.csv', ties)] });
    const file = writeOrganisation(organisation).find(({ name }) => name === 'ties.csv')!;
    expect([...file.chunks()].map((chunk) => chunk.split('\n').length - 1)).toEqual([2000, 2000, 1001]);
  });
});
