import { wrap, type Remote } from 'comlink';
import type { PersonRequest, PersonStory } from '../../src/experiments/tell-person.ts';
import type { WorkerService } from './service.ts';
import type { WatchedWorld, WatchRequest } from './watch-world.ts';
import { startWorker } from './start-worker.ts';

/** Runs worlds that are to be watched, in a worker of its own; the newest request wins. */
export class Watcher {
  #worker: Worker | null = null;
  #busy = false;

  /** The world; rejects with an AbortError when another is asked for meanwhile. */
  watch(request: WatchRequest, signal: AbortSignal): Promise<WatchedWorld> {
    return this.#ask((service) => service.watch(request), signal);
  }

  /** Why somebody did what they did; the newest request wins here too. */
  tell(request: PersonRequest, signal: AbortSignal): Promise<PersonStory> {
    return this.#ask((service) => service.tell(request), signal);
  }

  async #ask<Answer>(
    question: (service: Remote<WorkerService>) => Promise<Answer>,
    signal: AbortSignal,
  ): Promise<Answer> {
    if (this.#busy) this.close();
    const worker = (this.#worker ??= startWorker('groundswell watched'));
    // Kept until the answer is there: a proxy that is collected while it waits never answers.
    const service = wrap<WorkerService>(worker);
    this.#busy = true;
    try {
      return await new Promise((resolve, reject) => {
        const give = () => reject(signal.reason as Error);
        if (signal.aborted) give();
        signal.addEventListener('abort', give, { once: true });
        worker.addEventListener(
          'error',
          (event) => reject(new Error(event.message || 'The worker could not be started.')),
          { once: true },
        );
        question(service).then(resolve, reject);
      });
    } finally {
      if (worker === this.#worker) this.#busy = false;
      if (signal.aborted && worker === this.#worker) this.close();
    }
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#busy = false;
  }
}
