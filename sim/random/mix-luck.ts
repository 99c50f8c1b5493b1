import { scramble } from './scramble.ts';

/**
 * The luck key (low, high) sent through a bijection of the 64-bit words chosen by `salt`: four rounds in which each
 * half is changed by a hash of the other (a Feistel network). This is its low word; `mixHigh` gives the other.
 *
 * @param salt  int32; different salts give unrelated bijections
 * @returns     int32
 */
export function mixLow(low: number, high: number, salt: number): number {
  const b = high ^ scramble((low ^ salt) + 0x3c6ef372);
  const a = low ^ scramble((b + salt) ^ 0x78dde6e4);
  const d = b ^ scramble((a ^ salt) + 0x1715609d);
  return a ^ scramble(d + 0x2e2ac13a);
}

/** The high word of the mix of which `mixLow` is the low one. */
export function mixHigh(low: number, high: number, salt: number): number {
  const b = high ^ scramble((low ^ salt) + 0x3c6ef372);
  const a = low ^ scramble((b + salt) ^ 0x78dde6e4);
  return b ^ scramble((a ^ salt) + 0x1715609d);
}
