import { drawBits, uniform } from '../../sim/random/draw.ts';
import { streamKey } from '../../sim/random/keys.ts';
import type { StreamKey } from '../../sim/random/keys.ts';
import { ordinalLuckHigh, ordinalLuckLow } from '../../sim/random/luck.ts';

/**
 * Chance for resampling and permuting, one draw after the other: the same purpose and seed give the same draws in every
 * engine, so that an interval is a function of the data.
 */
export class Draws {
  readonly #key: StreamKey;
  #count = 0;

  /** @param purpose  what the draws are for; different purposes are unrelated */
  constructor(purpose: string, seed = 'analysis') {
    this.#key = streamKey(seed, purpose);
  }

  /** Between 0 and 1, both excluded. */
  uniform(): number {
    return uniform(this.#bits());
  }

  /** A whole number from 0 to n − 1. */
  below(n: number): number {
    return Math.floor(uniform(this.#bits()) * n);
  }

  /** The numbers 0 … n − 1 in random order. */
  permutation(n: number): Int32Array {
    const order = Int32Array.from({ length: n }, (_, position) => position);
    for (let last = n - 1; last > 0; last--) {
      const other = this.below(last + 1);
      const kept = order[last]!;
      order[last] = order[other]!;
      order[other] = kept;
    }
    return order;
  }

  #bits(): number {
    const count = this.#count++;
    return drawBits(this.#key.a, this.#key.b, ordinalLuckLow(count), ordinalLuckHigh(count));
  }
}
