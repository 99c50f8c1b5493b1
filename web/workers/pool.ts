import { LaneRunner } from '../../src/runners/lane-runner.ts';
import { EARLY_WORKERS, nameOf } from './early-workers.ts';
import { WebLane } from './web-lane.ts';

/** The page's workers: those that are up already. */
export function createPool(workers: readonly Worker[] = EARLY_WORKERS): LaneRunner {
  return new LaneRunner(workers.map((worker, number) => new WebLane(nameOf(number), worker)));
}
