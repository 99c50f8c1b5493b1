import { WEEK } from './week/index.ts';
import type { World } from './world.ts';

/** Runs the phases of a world's present week from one up to another, which is not run; null is the end of the week. */
export function runPhases(world: World, first: string, before: string | null): void {
  let running = false;
  for (const phase of WEEK) {
    if (phase.id === before) return;
    if (phase.id === first) running = true;
    if (running && !phase.inert(world)) phase.run(world);
  }
}
