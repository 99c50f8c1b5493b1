import { describe, expect, it } from 'vitest';
import { departmentsOf, fixture, imported, noticesOf, refused, text } from '../sources.ts';

describe('a people file', () => {
  it('of Viva Insights is read, with the comma that is missing in its own example', async () => {
    const result = await imported({ people: [fixture('viva.csv')] });
    expect(result.report.files[0]).toMatchObject({
      header: true,
      columns: { id: 1, effectiveDate: 2, manager: 3, department: 5, hireDate: 6, site: 7 },
    });
    expect(noticesOf(result)).toEqual({
      'names-taken-apart': 1,
      'duplicate-older': 1,
      'department-from-manager': 1,
    });
    // anna leads; ben, cleo (since March) report to her, dirk to ben, whose department he shares.
    expect([...result.input.manager]).toEqual([-1, 0, 0, 1]);
    expect(departmentsOf(result)).toEqual({ e0001: 'Board', e0002: 'Sales', e0003: 'Service', e0004: 'Sales' });
    // Tenure is counted to the latest effective date, 1 March 2024: dirk's nine weeks, less a day.
    expect([...result.input.tenureWeeks]).toEqual([721, 298, 104, 8]);
    expect(result.report.organisation!.tenure).toEqual({ known: 4, drawn: 0, asOf: '2024-03-01' });
    expect(result.sites.map(({ label, size }) => [label, size])).toEqual([
      ['Breda', 2],
      ['Utrecht', 2],
    ]);
  });

  it('is taken as of a date', async () => {
    const result = await imported({ people: [fixture('viva.csv')], options: { asOf: '2024-02-01' } });
    expect([...result.input.manager]).toEqual([-1, 0, 1, 1]);
    expect(noticesOf(result)).toMatchObject({ 'after-the-date': 1 });
  });

  it('as found in the wild: addresses are the ids, names are dropped', async () => {
    const result = await imported({
      people: [
        text(
          'export.csv',
          'Full Name,Company email,Reports To Email,Job Title,Departments\n' +
            'Anna A,anna@x.org,,Director,Board\n"Bo, Ben",Ben@X.org,ANNA@x.org,Clerk,Sales\n',
        ),
      ],
    });
    expect([...result.input.manager]).toEqual([-1, 0]);
    expect(result.report.files[0]).toMatchObject({ columns: { id: 2, manager: 3, department: 5 }, ignoredColumns: 2 });
    expect(JSON.stringify(result)).not.toMatch(/anna|ben|Clerk/i);
  });

  it('may give ids and addresses: managers and ties may use either', async () => {
    const people = text(
      'hr.csv',
      'Employee ID,Work Email,Reports To Email,Department\n007,a@x.org,,A\n12,b@x.org,a@x.org,A\n13,c@x.org,b@x.org,B\n',
    );
    const ties = text('mail.csv', 'from,to\na@x.org,12\n12,A@x.org\n007,c@x.org\n');
    const result = await imported({ people: [people], ties: [ties] });
    expect(result.pseudonyms).toHaveLength(3);
    expect([...result.input.manager]).toEqual([-1, 0, 1]);
    expect(result.report.ties).toMatchObject({ arcs: 3, undirected: 2 });
  });

  it('keeps ids as they are written: 007 is not 7', async () => {
    const result = await imported({ people: [text('p.csv', 'id,manager\n007,\n7,007\n')] });
    expect(result.pseudonyms).toHaveLength(2);
    expect([...result.input.manager]).toEqual([-1, 0]);
  });

  it('of an edge list says who reports to whom, and adds whoever is only a manager', async () => {
    const result = await imported({ people: [text('reports.csv', 'from,to\n2,1\n3,1\n4,2\n')] });
    expect([...result.input.manager]).toEqual([-1, 0, 0, 1]);
    expect(noticesOf(result)).toMatchObject({ 'manager-added': 1 });
  });

  it('may come in several files, joined by id', async () => {
    const result = await imported({ people: [fixture('nodes.csv'), fixture('nodes_reports.csv')] });
    // 1 → 2 → 7, 3 → 7, 4 → 2; 7 reports to nobody.
    expect([...result.input.manager]).toEqual([1, 4, 4, 1, -1]);
    expect([...result.input.tenureWeeks]).toEqual([470, 1044, 678, 391, 1565]);
    expect(result.report.organisation!.levels).toEqual([1, 2, 2]);
    const swapped = await imported({ people: [fixture('nodes_reports.csv'), fixture('nodes.csv')] });
    expect(swapped.input).toEqual(result.input);
  });

  it('believes the file given first where undated files disagree', async () => {
    const one = text('one.csv', 'id,department\n1,A\n2,B\n');
    const other = text('two.csv', 'id,department\n1,C\n2,B\n');
    const result = await imported({ people: [one, other] });
    expect(departmentsOf(result)).toEqual({ e0001: 'A', e0002: 'B' });
    expect(noticesOf(result)).toMatchObject({ 'conflict-between-files': 1 });
  });

  it('may list somebody twice: equal lines change nothing, of different ones the first counts', async () => {
    const result = await imported({ people: [text('p.csv', 'id,department\n1,A\n2,B\n1,A\n2,C\n')] });
    expect(departmentsOf(result)).toEqual({ e0001: 'A', e0002: 'B' });
    expect(result.report.notices).toMatchObject([
      { code: 'duplicate-identical', count: 1, examples: [{ file: 'p.csv', line: 4 }] },
      { code: 'duplicate-dropped', count: 1, examples: [{ file: 'p.csv', line: 5 }] },
      { code: 'no-manager-column' },
      { code: 'tenure-drawn' },
    ]);
  });

  it('says so where no column tells who reports to whom', async () => {
    const without = await imported({ people: [text('p.csv', 'id,Parent,Department Name\n1,,A\n2,1,B\n')] });
    expect(departmentsOf(without)).toEqual({ e0001: 'A', e0002: 'B' });
    expect(noticesOf(without)).toMatchObject({ 'no-manager-column': 1 });
    const named = await imported({
      people: [text('p.csv', 'id,Parent\n1,\n2,1\n')],
      options: { peopleColumns: { id: 'id', manager: 'Parent' } },
    });
    expect(noticesOf(named)).not.toHaveProperty('no-manager-column');
    const added = await imported({
      people: [text('p.csv', 'id,dept\n1,A\n2,B\n'), text('m.csv', 'id,manager\n2,1\n')],
    });
    expect(noticesOf(added)).not.toHaveProperty('no-manager-column');
  });

  it('leaves out lines without an id and says which', async () => {
    const result = await imported({ people: [text('p.csv', 'id,department\n1,A\n,B\n2,C\n')] });
    expect(result.report.notices[0]).toMatchObject({ code: 'id-missing', count: 1, line: 3 });
  });

  it('may have several tops, people who report to themselves and people without anybody', async () => {
    const result = await imported({
      people: [text('p.csv', 'id,manager,department\n1,1,A\n2,1,A\n3,,B\n4,3,B\n5,,C\n')],
    });
    expect(result.report.organisation).toMatchObject({ inHierarchy: 4, outsideHierarchy: 1, roots: 2, levels: [2, 2] });
    expect(noticesOf(result)).toMatchObject({ 'reports-to-self': 1, 'several-roots': 2 });
  });

  it('refuses circles and names their lines, not the people', async () => {
    const file = text('p.csv', 'id,manager,department\nann,,A\nben,cleo,A\ncleo,dirk,A\ndirk,ben,A\neve,ben,A\n');
    const result = await refused({ people: [file] });
    expect(result.issues).toEqual([
      {
        code: 'cyclic-reporting-line',
        file: 'p.csv',
        line: 3,
        value: [3, 4, 5],
        message: '3 people report to each other in a circle (lines 3, 4, 5).',
        remedy: expect.any(String),
      },
    ]);
    const named = await refused({ people: [file], options: { nameIds: true } });
    expect(named.issues[0]!.value).toEqual(expect.arrayContaining(['ben', 'cleo', 'dirk']));
  });

  it('drops managers who are in no file, unless they are most: then the column holds no ids', async () => {
    const result = await imported({
      people: [text('p.csv', 'id,manager,department\n1,,A\n2,1,A\n3,1,A\n4,99,A\n')],
    });
    expect([...result.input.manager]).toEqual([-1, 0, 0, -1]);
    expect(noticesOf(result)).toMatchObject({ 'manager-unknown': 1 });
    const byName = text('p.csv', 'id,manager,department\n1,,A\n2,Ann Smith,A\n3,Ann Smith,A\n4,1,A\n');
    expect((await refused({ people: [byName] })).issues).toMatchObject([
      { code: 'managers-unknown', file: 'p.csv', line: 3, value: 2 },
    ]);
    const dropped = await imported({ people: [byName], options: { unknownManagers: 'drop' } });
    expect([...dropped.input.manager]).toEqual([-1, -1, -1, 0]);
    const added = await imported({ people: [byName], options: { unknownManagers: 'add' } });
    expect([...added.input.manager]).toEqual([-1, 4, 4, 0, -1]);
  });

  it('gets departments from the branches of the hierarchy when it names none', async () => {
    // A head with two branches of six, and one assistant; the head and the assistant are too few for an office.
    const branch = (head: number) => Array.from({ length: 5 }, (_, at) => `${head + 1 + at},${head}`);
    const lines = ['10,', '20,10', '30,10', '40,10', ...branch(20), ...branch(30)];
    const result = await imported({ people: [text('p.csv', `id,manager\n${lines.join('\n')}\n`)] });
    expect(result.departments.map(({ label, size }) => [label, size])).toEqual([
      ['Branch 1', 8],
      ['Branch 2', 6],
    ]);
    expect(departmentsOf(result)).toMatchObject({ e0001: 'Branch 1', e0002: 'Branch 1' });
    expect(result.report.organisation!.departments.found).toBe('branches');
  });

  it('splits branches of more than eighty', async () => {
    const lines = ['a,'];
    for (let team = 0; team < 12; team++) {
      const lead = `t${String(team).padStart(2, '0')}`;
      lines.push(`${lead},b`, ...Array.from({ length: 9 }, (_, at) => `${lead}-${at},${lead}`));
    }
    lines.push('b,a', 'c,a', ...Array.from({ length: 9 }, (_, at) => `c${at},c`));
    const result = await imported({ people: [text('p.csv', `id,manager\n${lines.join('\n')}\n`)] });
    // b joins the first of its twelve teams, a that of b, and c's ten stay together.
    expect(result.departments.map(({ size }) => size).sort((one, other) => one - other)).toEqual([
      ...Array.from({ length: 12 }, () => 10),
      12,
    ]);
  });

  it('without a header: of two columns the second is the manager when it makes a hierarchy, else the department', async () => {
    const line = await imported({ people: [text('p.txt', '1 1\n2 1\n3 1\n4 2\n')] });
    expect([...line.input.manager]).toEqual([-1, 0, 0, 1]);
    expect(noticesOf(line)).toMatchObject({ 'second-column-read-as-manager': 1 });
    // Every department number is the id of somebody as well, and 0 → 1 → 1, 2 → 0 even looks like a hierarchy.
    const labels = await imported({ people: [fixture('labels.txt')] });
    expect(labels.report.organisation).toMatchObject({
      employees: 41,
      inHierarchy: 0,
      departments: { count: 3, found: 'given' },
    });
    expect(noticesOf(labels)).toMatchObject({ 'second-column-read-as-department': 1 });
    const asked = await imported({ people: [fixture('labels.txt')], options: { peopleColumns: { id: 1, site: 2 } } });
    expect(asked.report.organisation).toMatchObject({ sites: 3, departments: { found: 'none' } });
  });

  it('lets the user say which column holds what', async () => {
    const file = 'a;b;c\nx;1;\ny;2;1\n';
    const result = await imported({
      people: [text('p.csv', file)],
      options: { peopleColumns: { id: 'B', manager: 3, department: 'a' } },
    });
    expect([...result.input.manager]).toEqual([-1, 0]);
    expect(departmentsOf(result)).toEqual({ e0001: 'x', e0002: 'y' });
    const wrong = await refused({
      people: [text('p.csv', file)],
      options: { peopleColumns: { id: 'd', boss: 2, manager: 9 } },
    });
    expect(wrong.issues.map(({ code, value }) => [code, value])).toEqual([
      ['no-such-column', 'd'],
      ['unknown-column-role', 'boss'],
      ['no-such-column', 9],
    ]);
  });

  it('pools departments of fewer than five wherever they are shown', async () => {
    const result = await imported({ people: [text('p.csv', 'id,department\n1,A\n2,A\n3,A\n4,A\n5,A\n6,B\n')] });
    expect(result.departments).toEqual([
      { label: 'A', size: 5, pooled: false },
      { label: 'B', size: 1, pooled: true },
    ]);
  });

  it('takes NULL, N/A and the like for nothing', async () => {
    const result = await imported({
      people: [text('p.csv', 'id,manager,department,hire date\n1,NULL,A,2020-01-01\n2,1,#N/A,NaN\n3,1,-,n/a\n\n,,,\n')],
    });
    expect([...result.input.manager]).toEqual([-1, 0, 0]);
    expect(noticesOf(result)).toEqual({ 'department-from-manager': 2, 'tenure-drawn': 2 });
  });

  it('draws a tenure from the luck key where none is known, the same for the same id', async () => {
    const one = await imported({ people: [text('p.csv', 'id\nann\nben\n')] });
    const more = await imported({ people: [text('p.csv', 'id\naaron\nann\nben\n')] });
    expect([...more.input.tenureWeeks].slice(1)).toEqual([...one.input.tenureWeeks]);
    expect(noticesOf(one)).toMatchObject({ 'tenure-drawn': 2, 'department-unknown': 2 });
  });

  it('reads dates as month/day/year and as year-month-day, and ignores what is none', async () => {
    const result = await imported({
      people: [text('p.csv', 'id,hire date\n1,2024-01-01\n2,12/25/2023\n3,20231218\n4,31/12/2023\n5,soon\n')],
    });
    expect([...result.input.tenureWeeks].slice(0, 3)).toEqual([0, 1, 2]);
    expect(noticesOf(result)).toMatchObject({ 'unreadable-date': 2, 'tenure-drawn': 2 });
  });
});
