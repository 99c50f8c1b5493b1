import { VERSION } from '../../version.ts';
import type { LoadedResults } from './loaded-results.ts';
import type { ResultsSummary } from './summarise-results.ts';

export const SUMMARY_FORMAT = 'groundswell/summary@1';

/** A summary as JSON, with what it is a summary of; see docs/command-line.md. */
export function summaryDocument({ manifest }: LoadedResults, summary: ResultsSummary) {
  const { modelVersion, identity, seed, strategies, factors, complete, shard } = manifest;
  return {
    format: SUMMARY_FORMAT,
    version: VERSION,
    modelVersion,
    identity,
    seed,
    complete,
    shard,
    strategies,
    reference: strategies[0] ?? null,
    currency: manifest.scenario.currency,
    factorPaths: factors.map(({ path }) => path),
    ...summary,
  };
}
