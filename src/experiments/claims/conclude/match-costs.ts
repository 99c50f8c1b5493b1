import { quantileOfSorted } from '../../../analysis/quantile.ts';
import type { Arm } from '../arm.ts';
import type { CostMatch } from '../claims-result.ts';
import { meanOver, measured, type WorldRecord } from '../world-record.ts';

/** How far arms that should cost the same as another do. */
export function matchCosts(arms: readonly Arm[], worlds: readonly WorldRecord[]): CostMatch {
  const matched = arms.flatMap(({ id, calibration }) => {
    if (calibration === undefined || !('measure' in calibration) || calibration.measure !== 'cost') return [];
    const { like } = calibration;
    return typeof like === 'string' ? [] : [{ id, like: like.id }];
  });
  const gaps = matched.flatMap(({ id, like }) =>
    worlds.map((world) => {
      const wanted = meanOver(measured(world, like, 'cost'));
      return Math.abs(meanOver(measured(world, id, 'cost')) - wanted) / wanted;
    }),
  );
  const sorted = Float64Array.from(gaps.filter((gap) => Number.isFinite(gap))).sort();
  const at = (p: number): number | null => (sorted.length === 0 ? null : quantileOfSorted(sorted, p));
  return { arms: matched.length, median: at(0.5), q95: at(0.95) };
}
