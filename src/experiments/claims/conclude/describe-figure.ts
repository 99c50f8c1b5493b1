import { quantileOfSorted } from '../../../analysis/quantile.ts';
import { definedOnly } from '../../../analysis/summarise.ts';
import type { SideFigure } from '../claim.ts';
import type { FigureResult } from '../claims-result.ts';
import type { WorldRecord } from '../world-record.ts';

/** Quantiles of a figure over worlds; a quantile that has no bound is null. */
export function describeFigure(figure: SideFigure, worlds: readonly WorldRecord[]): FigureResult {
  const values = definedOnly(worlds.map((world) => figure.of(world))).sort();
  const at = (p: number): number | null => {
    if (values.length === 0) return null;
    // Between a number and no bound there is no bound.
    const value = quantileOfSorted(values, p);
    return Number.isFinite(value) ? value : null;
  };
  return {
    figure,
    n: values.length,
    unbounded: values.filter((value) => value === Infinity).length,
    q05: at(0.05),
    q25: at(0.25),
    median: at(0.5),
    q75: at(0.75),
    q95: at(0.95),
  };
}
