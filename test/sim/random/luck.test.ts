import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  childHigh,
  childLow,
  ordinalLuckHigh,
  ordinalLuckLow,
  pairHigh,
  pairLow,
  textLuck,
} from '../../../sim/random/luck.ts';
import { mixHigh, mixLow } from '../../../sim/random/mix-luck.ts';

const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const key = (low: number, high: number) => (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
const distinct = (keys: readonly bigint[]) => new Set(keys).size === keys.length;

describe('luck keys', () => {
  it('are int32 words', () =>
    fc.assert(
      fc.property(word, word, fc.nat(), fc.string(), (low, high, n, text) => {
        const { low: textLow, high: textHigh } = textLuck(text);
        for (const half of [
          ...[ordinalLuckLow(n), ordinalLuckHigh(n), childLow(low, high, n), childHigh(low, high, n)],
          ...[pairLow(low, high, n, n), pairHigh(low, high, n, n), textLow, textHigh],
        ]) {
          expect(half).toBe(half | 0);
        }
      }),
    ));

  it('the mix can be undone, so no two keys meet in it', () => {
    // Two of the 2^64 keys meet by chance in a random function only; a bijection never lets them. Here are keys that
    // differ in a few bits, where a fault would show.
    const keys: bigint[] = [];
    for (let i = 0; i < 64; i++) {
      for (let j = 0; j < i; j++) {
        const bits = (1n << BigInt(i)) | (1n << BigInt(j));
        const low = Number(BigInt.asIntN(32, bits));
        const high = Number(BigInt.asIntN(32, bits >> 32n));
        keys.push(key(mixLow(low, high, 5), mixHigh(low, high, 5)));
      }
    }
    expect(distinct(keys)).toBe(true);
  });

  it('of the first 100,000 ordinals, and of ordinals beyond 2^32, are distinct', () => {
    const keys: bigint[] = [];
    for (let n = 0; n < 100_000; n++) keys.push(key(ordinalLuckLow(n), ordinalLuckHigh(n)));
    for (let n = 2 ** 32; n < 2 ** 32 + 1000; n++) keys.push(key(ordinalLuckLow(n), ordinalLuckHigh(n)));
    expect(distinct(keys)).toBe(true);
  });

  it('of 1,000 parents and their 20 children and their 3 children are distinct', () => {
    const keys: bigint[] = [];
    for (let parent = 0; parent < 1000; parent++) {
      const [low, high] = [ordinalLuckLow(parent), ordinalLuckHigh(parent)];
      keys.push(key(low, high));
      for (let n = 0; n < 20; n++) {
        const [childL, childH] = [childLow(low, high, n), childHigh(low, high, n)];
        keys.push(key(childL, childH));
        for (let m = 0; m < 3; m++) keys.push(key(childLow(childL, childH, m), childHigh(childL, childH, m)));
      }
    }
    expect(distinct(keys)).toBe(true);
  });

  it('of a pair do not depend on who comes first', () =>
    fc.assert(
      fc.property(word, word, word, word, (lowA, highA, lowB, highB) => {
        expect(pairLow(lowA, highA, lowB, highB)).toBe(pairLow(lowB, highB, lowA, highA));
        expect(pairHigh(lowA, highA, lowB, highB)).toBe(pairHigh(lowB, highB, lowA, highA));
      }),
    ));

  it('of the pairs of 300 employees are distinct', () => {
    const low = Array.from({ length: 300 }, (_, i) => ordinalLuckLow(i));
    const high = Array.from({ length: 300 }, (_, i) => ordinalLuckHigh(i));
    const keys: bigint[] = [];
    for (let a = 0; a < 300; a++) {
      for (let b = 0; b <= a; b++) {
        keys.push(key(pairLow(low[a]!, high[a]!, low[b]!, high[b]!), pairHigh(low[a]!, high[a]!, low[b]!, high[b]!)));
      }
    }
    expect(distinct(keys)).toBe(true);
  });

  it('of texts: equal for equal ones, distinct for 100,000 similar ones', () => {
    expect(textLuck('e0001')).toEqual(textLuck('e0001'));
    const keys: bigint[] = [];
    for (let i = 0; i < 50_000; i++) {
      for (const text of [`e${String(i)}`, `person.${String(i)}@example.org`]) {
        const { low, high } = textLuck(text);
        keys.push(key(low, high));
      }
    }
    for (const text of ['', '\u0000', '\u0000\u0000', 'a', 'a\u0000']) {
      const { low, high } = textLuck(text);
      keys.push(key(low, high));
    }
    expect(distinct(keys)).toBe(true);
  });

  it('golden: a change here changes every run', () => {
    expect([ordinalLuckLow(0), ordinalLuckHigh(0), ordinalLuckLow(1), ordinalLuckHigh(1)]).toEqual([
      1937435508, 545083257, -254997904, 723489472,
    ]);
    expect([childLow(1, 2, 3), childHigh(1, 2, 3), pairLow(1, 2, 3, 4), pairHigh(1, 2, 3, 4)]).toEqual([
      2131139818, -970543710, -901603153, 1521161628,
    ]);
    expect(textLuck('e0001')).toEqual({ low: 65066653, high: -1860224404 });
  });
});
