import type { People } from '../../../sim/employees/people.ts';
import { parseSeed } from '../../../sim/random/seed.ts';
import type { RunInput } from '../../../sim/run.ts';
import type { RunRecord } from '../../../sim/run-record.ts';
import { beginRun, finishRun, peopleOf, stepWeek, StoppedError, underPlanOfWeek } from '../../../sim/simulate.ts';
import { observe } from './index.ts';

/** A run with what validation measures of it. */
export interface ObservedRun {
  /** The same, to the bit, as without observation. */
  readonly record: RunRecord;
  /** In the order of OBSERVATIONS; NaN where undefined. */
  readonly observed: Float64Array;
}

/**
 * Simulates as `simulate` does, and measures.
 *
 * @param stop  asked between weeks
 * @throws StoppedError  when `stop` said so
 */
export function observeRun(
  input: RunInput,
  seed: string,
  stop: () => boolean = () => false,
  people: People = peopleOf(input, parseSeed(seed)),
): ObservedRun {
  let world = beginRun(input, parseSeed(seed), { events: true }, people);
  while (world.week < world.weeks) {
    if (stop()) throw new StoppedError(`Stopped before week ${world.week}.`);
    world = underPlanOfWeek(world, input);
    stepWeek(world);
  }
  return { record: finishRun(world), observed: observe(world) };
}
