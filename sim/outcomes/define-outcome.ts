import type { RunState } from './run-state.ts';

/** How an outcome is written: shares 0..1, money in whole units of the scenario's currency, flags 0 or 1. */
export type OutcomeUnit = 'share' | 'money' | 'hours' | 'weeks' | 'count' | 'ratio' | 'flag';

/** One declared outcome: from it follow column, row, terminal line, documentation and contract test. */
export interface OutcomeDefinition {
  readonly id: string;
  readonly label: string;
  /** The exact definition, in plain words. */
  readonly help: string;
  readonly unit: OutcomeUnit;
  /** Which direction is better, as far as anybody would agree. */
  readonly better: 'higher' | 'lower' | 'neither';
  /** Shown first: one of the handful a reader looks at. */
  readonly headline: boolean;
  /** Its value at the end of a run; null where it is undefined. */
  of(run: RunState): number | null;
}

export function defineOutcome(outcome: OutcomeDefinition): OutcomeDefinition {
  return outcome;
}
