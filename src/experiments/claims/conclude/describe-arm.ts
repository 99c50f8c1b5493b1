import { quantileOfSorted } from '../../../analysis/quantile.ts';
import { definedOnly, meanOf, varianceOf } from '../../../analysis/summarise.ts';
import type { Arm } from '../arm.ts';
import type { ArmResult } from '../claims-result.ts';
import type { MeasureId } from '../measures.ts';
import { meanOver, measured, type WorldRecord } from '../world-record.ts';

/** Mean over worlds, spread of lucks within a world, and the 5 % quantile over all lucks of all worlds. */
export function describeArm({ id, name }: Arm, measure: MeasureId, worlds: readonly WorldRecord[]): ArmResult {
  const columns = worlds.map((world) => definedOnly(measured(world, id, measure)));
  const means = definedOnly(columns.map(meanOver));
  const variances = columns.filter(({ length }) => length > 1).map((column) => varianceOf(column, meanOf(column)));
  const pooled = Float64Array.from(columns.flatMap((column) => [...column])).sort();
  return {
    id,
    name,
    mean: means.length === 0 ? null : meanOf(means),
    sdOfLucks: variances.length === 0 ? null : Math.sqrt(meanOver(Float64Array.from(variances))),
    q05: pooled.length === 0 ? null : quantileOfSorted(pooled, 0.05),
  };
}
