import type { Organisation } from '../../sim/index.ts';
import { ordinalLuckHigh, ordinalLuckLow, textLuck } from '../../sim/random/luck.ts';

/** Luck keys of an imported organisation's people in the order of their pseudonyms. */
export interface ImportedPeople {
  readonly luckLow: Uint32Array;
  readonly luckHigh: Uint32Array;
}

/**
 * The row of an employee by what somebody would call them: the id in the company's own file, the pseudonym (`e0001` is
 * the first by id; in a synthetic organisation the first made), or the row itself.
 *
 * @param imported  people of the files the organisation comes from; null for a synthetic one
 * @returns         null where there is nobody of that name
 */
export function findEmployee(organisation: Organisation, name: string, imported: ImportedPeople | null): number | null {
  const id = name.trim();
  if (imported !== null) {
    const { low, high } = textLuck(id);
    const row = rowOf(organisation, low, high);
    if (row !== null) return row;
  }
  const pseudonym = /^e(\d+)$/.exec(id);
  if (pseudonym !== null) {
    const ordinal = Number(pseudonym[1]) - 1;
    if (ordinal < 0 || ordinal >= organisation.size) return null;
    return imported === null
      ? rowOf(organisation, ordinalLuckLow(ordinal), ordinalLuckHigh(ordinal))
      : rowOf(organisation, imported.luckLow[ordinal]!, imported.luckHigh[ordinal]!);
  }
  const row = /^\d{1,9}$/.test(id) ? Number(id) : Number.NaN;
  return row < organisation.size ? row : null;
}

function rowOf({ luckLow, luckHigh, size }: Organisation, low: number, high: number): number | null {
  for (let row = 0; row < size; row++) if (luckLow[row] === low >>> 0 && luckHigh[row] === high >>> 0) return row;
  return null;
}
