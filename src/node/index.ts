/**
 * Groundswell for programs that run in Node: threads, and sweeps into results folders.
 *
 * @example
 * import { createThreadRunner, sweepIntoFolder } from 'groundswell/node';
 */
export { createThreadRunner, defaultWorkers } from './thread-runner.ts';
export { type FolderSweepEvent, type FolderSweepOptions, sweepIntoFolder } from './results/sweep-into-folder.ts';
export { type MergedFolder, mergeFolders } from './results/merge-folders.ts';
export { planOfFolder } from './results/plan-of-folder.ts';
export { readTable, type RowGroup, UnreadableTable } from './results/read-table.ts';
export { ResultsRefused } from './results/results-refused.ts';
