import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeedError, parseSeed, replicateSeed, worldPart } from '../../../sim/random/seed.ts';

/** Any text that is a seed. */
const seed = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 128 }),
    fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
    fc.tuple(fc.string({ maxLength: 70 }), fc.string({ maxLength: 57 })).map(([world, luck]) => `${world}~${luck}`),
    fc.integer({ min: 100, max: 128 }).map((length) => 'x'.repeat(length)),
  )
  .filter((text) => {
    try {
      return parseSeed(text) === text;
    } catch {
      return false;
    }
  });
const replicate = fc.oneof(fc.nat(), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER - 1 }));

describe('parseSeed', () => {
  it('a whole number is its decimal text', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (n) => {
        expect(parseSeed(n)).toBe(String(n));
        expect(parseSeed(String(n))).toBe(parseSeed(n));
      }),
    ));

  it('text is itself, whatever the script', () => {
    for (const text of [
      'a',
      '-',
      '-a',
      'été',
      '漢字',
      '👩‍🏫',
      'with space',
      '0',
      '1e400',
      'x'.repeat(128),
      'a~1/2',
      '~',
    ]) {
      expect(parseSeed(text)).toBe(text);
    }
    expect(parseSeed(-0)).toBe('0');
  });

  it.each([
    ['', 'at least one'],
    ['x'.repeat(129), '128 characters; this one has 129'],
    ['-1', 'negative'],
    ['-3.5 or so', 'negative'],
    ['a\nb', 'printable'],
    ['a\u0000b', 'printable'],
    ['\u2028', 'printable'],
    ['\ud83d', 'printable'],
    [-1, '0..9007199254740991; -1 does not'],
    [1.5, '1.5 does not'],
    [NaN, 'NaN does not'],
    [Infinity, 'Infinity does not'],
    [2 ** 53, 'does not'],
    [null, 'not null'],
    [undefined, 'not of type undefined'],
    [[1], 'not a list'],
    [{}, 'not of type object'],
    [true, 'not of type boolean'],
    [1n, 'not of type bigint'],
  ])('refuses case %# and says why', (value, reason) => {
    expect(() => parseSeed(value)).toThrow(SeedError);
    expect(() => parseSeed(value)).toThrow(reason);
  });

  it('whatever comes, the answer is a seed of 1 to 128 characters or a SeedError', () =>
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          const text = parseSeed(value);
          expect(text.length).toBeGreaterThanOrEqual(1);
          expect(text.length).toBeLessThanOrEqual(128);
          expect(parseSeed(text)).toBe(text);
        } catch (error) {
          expect(error).toBeInstanceOf(SeedError);
        }
      }),
    ));
});

describe('replicateSeed', () => {
  it('numbers from 1', () => {
    expect(replicateSeed('2026', 0)).toBe('2026/1');
    expect(replicateSeed('a~b', 41)).toBe('a~b/42');
  });

  it('is always a seed itself, of every seed', () =>
    fc.assert(
      fc.property(seed, replicate, (base, r) => {
        const text = replicateSeed(base, r);
        expect(parseSeed(text)).toBe(text);
      }),
    ));

  it('differs between replicates', () =>
    fc.assert(
      fc.property(seed, replicate, replicate, (base, r, s) => {
        fc.pre(r !== s);
        expect(replicateSeed(base, r)).not.toBe(replicateSeed(base, s));
      }),
    ));

  it('within a world named before a ~ all replicates share a world, otherwise each has its own', () =>
    fc.assert(
      fc.property(seed, fc.nat(1000), fc.nat(1000), (base, r, s) => {
        fc.pre(r !== s);
        const same = worldPart(replicateSeed(base, r)) === worldPart(replicateSeed(base, s));
        expect(same).toBe(base.includes('~'));
      }),
    ));

  it('a world named before a ~ keeps its name however long its luck is', () => {
    expect(worldPart(replicateSeed(`here~${'x'.repeat(120)}`, 7))).toBe('here');
  });

  it('golden: a base too long becomes the digest of its text', () => {
    expect(replicateSeed('x'.repeat(127), 0)).toBe('1fbf9a8412eeafb30c55b15ec6279dc2/1');
    expect(replicateSeed('x'.repeat(126), 0)).toBe(`${'x'.repeat(126)}/1`);
  });

  it('refuses what numbers no replicate', () => {
    for (const r of [-1, 0.5, NaN, Number.MAX_SAFE_INTEGER, Infinity]) {
      expect(() => replicateSeed('a', r)).toThrow(SeedError);
    }
  });
});

describe('worldPart', () => {
  it('is the text before the first ~, or all of it', () => {
    expect(worldPart('a~1')).toBe('a');
    expect(worldPart('a~1~2')).toBe('a');
    expect(worldPart('a')).toBe('a');
    expect(worldPart('~1')).toBe('');
  });
});
