import { expose, transfer } from 'comlink';
import { execute, transferablesOf } from '../../src/runners/execute.ts';
import { tellPerson } from '../../src/experiments/tell-person.ts';
import type { WorkerService } from './service.ts';
import { watchWorld } from './watch-world.ts';

/** A worker that is asked to stop cannot hear it while it runs; the pool replaces it. */
const NEVER = { aborted: false };

const service: WorkerService = {
  execute(batch) {
    const result = execute(batch, NEVER);
    return transfer(result, transferablesOf(result));
  },
  watch(request) {
    const world = watchWorld(request);
    return transfer(
      world,
      world.runs.map(({ states }) => states.buffer as ArrayBuffer),
    );
  },
  tell: tellPerson,
};

expose(service);
