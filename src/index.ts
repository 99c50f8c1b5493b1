/**
 * Groundswell as a library: the same model, scenarios and comparisons as the command line and the page.
 *
 * @example
 * import { compare, createInlineRunner, DEFAULT_COMPARISON, simulate } from 'groundswell';
 *
 * const { scenario } = DEFAULT_COMPARISON;
 * const run = simulate(scenario, 'real-bottom-up', { seed: 1 });
 * console.log(run.outcomes.sustained, run.digest);
 */
export { type SimulateOptions, simulate } from './experiments/simulate.ts';
export { compare } from './experiments/compare.ts';
export { branch, branchAtOnce, type BranchedRun, type BranchEvent, type BranchRequest } from './experiments/branch.ts';
export { branchedStrategy } from './experiments/branched-strategy.ts';
export { type EmployeeExplained, explainEmployee, type ExplanationRequest } from './experiments/explain-employee.ts';
export { attribute } from './experiments/attribution/attribute.ts';
export type * from './experiments/attribution/attribution.ts';
export type * from './experiments/comparison.ts';
export { ExperimentError, sweepExperiment as sweep, type SweepOptions } from './experiments/sweep/sweep-experiment.ts';
export type { PointPrecision, SweepDone, SweepEvent, SweepProgress, SweepStore } from './experiments/sweep/sweep.ts';
export { planSweep, type SweepPlan } from './experiments/sweep/sweep-plan.ts';
export type { Manifest, ManifestFile, RunCounts, Shard } from './exchange/results/manifest.ts';
export { COMPARISON_FORMAT, comparisonDocument, comparisonSentence } from './experiments/comparison-document.ts';
export type { Finding, Contender, BetterInMoney } from './analysis/finding.ts';
export type { PairedDifference, RatioEstimate, Summary, WeeklyBand } from './analysis/summary.ts';
export { createInlineRunner } from './runners/inline-runner.ts';
export type { Batch, BatchResult, Job, JobResult, Lane, Runner, RunResult, Task } from './runners/runner.ts';
export { LaneRunner } from './runners/lane-runner.ts';
export { VERSION } from './version.ts';

export { parseScenario, type ParsedScenario } from '../scenarios/parse-scenario.ts';
export { readScenarioBytes, readScenarioText } from '../scenarios/codec/read-scenario-text.ts';
export { writeScenario } from '../scenarios/codec/write-scenario.ts';
export { scenarioJsonSchema } from '../scenarios/scenario-json-schema.ts';
export { filesNamedBy, parseExperiment, type ParsedExperiment } from '../scenarios/parse-experiment.ts';
export { experimentDocument } from '../scenarios/codec/experiment-document.ts';
export { experimentJsonSchema } from '../scenarios/experiment-json-schema.ts';
export type { AutoReplicates, Change, Design, Experiment, Factor, FactorValues } from '../scenarios/experiment.ts';
export { withWeeks } from '../scenarios/with-weeks.ts';
export { DEFAULT_COMPARISON, LIBRARY, type Library, type LibraryComparison } from '../scenarios/library.ts';
export { planOf, type Budget, type Scenario, type ScenarioOrganisation, type Strategy } from '../scenarios/scenario.ts';
export type { Checked, Issue, Notice, Place } from '../scenarios/issue.ts';

export {
  assemble,
  DEFAULT_PARAMETERS,
  LEDGER_LINES,
  LEVERS,
  MODEL_VERSION,
  ORGANISATION_FIGURES,
  ORGANISATION_TRAITS,
  OUTCOMES,
  PARAMETERS,
  replicateSeed,
  SERIES,
  synthesise,
} from '../sim/index.ts';
export type {
  Organisation,
  OrganisationFigures,
  OrganisationInput,
  OrganisationTraits,
  OutcomeId,
  Parameters,
  RunRecord,
  SeriesId,
} from '../sim/index.ts';
