import type { AfterStop } from './after-stop.ts';
import type { RunState } from './run-state.ts';

/** How an outcome is written: shares 0..1 (their differences −1..1), money in whole units of the scenario's currency, flags 0 or 1. */
export type OutcomeUnit = 'share' | 'money' | 'hours' | 'weeks' | 'count' | 'ratio' | 'flag';

/** One declared outcome: from it follow column, row, terminal line, documentation and contract test. */
export interface OutcomeDefinition<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** The exact definition, in plain words. */
  readonly help: string;
  readonly unit: OutcomeUnit;
  /** Which direction is better, as far as anybody would agree. */
  readonly better: 'higher' | 'lower' | 'neither';
  /** Shown first: one of the handful a reader looks at. */
  readonly headline: boolean;
  /** Needs further runs and is worked out only when a run is asked for it; otherwise undefined, and in no digest. */
  readonly onRequest?: true;
  /**
   * Its value at the end of a run; null where it is undefined.
   *
   * @param afterStop  what became of the run where everything is stopped; null when that was not asked for
   */
  of(run: RunState, afterStop: AfterStop | null): number | null;
}

/** Declares an outcome and keeps its id as a type. */
export function defineOutcome<const Id extends string>(outcome: OutcomeDefinition<Id>): OutcomeDefinition<Id> {
  return outcome;
}
