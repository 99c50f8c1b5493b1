import alea from 'seedrandom/lib/alea.js';
import { scramble } from './scramble.ts';

/** The key of one stream of chance under one seed: two int32 words. */
export interface StreamKey {
  readonly a: number;
  readonly b: number;
}

/**
 * The key of the named stream under a seed.
 *
 * seedrandom's alea turns the text into a state of 96 bits; its first draws mirror that state, so four of them are
 * discarded and six more folded into the two words through a bijection of full avalanche.
 *
 * @param seed    a seed as `parseSeed` returns it
 * @param stream  the name of a decision, for instance `trial`; no NUL
 * @see           J. Baagøe's Alea (2010) as in npm's seedrandom 3; tested in test/sim/random/keys.test.ts
 */
export function streamKey(seed: string, stream: string): StreamKey {
  const next = alea(`${seed}\u0000${stream}`);
  for (let skipped = 0; skipped < 4; skipped++) next.int32();
  let a = 0;
  let b = 0;
  for (let round = 0; round < 3; round++) {
    a = scramble(a ^ next.int32());
    b = scramble(b + next.int32() + a);
  }
  return { a, b: scramble(b ^ a) };
}
