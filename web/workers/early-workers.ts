import { startWorker } from './start-worker.ts';

/**
 * Workers that come up while the page itself is still being loaded.
 *
 * Until the first answer stands there is one per core: the page has little to do but wait for them. Then one is let go
 * again, so that a core is free for the page.
 */
export const EARLY_WORKERS: readonly Worker[] = Array.from(
  { length: navigator.hardwareConcurrency || 2 },
  (_, number) => startWorker(nameOf(number)),
);

export function nameOf(number: number): string {
  return `groundswell ${number + 1}`;
}
