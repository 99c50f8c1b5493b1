import { VERSION } from '../../version.ts';
import type { PatternsReport, StatisticReport } from './pattern-report.ts';

export const PATTERNS_FORMAT = 'groundswell/patterns@1';

/** The report as JSON, documented and versioned: what is undefined is null. */
export function patternsDocument({ patterns, modelVersion, ...rest }: PatternsReport) {
  return {
    format: PATTERNS_FORMAT,
    version: VERSION,
    modelVersion,
    ...rest,
    patterns: patterns.map(({ pattern, statistics, ...verdicts }) => ({
      ...pattern,
      ...verdicts,
      statistics: statistics.map(statisticDocument),
    })),
  };
}

function statisticDocument({ statistic, ...findings }: StatisticReport) {
  const { id, label, help, band, over } = statistic;
  return { id, label, help, band, over: over.kind, within: over.kind === 'share' ? over.within : null, ...findings };
}
