import { definedOnly, meanWithInterval } from '../../../analysis/summarise.ts';
import type { FamilyResult } from '../claims-result.ts';
import { ENABLED } from '../list/main-arms.ts';
import { FAMILIES, type SearchedFamily, type SearchedWorld } from '../optimise/search-world.ts';
import { meanOver, measured, type WorldRecord } from '../world-record.ts';

/** What every family comes to when it is optimised with the same number of evaluations, in fresh luck. */
export function rankFamilies(searched: readonly SearchedWorld[], worlds: readonly WorldRecord[]): FamilyResult[] {
  const known = searched.filter(({ index }) => worlds.some((world) => world.index === index));
  if (known.length === 0) return [];
  return FAMILIES.map(({ id, name }) => {
    const own = known.map((world) => familyIn(world, id));
    const drawn = known.map(({ index }) =>
      meanOver(
        measured(
          worlds.find((world) => world.index === index)!,
          id,
          'sustained',
        ),
      ),
    );
    const behind = known.map((world) => familyIn(world, ENABLED.id).sustained - familyIn(world, id).sustained);
    const best = known.map(({ families }) => {
      const top = Math.max(...families.map(({ sustained }) => sustained));
      const winners = families.filter(({ sustained }) => sustained === top);
      return winners.some((family) => family.id === id) ? 1 / winners.length : 0;
    });
    return {
      id,
      name,
      drawn: meanOver(Float64Array.from(drawn)),
      searched: meanOver(Float64Array.from(own, (family) => family.searched)),
      sustained: meanWithInterval(definedOnly(own.map(({ sustained }) => sustained))),
      netValue: meanOver(Float64Array.from(own, ({ netValue }) => netValue)),
      best: meanOver(Float64Array.from(best)),
      behind: meanWithInterval(definedOnly(behind)),
    };
  });
}

function familyIn({ families }: SearchedWorld, id: string): SearchedFamily {
  return families.find((family) => family.id === id)!;
}
