import type { World } from '../world.ts';

/** What an outcome is computed from: the world after its last week. */
export type RunState = World;
