import type { ImportReport } from '../../exchange/import-report.ts';
import type { Formats } from '../formats.ts';

export const organisation = {
  heading: 'Your own organisation',
  intro:
    'Drop the files of your company here: who reports to whom, and who has to do with whom. They are read in this browser and sent nowhere; names and addresses are dropped as they are read, and the organisation never enters a link.',
  people: 'People',
  peopleHelp: 'An HR export: id, manager, department, site, hire date under their usual names.',
  ties: 'Ties',
  tiesHelp: 'An edge list, messages with their time, or GraphML.',
  choose: 'Choose files',
  drop: 'Or drop them here.',
  reading: (share: string) => `Reading, ${share}…`,
  cancel: 'Stop reading',
  refused: (count: number) =>
    count === 1
      ? 'The files cannot be used yet, because of this:'
      : `The files cannot be used yet, because of these ${count}:`,
  found: 'What was found',
  mended: 'What was mended',
  nothingMended: 'Nothing had to be mended.',
  line: (line: number) => `line ${line}`,
  broken: 'The files could not be read.',
  forget: 'Forget this organisation',
  inUse: (name: string) =>
    `The worlds are now run with the people of ${name}. What they are like is set by the traits below.`,
  shape: 'Its shape',
  notInLink:
    'Your own organisation is not in the link: whoever opens it sees the same plans on an organisation of the library.',
  /** What an import found, line by line. */
  lines({ files, organisation: found, ties }: ImportReport, formats: Formats): readonly (readonly [string, string])[] {
    const lines: (readonly [string, string])[] = files.map(({ name, records, holds, columns }) => [
      name,
      `${formats.whole(records)} records of ${holds}; read: ${Object.keys(columns).join(', ')}`,
    ]);
    if (found !== null) {
      const { employees, inHierarchy, levels, roots, span, departments, sites, isolated } = found;
      lines.push(
        ['Employees', formats.whole(employees)],
        [
          'In the hierarchy',
          `${formats.whole(inHierarchy)}, on ${levels.length} levels, ${formats.whole(roots)} at the top`,
        ],
        [
          'Departments',
          `${formats.whole(departments.count)}, of ${formats.whole(departments.smallest)} to ${formats.whole(departments.largest)} people`,
        ],
        ['Sites', formats.whole(sites)],
      );
      if (span.mean !== null)
        lines.push([
          'Span of control',
          `${formats.number(span.mean)} on average, ${formats.whole(span.largest)} at most`,
        ]);
      if (isolated !== null) lines.push(['Without any tie', formats.whole(isolated)]);
    }
    if (ties !== null) {
      lines.push([
        'Pairs with ties',
        `${formats.whole(ties.undirected)}, ${formats.number(ties.meanDegree)} per employee`,
      ]);
      if (ties.withinDepartment !== null) lines.push(['Within a department', formats.share(ties.withinDepartment)]);
    }
    return lines;
  },
};
