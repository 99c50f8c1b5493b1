import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBits, uniform, weekWord } from '../../../sim/random/draw.ts';
import { normalDraw } from '../../../sim/random/normal-draw.ts';

const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

describe('drawBits', () => {
  it('is a whole number 0..2^32-1, the same whenever asked', () =>
    fc.assert(
      fc.property(word, word, word, word, (k0, k1, low, high) => {
        const bits = drawBits(k0, k1, low, high);
        expect(bits).toBe(bits >>> 0);
        expect(drawBits(k0, k1, low, high)).toBe(bits);
      }),
    ));

  it('does not care whether a word is written as int32 or uint32', () =>
    fc.assert(
      fc.property(word, word, word, word, (k0, k1, low, high) => {
        expect(drawBits(k0 >>> 0, k1 >>> 0, low >>> 0, high >>> 0)).toBe(drawBits(k0, k1, low, high));
      }),
    ));

  it('golden: a change here changes every run', () => {
    expect(drawBits(0, 0, 0, 0)).toBe(0);
    expect(drawBits(1, 2, 3, 4)).toBe(2635599628);
    expect(drawBits(weekWord(11, 52, 0), weekWord(-12, 52, 0), 13, -14)).toBe(3968207797);
  });
});

describe('weekWord', () => {
  it('is an int32', () =>
    fc.assert(
      fc.property(word, fc.nat(10_000), fc.nat(100), (key, week, ordinal) => {
        expect(weekWord(key, week, ordinal)).toBe(weekWord(key, week, ordinal) | 0);
      }),
    ));

  it('1,000 weeks of nine ordinals have 9,000 words', () => {
    for (const key of [0, 1, -1, 0x12345678]) {
      const seen = new Set<number>();
      for (let week = 0; week < 1000; week++) {
        for (let ordinal = 0; ordinal < 9; ordinal++) seen.add(weekWord(key, week, ordinal));
      }
      expect(seen.size).toBe(9000);
    }
  });
});

describe('uniform', () => {
  it('lies inside 0..1 and mirrors', () => {
    expect(uniform(0)).toBe(2 ** -33);
    expect(uniform(2 ** 32 - 1)).toBe(1 - 2 ** -33);
    expect(uniform(2 ** 31) + uniform(2 ** 31 - 1)).toBe(1);
  });
});

describe('normalDraw', () => {
  it('mirrors and is finite at both ends', () => {
    expect(normalDraw(0)).toBeCloseTo(-6.3379, 3);
    expect(normalDraw(2 ** 32 - 1)).toBeCloseTo(6.3379, 3);
    for (let bits = 0; bits < 2 ** 31; bits += 10_000_019) {
      expect(normalDraw(~bits >>> 0)).toBeCloseTo(-normalDraw(bits), 7);
    }
  });

  it('has mean 0 and variance 1', () => {
    const cells = 2 ** 16;
    let sum = 0;
    let squares = 0;
    for (let cell = 0; cell < cells; cell++) {
      const value = normalDraw(cell * 65536 + 32768);
      sum += value;
      squares += value * value;
    }
    expect(sum / cells).toBeCloseTo(0, 3);
    expect(squares / cells).toBeCloseTo(1, 3);
  });
});
