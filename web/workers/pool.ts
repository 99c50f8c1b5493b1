import { LaneRunner } from '../../src/runners/lane-runner.ts';
import { EARLY_WORKERS, nameOf } from './early-workers.ts';
import { WebLane } from './web-lane.ts';

/** The page's workers: those that are up already, one per core at first. */
export function createPool(workers: readonly Worker[] = EARLY_WORKERS): LaneRunner {
  return new LaneRunner(workers.map((worker, number) => new WebLane(nameOf(number), worker)));
}

/** One core stays free for the page itself. */
export function lastingWorkers(cores = navigator.hardwareConcurrency): number {
  return Math.max(1, (cores || 2) - 1);
}
