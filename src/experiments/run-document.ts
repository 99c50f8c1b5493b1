import { eventsOf, MODEL_VERSION, type RunRecord, SERIES } from '../../sim/index.ts';
import { scenarioDocument } from '../../scenarios/codec/scenario-document.ts';
import type { Scenario, Strategy } from '../../scenarios/scenario.ts';
import { VERSION } from '../version.ts';

export const RUN_FORMAT = 'groundswell/run@1';

/** A run with where it comes from. */
export interface ShownRun {
  readonly scenario: Scenario;
  readonly strategy: Strategy;
  /** Name of the organisation. */
  readonly organisation: string;
  readonly record: RunRecord;
}

/** A run as JSON: what is undefined is null. */
export function runDocument({ scenario, strategy, organisation, record }: ShownRun) {
  return {
    format: RUN_FORMAT,
    version: VERSION,
    modelVersion: MODEL_VERSION,
    scenario: scenarioDocument(scenario),
    organisation: { name: organisation, employees: record.employees },
    strategy: { id: strategy.id, name: strategy.name },
    ...(strategy.then && {
      then: strategy.then.map(({ fromWeek, strategy: { id, name } }) => ({ fromWeek, strategy: { id, name } })),
    }),
    currency: scenario.currency,
    seed: record.seed,
    weeks: record.weeks,
    digest: record.digest,
    outcomes: record.outcomes,
    outcomeFamily: record.outcomeFamily,
    overflow: record.overflow,
    ledger: record.ledger,
    series: Object.fromEntries(SERIES.map(({ id }) => [id, [...record.series[id]]])),
    ...(record.events && { events: [...eventsOf(record.events)] }),
  };
}
