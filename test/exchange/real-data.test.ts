import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileSource } from '../../src/node/files/file-source.ts';
import { imported, noticesOf } from './sources.ts';

const DATA = process.env['GROUNDSWELL_DATA'] ?? resolve(import.meta.dirname, '../../../shared/data');
const data = (name: string) => fileSource(join(DATA, name));

/**
 * Figures of the organisations in GROUNDSWELL_DATA against EVIDENCE.md, V12. The data are not ours to commit; the
 * same formats are read from made-up files in people.test.ts and ties.test.ts.
 */
describe.skipIf(!existsSync(DATA))(`the organisations in ${DATA}`, () => {
  const krackhardt = [data('krackhardt_nodes.csv'), data('krackhardt_reports.csv')];

  it.each([
    ['advice', 0.452381, 0.473684],
    ['friends', 0.242857, 0.45098],
    ['reports', 0.047619, 0],
  ])("Krackhardt's managers: density and reciprocity of %s", async (name, density, reciprocity) => {
    const { report } = await imported({ people: krackhardt, ties: [data(`krackhardt_${name}.csv`)] });
    expect(report.organisation).toMatchObject({ employees: 21, inHierarchy: 21, roots: 1, levels: [1, 4, 16] });
    expect(report.organisation!.departments).toMatchObject({ count: 5, found: 'given' });
    expect(report.ties!.density).toBeCloseTo(density, 6);
    expect(report.ties!.reciprocity).toBeCloseTo(reciprocity, 6);
    expect(report.notices).toEqual([]);
  });

  it('the manufacturing company: 167 employees, 154 of them below one top', async () => {
    const result = await imported({
      people: [data('radoslaw_manufacturing_reportsto.csv')],
      ties: [data('radoslaw_manufacturing_communication.csv')],
    });
    expect(result.report.organisation).toMatchObject({
      employees: 167,
      inHierarchy: 154,
      outsideHierarchy: 13,
      roots: 1,
      levels: [1, 11, 64, 33, 44, 1],
      span: { managers: 34, mean: 4.5, largest: 13 },
      departments: { found: 'branches', tooSmallToShow: 0 },
      isolated: 0,
    });
    expect(result.report.ties).toMatchObject({
      records: 82_927,
      kind: 'messages',
      firstTime: '2010-01-02 17:40:10',
      lastTime: '2010-09-30 22:08:12',
      arcs: 5783,
    });
    expect(result.report.ties!.reciprocity).toBeCloseTo(0.876, 4);
    expect(noticesOf(result)).toMatchObject({ 'reports-to-self': 1, 'person-added-from-ties': 13, 'self-tie': 51 });
  });

  it('the research institution: 1,005 members in 42 departments', async () => {
    const { report } = await imported({
      people: [data('email-Eu-core-department-labels.txt')],
      ties: [data('email-Eu-core.txt')],
    });
    expect(report.organisation).toMatchObject({ employees: 1005, inHierarchy: 0, departments: { count: 42 } });
    expect(report.ties).toMatchObject({
      undirected: 16_064,
      selfTies: { records: 642, people: 642 },
      largestDegree: 345,
    });
    // S9: 33.6 % of ties stay inside the department, where 4.7 % would at random.
    expect(report.ties!.withinDepartment).toBeCloseTo(0.336, 3);
    expect(report.ties!.withinDepartmentExpected).toBeCloseTo(0.0477, 4);
    // SNAP counts ties to oneself: 25,552 arcs among 986 people, 24,729 among 803.
    const { weak, strong } = report.ties!.components;
    expect([weak.largest.people, weak.largest.arcs + weak.largest.selfTies]).toEqual([986, 25_552]);
    expect([strong.largest.people, strong.largest.arcs + strong.largest.selfTies]).toEqual([803, 24_729]);
  });

  it('the research institution by its ties alone: communities instead of departments', async () => {
    const result = await imported({ ties: [data('email-Eu-core.txt')] });
    const { departments } = result.report.organisation!;
    expect(departments.found).toBe('communities');
    // Louvain's method finds 7 to 9 communities of a modularity of about .41 to .43 here.
    const { withinDepartment, withinDepartmentExpected } = result.report.ties!;
    expect(withinDepartment! - withinDepartmentExpected!).toBeGreaterThan(0.4);
    expect(departments.count).toBeLessThan(12);
  });
});
