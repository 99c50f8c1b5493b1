import { mixHigh, mixLow } from './mix-luck.ts';
import { scramble } from './scramble.ts';

/** A luck key: two int32 words that an entity carries all its life and by which chance knows it. */
export interface LuckKey {
  readonly low: number;
  readonly high: number;
}

const ORDINAL = 0x5851f42d;
const CHILD = 0x14057b7e;
const PAIR = 0x27bb2ee6;

/**
 * Low word of the luck key of the synthetic entity number `ordinal`; no two ordinals share a key.
 *
 * @param ordinal  whole, 0..2^53-1
 */
export function ordinalLuckLow(ordinal: number): number {
  return mixLow(ordinal | 0, Math.floor(ordinal / 4294967296), ORDINAL);
}

/** High word of the luck key of which `ordinalLuckLow` is the low one. */
export function ordinalLuckHigh(ordinal: number): number {
  return mixHigh(ordinal | 0, Math.floor(ordinal / 4294967296), ORDINAL);
}

/**
 * Low word of the luck key of the nth child of an entity: an incarnation of a position, an idea of an author.
 * Children of one parent never share a key.
 *
 * @param low   low word of the parent
 * @param high  high word of the parent
 * @param n     which child, whole, 0..2^32-1
 */
export function childLow(low: number, high: number, n: number): number {
  return mixLow(low ^ scramble((n + CHILD) | 0), high, CHILD);
}

/** High word of the luck key of which `childLow` is the low one. */
export function childHigh(low: number, high: number, n: number): number {
  return mixHigh(low ^ scramble((n + CHILD) | 0), high, CHILD);
}

/** Low word of the luck key of the pair of A and B, the same as that of B and A. */
export function pairLow(lowA: number, highA: number, lowB: number, highB: number): number {
  return comesFirst(lowA, highA, lowB, highB)
    ? orderedPairLow(lowA, highA, lowB, highB)
    : orderedPairLow(lowB, highB, lowA, highA);
}

/** High word of the luck key of which `pairLow` is the low one. */
export function pairHigh(lowA: number, highA: number, lowB: number, highB: number): number {
  return comesFirst(lowA, highA, lowB, highB)
    ? orderedPairHigh(lowA, highA, lowB, highB)
    : orderedPairHigh(lowB, highB, lowA, highA);
}

function comesFirst(lowA: number, highA: number, lowB: number, highB: number): boolean {
  return highA === highB ? lowA <= lowB : highA < highB;
}

function orderedPairLow(lowA: number, highA: number, lowB: number, highB: number): number {
  return mixLow(mixLow(lowA, highA, PAIR) ^ lowB, mixHigh(lowA, highA, PAIR) ^ highB, ~PAIR);
}

function orderedPairHigh(lowA: number, highA: number, lowB: number, highB: number): number {
  return mixHigh(mixLow(lowA, highA, PAIR) ^ lowB, mixHigh(lowA, highA, PAIR) ^ highB, ~PAIR);
}

/**
 * The luck key of an entity known by a text, for instance the id in a file: equal texts share it, whatever their row.
 *
 * @param text  compared by UTF-16 code unit
 */
export function textLuck(text: string): LuckKey {
  let a = 0x6a09e667 ^ text.length;
  let b = 0xbb67ae85 | 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul((a << 13) | (a >>> 19), 0xed5ad4bb) ^ (unit + b);
    b = Math.imul((b << 17) | (b >>> 15), 0xac4c1b51) + (unit ^ a);
  }
  return { low: mixLow(a, b, 0), high: mixHigh(a, b, 0) };
}
