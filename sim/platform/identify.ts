import { weekWord } from '../random/draw.ts';
import type { World } from '../world.ts';

/** Gives the use in a place (department × SLOTS + slot) its identity, and the key words that follow from it. */
export function identify(world: World, at: number, identity: number): void {
  const { uses16, keys } = world;
  uses16.identity[at] = identity;
  uses16.matchA[at] = weekWord(keys.match.a, identity, 0);
  uses16.matchB[at] = weekWord(keys.match.b, identity, 0);
  uses16.tasteA[at] = weekWord(keys.taste.a, identity, 0);
  uses16.tasteB[at] = weekWord(keys.taste.b, identity, 0);
}
