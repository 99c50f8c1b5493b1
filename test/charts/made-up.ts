import type { PairedDifference, Summary } from '../../src/analysis/summary.ts';
import type { SeriesSummary } from '../../src/experiments/comparison.ts';

/** A weekly share whose bands lie `spread` around these medians. */
export function seriesOf(median: readonly number[], spread = 0): SeriesSummary {
  const shifted = (by: number) => Float64Array.from(median, (value) => value + by);
  return {
    unit: 'share',
    median: shifted(0),
    q05: shifted(-2 * spread),
    q25: shifted(-spread),
    q75: shifted(spread),
    q95: shifted(2 * spread),
    runs: [shifted(spread / 2)],
  };
}

export function differenceOf(part: Partial<PairedDifference>): PairedDifference {
  return {
    n: 0,
    mean: null,
    low: null,
    high: null,
    sd: null,
    wins: 0,
    ties: 0,
    losses: 0,
    correlation: null,
    varianceReduction: null,
    ...part,
  };
}

export function summaryOf(part: Partial<Summary>): Summary {
  return {
    n: 0,
    mean: null,
    low: null,
    high: null,
    sd: null,
    q05: null,
    q25: null,
    median: null,
    q75: null,
    q95: null,
    ...part,
  };
}
