import type { AdoptionHistory } from '../../src/charts/adoption/history.ts';
import type { UsageHistory } from '../../src/exchange/usage/usage-history.ts';

/** Measured use as it stands in the picture; it stays in this page, and in no address or file. */
export interface UsageShown {
  readonly history: UsageHistory;
  /** Day of the launch, as days since 1 January 1970. */
  readonly launch: number;
  /** Employees the shares are of. */
  readonly base: number;
  /** What is written at the last point, and what the picture's subtitle adds, in the words of the moment. */
  readonly label: string;
  readonly subtitle: string;
  readonly column: string;
}

/** Another history is to be shown, or none. */
export class UsageEvent extends CustomEvent<UsageShown | null> {
  static readonly type = 'usage-shown';

  constructor(detail: UsageShown | null) {
    super(UsageEvent.type, { bubbles: true, detail });
  }
}

const DAYS = 7;

/** The history as shares by weeks since the launch. */
export function historyOf({ history, launch, base, label }: Omit<UsageShown, 'subtitle' | 'column'>): AdoptionHistory {
  return {
    label,
    points: history.weeks.map(({ end, active }) => ({
      week: (end + 1 - launch) / DAYS,
      share: active === null ? null : active / base,
    })),
  };
}

/** The day of the launch where nobody has said: the first of the first week in which somebody was active. */
export function firstDay({ weeks }: UsageHistory): number {
  const first = weeks.find(({ active }) => active === null || active > 0) ?? weeks[0]!;
  return first.end + 1 - DAYS;
}
