import type { Batch, BatchResult } from '../../src/runners/runner.ts';
import type { PersonRequest, PersonStory } from '../../src/experiments/tell-person.ts';
import type { WatchedWorld, WatchRequest } from './watch-world.ts';

/** What the page asks of a worker. */
export interface WorkerService {
  execute(batch: Batch): BatchResult;
  watch(request: WatchRequest): WatchedWorld;
  tell(request: PersonRequest): PersonStory;
}
