import type { OutcomeDefinition, OutcomeId } from '../../../sim/index.ts';
import type { Hue } from '../../charts/hues.ts';
import type { LoadedResults } from '../../experiments/results/loaded-results.ts';
import type { ResultsSummary } from '../../experiments/results/summarise-results.ts';
import type { Formats } from '../../text/formats.ts';
import type { ReportText } from '../../text/en/reports.ts';

/** What every section of a report looks at. */
export interface ReportContext {
  readonly results: LoadedResults;
  readonly summary: ResultsSummary;
  readonly text: ReportText;
  readonly formats: Formats;
  readonly plans: readonly ReportPlan[];
}

export interface ReportPlan {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly hue: Hue;
}

export function isShare({ unit }: OutcomeDefinition): boolean {
  return unit === 'share' || unit === 'flag';
}

interface Estimate {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A value in the unit of its outcome, with the digits that its interval supports. */
export function written(outcome: OutcomeDefinition, value: number | null, formats: Formats, around?: Estimate): string {
  const interval = around && { low: around.low, high: around.high };
  if (isShare(outcome)) return formats.share(value, interval);
  switch (outcome.unit) {
    case 'money':
      return formats.money(value, interval);
    case 'hours':
      return formats.hours(value, interval);
    default:
      return formats.number(value, interval);
  }
}

/** A difference, with its sign; shares differ in points. */
export function writtenDifference(
  outcome: OutcomeDefinition,
  value: number | null,
  formats: Formats,
  around?: Estimate,
): string {
  const interval = around && { low: around.low, high: around.high };
  if (isShare(outcome)) return formats.signedPoints(value, interval);
  if (outcome.unit === 'money') return formats.signedMoney(value, interval);
  const text = outcome.unit === 'hours' ? formats.hours(value, interval) : formats.number(value, interval);
  return value !== null && value > 0 ? `+${text}` : text;
}

/** `from – to` of an estimate. */
export function writtenInterval(outcome: OutcomeDefinition, { low, high }: Estimate, formats: Formats): string {
  if (low === null || high === null) return '';
  // No share of runs lies beyond none and all of them, as the interval of a mean may.
  const within = outcome.unit === 'flag' ? { low: Math.max(0, low), high: Math.min(1, high) } : { low, high };
  const [from, to] = isShare(outcome)
    ? formats.shareRange(within)
    : [
        written(outcome, low, formats, { mean: null, low, high }),
        written(outcome, high, formats, { mean: null, low, high }),
      ];
  return from === to ? from : `${from} to ${to}`;
}

/** The values of all runs of a strategy in one outcome, ascending. */
export function allValues({ results, summary }: ReportContext, strategy: number, outcome: OutcomeId): Float64Array {
  const { cube } = results;
  const column = cube.shape.outcomes.indexOf(outcome);
  const values = new Float64Array(summary.points.length * cube.replicates);
  let n = 0;
  for (const { point } of summary.points) {
    for (const value of cube.values(point - 1, strategy, column)) if (value === value) values[n++] = value;
  }
  return values.subarray(0, n).sort();
}
