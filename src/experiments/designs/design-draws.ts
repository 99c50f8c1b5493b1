import { drawBits, uniform, weekWord } from '../../../sim/random/draw.ts';
import { streamKey } from '../../../sim/random/keys.ts';
import { ordinalLuckHigh, ordinalLuckLow } from '../../../sim/random/luck.ts';

/** Chance of a design: the bits of draw number n of a stream, the same whenever they are asked for. */
export type DesignDraws = (n: number, ordinal?: number) => number;

/**
 * The draws that a design makes for one purpose.
 *
 * @param seed     seed of the experiment
 * @param purpose  for instance the design's kind and a factor's path: other factors do not move this one's draws
 * @returns        whole, 0..2^32-1
 */
export function designDraws(seed: string, purpose: string): DesignDraws {
  const key = streamKey(seed, `design ${purpose}`);
  return (n, ordinal = 0) =>
    drawBits(weekWord(key.a, 0, ordinal), weekWord(key.b, 0, ordinal), ordinalLuckLow(n), ordinalLuckHigh(n));
}

/** The same as a place between 0 and 1. */
export function placeDraws(seed: string, purpose: string): (n: number, ordinal?: number) => number {
  const draws = designDraws(seed, purpose);
  return (n, ordinal) => uniform(draws(n, ordinal));
}
