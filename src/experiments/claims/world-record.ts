import type { MeasureId } from './measures.ts';

/** The measures of one arm in one world: one value per luck, in the order of lucks; NaN where it is undefined. */
export type ArmRecord = Readonly<Record<MeasureId, Float64Array>>;

/** What is kept of a finished world. */
export interface WorldRecord {
  readonly index: number;
  readonly seed: string;
  readonly employees: number;
  readonly arms: Readonly<Record<string, ArmRecord>>;
  /** What calibrated arms were scaled by. */
  readonly scales: Readonly<Record<string, number>>;
  /** Runs that were not finished, in words. */
  readonly failures: readonly string[];
}

/** A measure of an arm in a world. */
export function measured(world: WorldRecord, arm: string, measure: MeasureId): Float64Array {
  const record = world.arms[arm];
  if (record === undefined) throw new RangeError(`World ${world.seed} has no arm ${arm}.`);
  return record[measure];
}

/** Mean over the lucks in which it is defined; NaN where in none. */
export function meanOver(values: Float64Array): number {
  let sum = 0;
  let n = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    n++;
  }
  return n === 0 ? NaN : sum / n;
}
