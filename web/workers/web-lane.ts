import { wrap, type Remote } from 'comlink';
import type { Batch, BatchResult, Lane } from '../../src/runners/runner.ts';
import type { WorkerService } from './service.ts';
import { startWorker } from './start-worker.ts';

/** A Web Worker as a lane of the scheduler. */
export class WebLane implements Lane {
  readonly #name: string;
  #worker: Worker;
  /** Kept as long as the worker: a proxy that is collected while it waits never answers. */
  #service: Remote<WorkerService>;
  #reject: (reason: Error) => void = () => {};

  /** @param worker  one that has been started already; absent: it is started now */
  constructor(name: string, worker = startWorker(name)) {
    this.#name = name;
    this.#worker = this.#listen(worker);
    this.#service = wrap<WorkerService>(this.#worker);
  }

  execute(batch: Batch): Promise<BatchResult> {
    return new Promise((resolve, reject) => {
      this.#reject = reject;
      this.#service.execute(batch).then(resolve, reject);
    });
  }

  /** A batch is short, and a running worker hears nothing: the scheduler replaces one that takes too long to end. */
  stop(): void {}

  replace(): void {
    this.#end('The worker was replaced.');
    this.#worker = this.#listen(startWorker(this.#name));
    this.#service = wrap<WorkerService>(this.#worker);
  }

  async close(): Promise<void> {
    this.#end('The worker was closed.');
  }

  #listen(worker: Worker): Worker {
    worker.addEventListener('error', (event) =>
      this.#reject(new Error(event.message || 'The worker could not be started.')),
    );
    worker.addEventListener('messageerror', () => this.#reject(new Error('The worker sent what cannot be read.')));
    return worker;
  }

  #end(reason: string): void {
    this.#worker.terminate();
    this.#reject(new Error(reason));
  }
}
