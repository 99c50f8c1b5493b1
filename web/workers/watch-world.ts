import { EVENT_KINDS, simulate, type EventLog, type Organisation } from '../../sim/index.ts';
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
  /** Ties of row r: `tieTo` from `tieStart[r]` to before `tieStart[r + 1]`. */
  readonly tieStart: Uint32Array;
  readonly tieTo: Uint32Array;
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
  /** How often each kind of event happened: week × EVENT_KINDS.length + kind. */
  readonly events: Uint32Array;
}

/** Runs a world with its frames kept; the same seed as in the comparison gives the same runs. */
export function watchWorld({ scenario, imported, strategyIds, seed }: WatchRequest): WatchedWorld {
  const organisation = imported ?? organisationOf(scenario, seed);
  const runs = strategyIds.map((strategy): WatchedRun => {
    const record = simulate(runInput(scenario, strategy, organisation), seed, { frames: true, events: true });
    const { weeklyActive, contributors } = record.series;
    return {
      strategy,
      digest: record.digest,
      states: record.frames!.states,
      active: weeklyActive,
      contributing: contributors,
      events: countEvents(record.events!, scenario.weeks),
    };
  });
  return {
    seed,
    employees: organisation.size,
    weeks: scenario.weeks,
    layout: layoutOrganisation(organisation),
    department: organisation.department,
    span: organisation.span,
    tieStart: organisation.tieStart,
    tieTo: organisation.tieTo,
    runs,
  };
}

/** Fields of an event in the log: week, kind, employee, detail. */
const FIELDS = 4;

function countEvents({ data, count }: EventLog, weeks: number): Uint32Array {
  const kinds = EVENT_KINDS.length;
  const counts = new Uint32Array(weeks * kinds);
  for (let event = 0, at = 0; event < count; event++, at += FIELDS) counts[data[at]! * kinds + data[at + 1]!]!++;
  return counts;
}
