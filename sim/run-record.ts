import type { EventLog } from './events.ts';
import type { OutcomeId } from './outcomes/index.ts';
import type { LedgerLineId } from './outcomes/ledger.ts';
import type { SeriesId } from './outcomes/series.ts';

/** What found no room in a run. */
export interface Overflow {
  /** Questions asked while the queue was full: they go without an answer. */
  readonly questions: number;
  /** Uses proposed while as many as can be waited for a decision. */
  readonly proposals: number;
  /** Proposals refused because as many as can be were accepted and not yet implemented. */
  readonly accepted: number;
  /** Ideas in departments that had no place left for a further use. */
  readonly ideas: number;
}

/** What a run leaves behind. */
export interface RunRecord {
  readonly seed: string;
  readonly weeks: number;
  readonly employees: number;
  /** 32 hexadecimal digits over series, final columns, ledger and outcomes. */
  readonly digest: string;
  /** Null where an outcome is undefined. */
  readonly outcomes: Readonly<Record<OutcomeId, number | null>>;
  /** See OUTCOME_FAMILIES. */
  readonly outcomeFamily: string;
  /** Whole numbers, one per week. */
  readonly series: Readonly<Record<SeriesId, Float64Array>>;
  readonly ledger: readonly { readonly line: LedgerLineId; readonly cents: number; readonly minutes: number }[];
  /** What found no room: places are fixed, and what exceeds them is counted. */
  readonly overflow: Overflow;
  readonly events?: EventLog;
  /** One state code per employee and week: week × employees + row. */
  readonly frames?: { readonly states: Uint8Array };
}
