import { type Notice } from '../../../scenarios/issue.ts';
import { type Encoding } from '../text/decode.ts';

/** Fewer people than this are never shown by themselves. */
export const FEWEST_SHOWN_ACTIVE = 5;

/** How many people used a platform week by week, as its own reports tell: counts, and nobody behind them. */
export interface UsageHistory {
  /** By day, the earliest first. */
  readonly weeks: readonly UsageWeek[];
  /** Different people the files list, whether they used it or not; null where they hold counts only. */
  readonly people: number | null;
  /** Whether the true counts may be higher: daily counts say only that at least so many were there in the week. */
  readonly atLeast: boolean;
}

export interface UsageWeek {
  /** Last of its seven days, as days since 1 January 1970. */
  readonly end: number;
  /** People active on at least one of them; null where they are fewer than `FEWEST_SHOWN_ACTIVE` and more than none. */
  readonly active: number | null;
}

/** What kind of report a usage file is. */
export type UsageKind =
  /** People with the day they were last active, as of the day of the report: one week each. */
  | 'last-activity'
  /** People by day. */
  | 'days'
  /** Numbers of people by day. */
  | 'counts';

/** What was found in usage files: a plain value, without names, ids or addresses. */
export interface UsageReport {
  readonly format: 'groundswell/usage-report@1';
  readonly files: readonly UsageFileReport[];
  /** First and last day that is measured, as 2024-01-31; null where nothing is. */
  readonly first: string | null;
  readonly last: string | null;
  readonly notices: readonly Notice[];
}

export interface UsageFileReport {
  readonly name: string;
  readonly kind: UsageKind;
  /** Records with data. */
  readonly records: number;
  readonly encoding: Encoding;
  /** What was read of them. */
  readonly read: readonly string[];
}
