import type { LoadedResults } from '../../experiments/results/loaded-results.ts';
import { definitionOf, type ResultsSummary } from '../../experiments/results/summarise-results.ts';
import { csv, type CsvCell } from '../csv.ts';

const SPREAD = ['n', 'mean', 'low', 'high', 'sd', 'q05', 'q25', 'median', 'q75', 'q95'] as const;
const AGAINST = ['difference', 'differenceLow', 'differenceHigh', 'better', 'betterLow', 'betterHigh'] as const;

/** A row per point, strategy and outcome; beside it the difference to the reference and how often it is better. */
export function summaryCsv({ manifest }: LoadedResults, { points, outcomes }: ResultsSummary): string {
  const header = ['point', ...manifest.factors.map(({ path }) => path), 'strategy', 'outcome', 'unit'];
  const rows = points.flatMap(({ point, values, strategies }) =>
    strategies.flatMap(({ strategy, outcomes: summaries, against }) =>
      outcomes.map((outcome): CsvCell[] => {
        const summary = summaries[outcome]!;
        const difference = against?.[outcome];
        return [
          point,
          ...values.map((value) => (typeof value === 'boolean' ? String(value) : value)),
          strategy,
          outcome,
          definitionOf(outcome).unit,
          ...SPREAD.map((name) => summary[name]),
          ...(difference === undefined
            ? AGAINST.map(() => null)
            : [
                difference.mean,
                difference.low,
                difference.high,
                difference.better.share,
                difference.better.low,
                difference.better.high,
              ]),
        ];
      }),
    ),
  );
  return csv([...header, ...SPREAD, ...AGAINST], rows);
}
