import { scramble } from '../../../../sim/random/scramble.ts';
import { chiSquareP } from './p-values.ts';
import type { Finding } from './verdict.ts';

/** One input of a function: how many of its trailing bits are tried. */
export interface Input {
  readonly name: string;
  readonly bits: number;
}

const SAMPLES = 4096;

/**
 * Flips each bit of each input, and looks whether each bit of the result flips half of the time: for each input bit
 * a chi-square over the result's 32 bits. Inputs are random words, cut to their bits.
 */
export function avalanche(name: string, inputs: readonly Input[], result: (...words: number[]) => number): Finding[] {
  const findings: Finding[] = [];
  inputs.forEach((input, position) => {
    for (let bit = 0; bit < input.bits; bit++) {
      const flips = new Uint32Array(32);
      for (let sample = 0; sample < SAMPLES; sample++) {
        const words = inputs.map(({ bits }, i) => {
          const word = scramble(scramble(sample * 64 + i) ^ (position * 32 + bit));
          return bits < 32 ? word & (2 ** bits - 1) : word;
        });
        const before = result(...words);
        words[position]! ^= 1 << bit;
        const change = before ^ result(...words);
        for (let out = 0; out < 32; out++) flips[out]! += (change >>> out) & 1;
      }
      const squares = flips.reduce((sum, count) => sum + (count - SAMPLES / 2) ** 2 / (SAMPLES / 4), 0);
      findings.push({ test: `${name}: bit ${String(bit)} of ${input.name}`, p: chiSquareP(squares, 32) });
    }
  });
  return findings;
}
