import { OUTCOMES } from '../../../sim/index.ts';
import type { Comparison } from '../../experiments/comparison.ts';
import { csv, type CsvCell } from '../csv.ts';

/** A row per strategy and outcome: the summary, and beside it the paired difference to the first strategy. */
export function comparisonCsv({ strategies, differences }: Comparison): string {
  const rows = strategies.flatMap((strategy) =>
    OUTCOMES.map(({ id, unit }): CsvCell[] => {
      const { n, mean, low, high, sd, q05, q25, median, q75, q95 } = strategy.outcomes[id];
      const difference = differences.find((other) => other.strategy === strategy.id)?.outcomes[id];
      const against: CsvCell[] =
        difference === undefined
          ? [null, null, null, null, null, null]
          : [difference.mean, difference.low, difference.high, difference.wins, difference.ties, difference.losses];
      return [strategy.id, id, unit, n, mean, low, high, sd, q05, q25, median, q75, q95, ...against];
    }),
  );
  const header = [
    'strategy',
    'outcome',
    'unit',
    'n',
    'mean',
    'low',
    'high',
    'sd',
    'q05',
    'q25',
    'median',
    'q75',
    'q95',
  ];
  return csv([...header, 'difference', 'differenceLow', 'differenceHigh', 'wins', 'ties', 'losses'], rows);
}
