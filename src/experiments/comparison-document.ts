import { scenarioDocument } from '../../scenarios/codec/scenario-document.ts';
import { formatsFor } from '../text/formats.ts';
import { findingSentence } from '../text/en/finding.ts';
import { VERSION } from '../version.ts';
import type { Comparison } from './comparison.ts';
import { leadOf } from './settle-comparison.ts';

export const COMPARISON_FORMAT = 'groundswell/comparison@1';

/**
 * A comparison as JSON, documented and versioned: what is undefined is null, and nothing in it depends on when, where
 * or on how many workers it was made.
 */
export function comparisonDocument(comparison: Comparison) {
  const { scenario, organisation, strategies, differences, finding, failures } = comparison;
  return {
    format: COMPARISON_FORMAT,
    version: VERSION,
    modelVersion: comparison.modelVersion,
    scenario: scenarioDocument({
      ...scenario,
      strategies: strategies.map(({ id }) => scenario.strategies.find((strategy) => strategy.id === id)!),
    }),
    organisation,
    currency: scenario.currency,
    seed: comparison.seed,
    weeks: comparison.weeks,
    replicatesAsked: comparison.replicatesAsked,
    replicates: comparison.replicates,
    complete: comparison.complete,
    assumptions:
      comparison.assumptions?.map(({ seed, changes }) => ({
        seed,
        changes: Object.fromEntries(changes.map(({ path, value }) => [path, value])),
      })) ?? null,
    strategies: strategies.map(({ series: _series, weeklyMeans: _means, ...strategy }) => strategy),
    differences: differences.map(({ series: _series, ...difference }) => difference),
    finding,
    settlement: leadOf(comparison),
    sentence: comparisonSentence(comparison),
    failures,
  };
}

/** What was found, in English. */
export function comparisonSentence({ finding, scenario, weeks }: Comparison): string {
  return findingSentence(finding, { formats: formatsFor('en', scenario.currency), weeks });
}
