import type { LedgerLineId } from './ledger.ts';
import { LEDGER_LINES } from './ledger.ts';
import type { SeriesId } from './series.ts';
import type { RunState } from './run-state.ts';

/** A count of the last week as a share of employees. */
export function lastShare(run: RunState, id: SeriesId): number {
  return run.series[id][run.weeks - 1] / run.size;
}

/** Mean of a weekly count over weeks from … to (inclusive), as a share of employees. */
export function meanShare(run: RunState, id: SeriesId, from: number, to: number): number {
  let sum = 0;
  for (let week = from; week <= to; week++) sum += run.series[id][week];
  return sum / ((to - from + 1) * run.size);
}

/** Total of a weekly count over the run. */
export function total(run: RunState, id: SeriesId): number {
  let sum = 0;
  for (let week = 0; week < run.weeks; week++) sum += run.series[id][week];
  return sum;
}

const LEADER_LINES: readonly LedgerLineId[] = ['leaders'];

/** All that the run has cost, in units of the currency: money, and time at the rate of whoever gave it. */
export function totalCost(run: RunState): number {
  const { employeeHour, leaderHour } = run.parameters.money;
  let cents = 0;
  LEDGER_LINES.forEach(({ id }, row) => {
    const rate = LEADER_LINES.includes(id) ? leaderHour : employeeHour;
    cents += run.cents[row] + (run.minutes[row] * rate * 100) / 60;
  });
  return cents / 100;
}

/** Hours of people's time, all lines. */
export function totalHours(run: RunState): number {
  let minutes = 0;
  for (const spent of run.minutes) minutes += spent;
  return minutes / 60;
}

/** Gross hours saved by use. */
export function hoursSaved(run: RunState): number {
  return run.valueUnits / 960;
}

/** What the saved hours are worth less all that the run has cost. */
export function netValueOf(run: RunState): number {
  const { realisation, employeeHour } = run.parameters.money;
  return hoursSaved(run) * realisation * employeeHour - totalCost(run);
}

/** Gini coefficient of whole numbers ≥ 0, 0 where all are 0; sorts the array in place. */
export function gini(values: Uint32Array): number {
  values.sort();
  let weighted = 0;
  let sum = 0;
  for (let rank = 0; rank < values.length; rank++) {
    weighted += (2 * rank + 1 - values.length) * values[rank];
    sum += values[rank];
  }
  return sum === 0 ? 0 : weighted / (values.length * sum);
}
