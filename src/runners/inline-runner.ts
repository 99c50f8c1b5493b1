import { breathe } from './breathe.ts';
import { execute, type ObserveRun } from './execute.ts';
import { LaneRunner } from './lane-runner.ts';
import type { Lane, Runner } from './runner.ts';

/** Runs jobs in the calling thread, which gets its breath back between batches of a few tens of milliseconds. */
export function createInlineRunner(observeRun?: ObserveRun): Runner {
  return new LaneRunner([createInlineLane(observeRun)]);
}

export function createInlineLane(observeRun?: ObserveRun): Lane {
  let signal = { aborted: false };
  return {
    async execute(batch) {
      const own = { aborted: false };
      signal = own;
      await breathe();
      return execute(batch, own, observeRun);
    },
    stop() {
      signal.aborted = true;
    },
    // A thread cannot replace itself; by the time this is called the batch has ended anyway.
    replace() {},
    async close() {},
  };
}
