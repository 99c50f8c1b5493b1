import { execute, transferablesOf } from '../runners/execute.ts';
import type { Batch, BatchResult } from '../runners/runner.ts';

/** What a thread is sent: a batch, and the shared cell in which it looks between weeks whether it is to stop. */
export interface ThreadMessage {
  readonly batch: Batch;
  readonly stopped: Int32Array;
}

/** By these names Piscina finds what to hand over; importing it for them would load the pool into every thread. */
const TRANSFERABLE = Symbol.for('Piscina.transferable');
const VALUE = Symbol.for('Piscina.valueOf');

/** What a thread runs: the one worker body, its arrays handed over rather than copied. */
export default function work({ batch, stopped }: ThreadMessage): unknown {
  const signal = {
    get aborted(): boolean {
      return Atomics.load(stopped, 0) !== 0;
    },
  };
  const result: BatchResult = execute(batch, signal);
  return { [TRANSFERABLE]: transferablesOf(result), [VALUE]: result };
}
