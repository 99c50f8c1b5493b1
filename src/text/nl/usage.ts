import { filesAlike } from '../../exchange/usage/files-alike.ts';
import type { usage as en } from '../en/usage.ts';

export const usage: typeof en = {
  heading: 'Gebruik tot nu toe',
  label: 'Gebruiksrapporten',
  help: 'Activiteit per gebruiker uit Viva Engage (Yammer), of de ledenanalyse van Slack: één bestand of veel, ingepakt of niet. Alleen weekaantallen van vijf mensen of meer komen uit het lezen naar buiten.',
  drop: 'Of laat ze hier vallen.',
  weeks: (shown, first, last) => `${shown === 1 ? 'Eén week' : `${shown} weken`}, van ${first} tot ${last}`,
  people: 'Mensen in de bestanden',
  measured: 'Gemeten',
  records: (count, read) => `${count} regels; gelezen: ${read.join(', ')}`,
  launch: 'Het platform is gestart op',
  base: 'Aandeel van hoeveel medewerkers',
  beside: (drawn, left) =>
    `${drawn === 1 ? 'Eén week staat als zwarte stip' : `${drawn} weken staan als zwarte stippen`} in het plaatje van het gebruik, geteld vanaf de start.` +
    (left === 0
      ? ''
      : left === 1
        ? ' Nog één ligt vóór de start of na de laatste gesimuleerde week.'
        : ` Nog ${left} liggen vóór de start of na de laatste gesimuleerde week.`),
  tooMany: 'Er waren meer mensen actief dan er medewerkers zijn: stel in van hoeveel medewerkers het een aandeel is.',
  forget: 'Vergeet deze geschiedenis',
  subtitle: (employees, atLeast) =>
    atLeast
      ? `Zwarte stippen: gemeten, minstens zoveel van ${employees} medewerkers.`
      : `Zwarte stippen: gemeten, van ${employees} medewerkers.`,
  pointLabel: (day) => `gemeten, tot ${day}`,
  column: 'Gemeten',
  lines: ({ files }, formats) =>
    filesAlike(files).map(({ names, records, read }) => [
      names.length === 1 ? names[0]! : `${formats.whole(names.length)} bestanden`,
      usage.records(formats.whole(records), read),
    ]),
};
