import { observeRun } from '../analysis/observations/observe-run.ts';
import { execute } from '../runners/execute.ts';
import type { Batch, BatchResult } from '../runners/runner.ts';

/** What a thread is sent: a batch, and the shared cell in which it looks between weeks whether it is to stop. */
export interface ThreadMessage {
  readonly batch: Batch;
  readonly stopped: Int32Array;
}

/**
 * What a thread runs: the one worker body.
 *
 * Its results are copied: a few kilobytes are copied faster than their many buffers are handed over one by one, and
 * Piscina's `move` would load the whole pool into every thread.
 */
export default function work({ batch, stopped }: ThreadMessage): BatchResult {
  const signal = {
    get aborted(): boolean {
      return Atomics.load(stopped, 0) !== 0;
    },
  };
  return execute(batch, signal, observeRun);
}
