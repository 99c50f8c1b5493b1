import { simulate, type Organisation } from '../../sim/index.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { layoutOrganisation, type OrganisationLayout } from '../../src/charts/organisation/layout.ts';
import { organisationOf, runInput } from '../../src/runners/run-input.ts';

/** One world under some strategies, to be watched week by week. */
export interface WatchRequest {
  readonly scenario: Scenario;
  /** Takes the place of the scenario's own organisation. */
  readonly imported: Organisation | null;
  readonly strategyIds: readonly string[];
  readonly seed: string;
}

/** Everybody, where they stand, and what they were in every week under each strategy. */
export interface WatchedWorld {
  readonly seed: string;
  readonly employees: number;
  readonly weeks: number;
  readonly layout: OrganisationLayout;
  readonly department: Uint16Array;
  readonly span: Uint32Array;
  readonly runs: readonly WatchedRun[];
}

export interface WatchedRun {
  readonly strategy: string;
  readonly digest: string;
  /** State codes: week × employees + row. */
  readonly states: Uint8Array;
  /** Employees active, by week. */
  readonly active: Float64Array;
  readonly contributing: Float64Array;
}

/** Runs a world with its frames kept; the same seed as in the comparison gives the same runs. */
export function watchWorld({ scenario, imported, strategyIds, seed }: WatchRequest): WatchedWorld {
  const organisation = imported ?? organisationOf(scenario, seed);
  const runs = strategyIds.map((strategy): WatchedRun => {
    const record = simulate(runInput(scenario, strategy, organisation), seed, { frames: true });
    const { weeklyActive, contributors } = record.series;
    return {
      strategy,
      digest: record.digest,
      states: record.frames!.states,
      active: weeklyActive,
      contributing: contributors,
    };
  });
  return {
    seed,
    employees: organisation.size,
    weeks: scenario.weeks,
    layout: layoutOrganisation(organisation),
    department: organisation.department,
    span: organisation.span,
    runs,
  };
}
