import { proxy, wrap } from 'comlink';
import type { ImportedFiles, ImportService } from './import-worker.ts';

/** Reads own files in a worker of its own, which is ended with the reading: nothing of the files stays behind. */
export async function readFiles(
  people: readonly File[],
  ties: readonly File[],
  progress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<ImportedFiles> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), {
    type: 'module',
    name: 'groundswell import',
  });
  const service = wrap<ImportService>(worker);
  try {
    return await new Promise<ImportedFiles>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.addEventListener('error', (event) =>
        reject(new Error(event.message || 'The worker could not be started.')),
      );
      service.read(people, ties, proxy(progress)).then(resolve, reject);
    });
  } finally {
    worker.terminate();
  }
}
