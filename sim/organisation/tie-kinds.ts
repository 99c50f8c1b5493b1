import { type Organisation, TIE_KIND } from './organisation.ts';

/** What each tie comes from, slot by slot (see TIE_KIND): reporting, else team, else department, else informal. */
export function tieKinds(
  { manager, department, departmentStart }: Pick<Organisation, 'manager' | 'department' | 'departmentStart'>,
  { tieStart, tieTo }: Pick<Organisation, 'tieStart' | 'tieTo'>,
): Uint8Array {
  const kind = new Uint8Array(tieTo.length);
  for (let employee = 0; employee < manager.length; employee++) {
    const above = manager[employee];
    const first = departmentStart[department[employee]];
    const end = departmentStart[department[employee] + 1];
    for (let slot = tieStart[employee]; slot < tieStart[employee + 1]; slot++) {
      const other = tieTo[slot];
      if (other === above || manager[other] === employee) kind[slot] = TIE_KIND.reporting;
      else if (above >= 0 && manager[other] === above) kind[slot] = TIE_KIND.team;
      else kind[slot] = other >= first && other < end ? TIE_KIND.department : TIE_KIND.informal;
    }
  }
  return kind;
}
