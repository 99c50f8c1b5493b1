import type { LedgerLineId } from '../../../sim/index.ts';

/** What an hour costs, in the scenario's currency. */
export interface HourRates {
  readonly employeeHour: number;
  readonly leaderHour: number;
}

/** Money that hours of people's time stand for: leaders at their own rate, everybody else at that of an employee. */
export function valuedHours(line: LedgerLineId, hours: number, { employeeHour, leaderHour }: HourRates): number {
  return hours * (line === 'leaders' ? leaderHour : employeeHour);
}
