import type { Factor } from '../../../scenarios/experiment.ts';
import { designDraws } from './design-draws.ts';
import { JOE_KUO } from './joe-kuo.ts';
import { valueAt } from './levels.ts';
import type { Points } from './points.ts';

const TABLE = JOE_KUO.trim().split(/\s+/);

/** A point of one dimension of the Sobol sequence, as a fraction of 2^32. @param n  whole, 0..2^32-1 */
export type SobolDimension = (n: number) => number;

/**
 * One dimension of the Sobol sequence, unscrambled.
 *
 * Points come in the order of the numbers themselves, not of their Gray code: after 2^m points both have visited the
 * same places.
 *
 * @param dimension  from 0
 * @see   joe-kuo.ts
 */
export function sobolDimension(dimension: number): SobolDimension {
  const directions = dimension === 0 ? vanDerCorput() : directionNumbers(TABLE[dimension - 1]!);
  return (n) => {
    let bits = 0;
    for (let rest = n >>> 0, position = 0; rest !== 0; rest >>>= 1, position++) {
      if ((rest & 1) === 1) bits ^= directions[position]!;
    }
    return bits >>> 0;
  };
}

/** The direction numbers of one line of the table, as 32-bit fractions. */
function directionNumbers(line: string): Int32Array {
  const [polynomial, first] = line.split(':') as [string, string];
  const coefficients = Number(polynomial);
  const degree = 31 - Math.clz32(coefficients);
  const given = first.split(',').map(Number);
  const directions = new Int32Array(32);
  for (let i = 0; i < 32; i++) {
    if (i < degree) {
      directions[i] = given[i]! << (31 - i);
      continue;
    }
    let direction = directions[i - degree]! ^ (directions[i - degree]! >>> degree);
    for (let k = 1; k < degree; k++) {
      if (((coefficients >>> (degree - k)) & 1) === 1) direction ^= directions[i - k]!;
    }
    directions[i] = direction;
  }
  return directions;
}

function vanDerCorput(): Int32Array {
  return Int32Array.from({ length: 32 }, (_, position) => 1 << (31 - position));
}

/**
 * Scrambles a fraction of 2^32 as Owen does: each bit is turned or not by a chance that depends on the bits before it,
 * so that points are evenly random and as well spread as before.
 *
 * @param scramble  uint32, another for each dimension
 * @see   B. Burley (2020), "Practical Hash-based Owen Scrambling", J. Comput. Graph. Tech. 9(4): the permutation of
 *        Laine and Karras on the reversed bits, with the constants found by N. Vegdahl
 */
export function owenScrambled(bits: number, scramble: number): number {
  let x = reversed(bits);
  x = (x + scramble) | 0;
  x ^= Math.imul(x, 0x6c50b47c);
  x ^= Math.imul(x, 0xb82f1e52);
  x ^= Math.imul(x, 0xc7afe638);
  x ^= Math.imul(x, 0x8d22f6e6);
  return reversed(x);
}

function reversed(bits: number): number {
  let x = bits;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return ((x >>> 16) | (x << 16)) >>> 0;
}

/** Places between 0 and 1 of scrambled Sobol points, a function per dimension. */
export function sobolPlaces(dimensions: number, seed: string): readonly ((n: number) => number)[] {
  const scrambles = designDraws(seed, 'sobol scramble');
  return Array.from({ length: dimensions }, (_, dimension) => {
    const bits = sobolDimension(dimension);
    const scramble = scrambles(dimension);
    return (n: number) => (owenScrambled(bits(n), scramble) + 0.5) / 4294967296;
  });
}

/** Points of a scrambled Sobol sequence: evenly spread over all factors at once, best in numbers that are powers of two. */
export function sobolPoints(factors: readonly Factor[], count: number, seed: string): Points {
  const places = sobolPlaces(factors.length, seed);
  return { count, values: (point) => factors.map((factor, position) => valueAt(factor, places[position]!(point))) };
}
