import { breathe } from './breathe.ts';
import { execute } from './execute.ts';
import { LaneRunner } from './lane-runner.ts';
import type { Lane, Runner } from './runner.ts';

/** Runs jobs in the calling thread, which gets its breath back between batches of a few tens of milliseconds. */
export function createInlineRunner(): Runner {
  return new LaneRunner([createInlineLane()]);
}

export function createInlineLane(): Lane {
  let signal = { aborted: false };
  return {
    async execute(batch) {
      const own = { aborted: false };
      signal = own;
      await breathe();
      return execute(batch, own);
    },
    stop() {
      signal.aborted = true;
    },
    // A thread cannot replace itself; by the time this is called the batch has ended anyway.
    replace() {},
    async close() {},
  };
}
