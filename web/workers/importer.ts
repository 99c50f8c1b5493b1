import { proxy, wrap, type Remote } from 'comlink';
import type { UsageResult } from '../../src/exchange/usage/import-usage.ts';
import type { ImportedFiles, ImportService } from './import-worker.ts';

/** Told how many bytes have been read. */
type Progress = (bytes: number) => void;

/** Reads the files of an own organisation. */
export function readFiles(
  people: readonly File[],
  ties: readonly File[],
  progress: Progress,
  signal: AbortSignal,
): Promise<ImportedFiles> {
  return inWorker<ImportedFiles>(async (service) => await service.read(people, ties, proxy(progress)), signal);
}

/** Reads reports of an own platform's use. */
export function readUsage(files: readonly File[], progress: Progress, signal: AbortSignal): Promise<UsageResult> {
  return inWorker<UsageResult>(async (service) => await service.readUsage(files, proxy(progress)), signal);
}

/** Reads own files in a worker of its own, which is ended with the reading: nothing of the files stays behind. */
async function inWorker<Read>(
  read: (service: Remote<ImportService>) => Promise<Read>,
  signal: AbortSignal,
): Promise<Read> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), {
    type: 'module',
    name: 'groundswell import',
  });
  const service = wrap<ImportService>(worker);
  try {
    return await new Promise<Read>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.addEventListener('error', (event) =>
        reject(new Error(event.message || 'The worker could not be started.')),
      );
      read(service).then(resolve, reject);
    });
  } finally {
    worker.terminate();
  }
}
