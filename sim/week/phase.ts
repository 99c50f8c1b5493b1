import type { World } from '../world.ts';

/** One phase of the week. An inert one is skipped whole: with it run or skipped, every bit is the same. */
export interface Phase {
  readonly id: string;
  /** What happens in it, in a sentence. */
  readonly help: string;
  /** Whether it can change nothing this week. */
  inert(world: World): boolean;
  run(world: World): void;
}
