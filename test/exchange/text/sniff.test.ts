import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../../src/exchange/columns.ts';
import { PEOPLE_COLUMNS } from '../../../src/exchange/people/people-columns.ts';
import { sniffDialect } from '../../../src/exchange/text/sniff.ts';
import { TIES_COLUMNS } from '../../../src/exchange/ties/ties-columns.ts';

describe('the dialect of a table', () => {
  const people = (text: string) => sniffDialect(text, vocabularyOf(PEOPLE_COLUMNS));
  const ties = (text: string) => sniffDialect(text, vocabularyOf(TIES_COLUMNS));

  it('finds each of the four delimiters', () => {
    for (const delimiter of [',', ';', '\t', ' ']) {
      const dialect = ties(['from', 'to'].join(delimiter) + '\n' + ['1', '2'].join(delimiter) + '\n');
      expect(dialect).toMatchObject({ delimiter, header: ['from', 'to'], width: 2, preamble: 1 });
    }
  });

  it('prefers the delimiter that gives known names: decimal commas do not separate', () => {
    expect(ties('from;to;weight\n1;2;0,5\n2;3;1,5\n')).toMatchObject({ delimiter: ';', width: 3 });
  });

  it('lets a space separate only where nothing else does', () => {
    expect(people('ID,Department\n1,Human Resources\n2,Data Science\n').delimiter).toBe(',');
    expect(people('0 1\n1 1\n').delimiter).toBe(' ');
    expect(people('ID\nAnna Smith\nBen\n')).toMatchObject({ delimiter: ',', width: 1 });
  });

  it('believes a first line that names the delimiter', () => {
    expect(people('sep=;\nID;Department\n1;a\n')).toMatchObject({
      delimiter: ';',
      preamble: 2,
      header: ['ID', 'Department'],
    });
  });

  it('skips comments above the data', () => {
    expect(ties('# Directed graph\n# FromNodeId\tToNodeId\n0\t1\n1\t2\n')).toMatchObject({
      delimiter: '\t',
      header: null,
      preamble: 2,
    });
  });

  it('knows a header by its names whatever their case and signs', () => {
    expect(people('EMPLOYEE_ID,manager-id\n1,2\n').header).toEqual(['EMPLOYEE_ID', 'manager-id']);
    expect(people("Employee #,Manager's Employee ID\n1,2\n").header).not.toBeNull();
  });

  it('knows a header by being unlike what stands below it', () => {
    expect(people('wie,baas\n1,2\n2,3\n').header).toEqual(['wie', 'baas']);
    expect(people('wie,baas\na@b.c,d@e.f\n').header).toEqual(['wie', 'baas']);
    expect(people('anna,ben\nben,cleo\n').header).toBeNull();
    expect(people('1,2\n2,3\n').header).toBeNull();
  });

  it('takes apart two names without a delimiter, only where a name is missing', () => {
    const header = 'PersonId,EffectiveDate,ManagerIdLevelDesignation,Organization';
    expect(people(`${header}\n1,01/01/2024,2,IC,Sales\n`)).toMatchObject({
      header: ['PersonId', 'EffectiveDate', 'ManagerId', 'LevelDesignation', 'Organization'],
      tookNamesApart: true,
    });
    expect(people(`${header}\n1,01/01/2024,2,Sales\n`)).toMatchObject({ width: 4, tookNamesApart: false });
  });
});
