import type { organisation as en } from '../en/organisation.ts';

const HOLDS: Readonly<Record<string, string>> = { people: 'mensen', ties: 'contacten' };

export const organisation: typeof en = {
  heading: 'Je eigen organisatie',
  intro:
    'Zet hier de bestanden van je organisatie neer: wie aan wie rapporteert, en wie met wie te maken heeft. Ze worden in deze browser gelezen en nergens heen gestuurd; namen en adressen vallen bij het lezen al weg, en de organisatie komt nooit in een link.',
  people: 'Mensen',
  peopleHelp: 'Een HR-export: id, leidinggevende, afdeling, vestiging, datum in dienst, onder hun gebruikelijke namen.',
  ties: 'Contacten',
  tiesHelp: 'Een lijst van verbindingen, berichten met hun tijdstip, of GraphML.',
  choose: 'Kies bestanden',
  drop: 'Of laat ze hier vallen.',
  reading: (share) => `Lezen, ${share}…`,
  cancel: 'Stop met lezen',
  refused: (count) =>
    count === 1
      ? 'De bestanden zijn nog niet te gebruiken, en wel hierom:'
      : `De bestanden zijn nog niet te gebruiken, om deze ${count} redenen:`,
  found: 'Wat erin stond',
  mended: 'Wat is hersteld',
  nothingMended: 'Er hoefde niets te worden hersteld.',
  line: (line) => `regel ${line}`,
  broken: 'De bestanden waren niet te lezen.',
  forget: 'Vergeet deze organisatie',
  inUse: (name) =>
    `De werelden worden nu doorgerekend met de mensen van ${name}. Hoe zij zijn, bepalen de kenmerken hieronder.`,
  shape: 'De vorm',
  notInLink:
    'Je eigen organisatie zit niet in de link: wie die opent, ziet dezelfde plannen op een organisatie uit de bibliotheek.',
  lines({ files, organisation: found, ties }, formats) {
    const lines: (readonly [string, string])[] = files.map(({ name, records, holds, columns }) => [
      name,
      `${formats.whole(records)} regels over ${HOLDS[holds] ?? holds}; gelezen: ${Object.keys(columns).join(', ')}`,
    ]);
    if (found !== null) {
      const { employees, inHierarchy, levels, roots, span, departments, sites, isolated } = found;
      lines.push(
        ['Medewerkers', formats.whole(employees)],
        [
          'In de hiërarchie',
          `${formats.whole(inHierarchy)}, op ${levels.length} ${levels.length === 1 ? 'niveau' : 'niveaus'}, ${formats.whole(roots)} aan de top`,
        ],
        [
          'Afdelingen',
          `${formats.whole(departments.count)}, van ${formats.whole(departments.smallest)} tot ${formats.whole(departments.largest)} mensen`,
        ],
        ['Vestigingen', formats.whole(sites)],
      );
      if (span.mean !== null)
        lines.push([
          'Span of control',
          `gemiddeld ${formats.number(span.mean)}, hoogstens ${formats.whole(span.largest)}`,
        ]);
      if (isolated !== null) lines.push(['Zonder enig contact', formats.whole(isolated)]);
    }
    if (ties !== null) {
      lines.push([
        'Paren met contact',
        `${formats.whole(ties.undirected)}, ${formats.number(ties.meanDegree)} per medewerker`,
      ]);
      if (ties.withinDepartment !== null) lines.push(['Binnen een afdeling', formats.share(ties.withinDepartment)]);
    }
    return lines;
  },
};
