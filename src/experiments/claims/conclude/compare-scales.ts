import type { Claim } from '../claim.ts';
import type { ScaleResult } from '../claims-result.ts';
import { armsOf } from '../contrast.ts';
import { LARGE_ARMS } from '../list/large-arms.ts';
import { measureContrast } from '../verdict/measure-contrast.ts';
import { meanOver, type WorldRecord } from '../world-record.ts';

/** Contrasts in the same worlds at their own size and with many employees: shares and ratios, which have no size. */
export function compareScales(
  claims: readonly Claim[],
  worlds: readonly WorldRecord[],
  large: readonly WorldRecord[],
): ScaleResult[] {
  const known = new Set(LARGE_ARMS.map(({ id }) => id));
  const pairs = large.flatMap((big) => {
    const small = worlds.find(({ index }) => index === big.index);
    return small === undefined ? [] : [{ small, big }];
  });
  return claims.flatMap((claim) =>
    claim.contrasts
      .filter((contrast) => armsOf(contrast).every(({ id }) => known.has(id)))
      .filter((contrast) => contrast.kind === 'ratio' || contrast.smallest === 'share')
      .map((contrast) => {
        const each = pairs.map(({ small, big }) => ({
          small: measureContrast(contrast, small),
          big: measureContrast(contrast, big),
        }));
        const agree = each.filter(({ small, big }) => sameSide(small.estimate, big.estimate, small.smallest)).length;
        return {
          claim: claim.id,
          contrast,
          worlds: pairs.length,
          small: orNull(meanOver(Float64Array.from(each, ({ small }) => small.estimate))),
          large: orNull(meanOver(Float64Array.from(each, ({ big }) => big.estimate))),
          agree,
        };
      }),
  );
}

function sameSide(one: number, other: number, smallest: number): boolean {
  return !(one > smallest && other < -smallest) && !(one < -smallest && other > smallest);
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
