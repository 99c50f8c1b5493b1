import { LaneRunner } from '../../src/runners/lane-runner.ts';
import type { Runner } from '../../src/runners/runner.ts';
import { WebLane } from './web-lane.ts';

/** One core stays free for the page itself. */
export function createPool(cores = navigator.hardwareConcurrency): Runner {
  const workers = Math.max(1, (cores || 2) - 1);
  return new LaneRunner(Array.from({ length: workers }, (_, number) => new WebLane(`groundswell ${number + 1}`)));
}
