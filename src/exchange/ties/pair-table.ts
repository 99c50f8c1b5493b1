import { FORWARD } from './tie-amounts.ts';

const SEGMENTS = 64;
const FIRST_CAPACITY = 64;
const ORDINAL = 0x3fffffff;

/**
 * Counts what passes between pairs of people: per pair a total of both directions, and which directions occurred.
 *
 * An open-addressing hash table in typed arrays, 16 bytes a slot. It consists of segments that grow on their own, so
 * that growing never needs twice the memory of the whole. Totals are whole numbers: their sum does not depend on the
 * order of the records.
 */
export class PairTable {
  readonly #segments = Array.from({ length: SEGMENTS }, () => new Segment(FIRST_CAPACITY));
  #size = 0;

  /** Number of pairs. */
  get size(): number {
    return this.#size;
  }

  /**
   * Adds an amount to what passes from one person to another.
   *
   * @param from    ordinal, 0..2^30-1
   * @param to      another ordinal
   * @param amount  whole
   * @param ways    FORWARD, or FORWARD | BACKWARD for what goes both ways
   */
  add(from: number, to: number, amount: number, ways = FORWARD): void {
    const low = from < to ? from : to;
    const high = from < to ? to : from;
    const bits = from < to ? ways : (ways >>> 1) | ((ways & 1) << 1);
    const hash = hashPair(low, high);
    if (this.#segments[hash >>> 26]!.add(low, high, amount, bits, hash)) this.#size++;
  }

  /** The total of a pair and its directions, seen from the lower ordinal; undefined when there is none. */
  find(low: number, high: number): { readonly total: number; readonly ways: number } | undefined {
    const hash = hashPair(low, high);
    return this.#segments[hash >>> 26]!.find(low, high, hash);
  }

  forEach(visit: (low: number, high: number, total: number) => void): void {
    for (const segment of this.#segments) segment.forEach(visit);
  }

  /** Lets go of everything. */
  clear(): void {
    this.#segments.length = 0;
    this.#size = 0;
  }
}

function hashPair(low: number, high: number): number {
  let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

class Segment {
  #low: Uint32Array;
  /** The higher ordinal, with the directions in the two highest bits; 0 marks an empty slot. */
  #high: Uint32Array;
  #total: Float64Array;
  #used = 0;

  constructor(capacity: number) {
    this.#low = new Uint32Array(capacity);
    this.#high = new Uint32Array(capacity);
    this.#total = new Float64Array(capacity);
  }

  /** Whether the pair is new. */
  add(low: number, high: number, amount: number, ways: number, hash: number): boolean {
    const slot = this.#slotOf(low, high, hash);
    const isNew = this.#high[slot] === 0;
    if (isNew) this.#low[slot] = low;
    this.#high[slot] = (this.#high[slot]! & ~ORDINAL) | high | (ways << 30);
    this.#total[slot]! += amount;
    if (isNew && ++this.#used > 0.75 * this.#low.length) this.#grow();
    return isNew;
  }

  find(low: number, high: number, hash: number): { readonly total: number; readonly ways: number } | undefined {
    const slot = this.#slotOf(low, high, hash);
    if (this.#high[slot] === 0) return undefined;
    return { total: this.#total[slot]!, ways: this.#high[slot]! >>> 30 };
  }

  forEach(visit: (low: number, high: number, total: number) => void): void {
    for (let slot = 0; slot < this.#low.length; slot++) {
      const high = this.#high[slot]!;
      if (high !== 0) visit(this.#low[slot]!, high & ORDINAL, this.#total[slot]!);
    }
  }

  #slotOf(low: number, high: number, hash: number): number {
    const mask = this.#low.length - 1;
    let slot = hash & mask;
    while (this.#high[slot] !== 0 && (this.#low[slot] !== low || (this.#high[slot]! & ORDINAL) !== high)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const { length } = this.#low;
    const larger = new Segment(length * 2);
    for (let slot = 0; slot < length; slot++) {
      const high = this.#high[slot]!;
      if (high === 0) continue;
      const low = this.#low[slot]!;
      const free = larger.#slotOf(low, high & ORDINAL, hashPair(low, high & ORDINAL));
      larger.#low[free] = low;
      larger.#high[free] = high;
      larger.#total[free] = this.#total[slot]!;
    }
    this.#low = larger.#low;
    this.#high = larger.#high;
    this.#total = larger.#total;
  }
}
