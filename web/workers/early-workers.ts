import { startWorker } from './start-worker.ts';

/**
 * Workers that come up while the page itself is still being loaded: one per core, but for the one the page itself needs.
 * That core is not idle before the first answer either: there the engine compiles what the workers are about to run,
 * which is why a further worker would only make all of them wait.
 */
export const EARLY_WORKERS: readonly Worker[] = Array.from(
  { length: Math.max(1, (navigator.hardwareConcurrency || 2) - 1) },
  (_, number) => startWorker(nameOf(number)),
);

export function nameOf(number: number): string {
  return `groundswell ${number + 1}`;
}
