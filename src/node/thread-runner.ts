import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { LaneRunner } from '../runners/lane-runner.ts';
import type { Batch, BatchResult, Lane, Runner } from '../runners/runner.ts';
import { shareOrganisation } from './share-organisation.ts';
import type { ThreadMessage } from './worker.ts';

/** How many threads run unless somebody says otherwise: one per core this process may use. */
export function defaultWorkers(): number {
  return availableParallelism();
}

/**
 * Runs jobs on threads of this process. They start at once, so that they come up while the caller prepares.
 *
 * @param workers     number of threads
 * @param workerFile  the built worker; beside the built command line unless a test says otherwise
 */
export function createThreadRunner(
  workers = defaultWorkers(),
  workerFile = fileURLToPath(new URL('./worker.js', import.meta.url)),
): Runner {
  return new LaneRunner(Array.from({ length: workers }, () => createThreadLane(workerFile)));
}

/**
 * One thread. Piscina watches over it: it starts another when one breaks, and ends one whose task is aborted.
 * A pool of one per lane, because the scheduler keeps track of what each worker knows.
 */
function createThreadLane(filename: string): Lane {
  const pool = new Piscina({
    filename,
    minThreads: 1,
    maxThreads: 1,
    idleTimeout: Infinity,
    recordTiming: false,
    // What is started with debugging or loader options for the command is not meant for its threads.
    execArgv: [],
  });
  // Not ended before it is up: a mistake in the input is found sooner than that.
  const up = Promise.race(pool.threads.map(cameUp));
  const stopped = new Int32Array(new SharedArrayBuffer(4));
  let kill = new AbortController();
  let broke: (error: Error) => void = () => {};
  // A thread that cannot even start takes no task that could reject; the one waiting for it must hear of it.
  pool.on('error', (error: Error) => {
    broke(error);
    kill.abort();
  });
  return {
    async execute(batch) {
      Atomics.store(stopped, 0, 0);
      kill = new AbortController();
      const message: ThreadMessage = { batch: shareIn(batch), stopped };
      const breakdown = new Promise<never>((_, reject) => (broke = reject));
      return await Promise.race([pool.run(message, { signal: kill.signal }) as Promise<BatchResult>, breakdown]);
    },
    stop() {
      Atomics.store(stopped, 0, 1);
    },
    replace() {
      kill.abort();
    },
    async close() {
      await up;
      await pool.destroy();
    },
  };
}

/** An imported organisation may be large: the threads read one copy of it. */
function shareIn(batch: Batch): Batch {
  const { task } = batch;
  if (task === null || task.organisation === null) return batch;
  return { ...batch, task: { ...task, organisation: shareOrganisation(task.organisation) } };
}

/**
 * When a thread has loaded what it runs, or has failed to. Its first message says so; `online` comes earlier, while it
 * is still loading, and Node crashes in one case of a hundred when a thread is ended then.
 */
function cameUp(thread: Worker): Promise<void> {
  return new Promise((resolve) => {
    for (const event of ['message', 'error', 'exit']) thread.once(event, () => resolve());
  });
}
