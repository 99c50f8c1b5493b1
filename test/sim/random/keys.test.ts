import { describe, expect, it } from 'vitest';
import { streamKey } from '../../../sim/random/keys.ts';
import { chiSquareP } from './battery/p-values.ts';

const bitsOf = (seed: string, stream: string) => {
  const { a, b } = streamKey(seed, stream);
  return (BigInt(a >>> 0) << 32n) | BigInt(b >>> 0);
};

describe('streamKey', () => {
  it('is two int32 words, the same whenever asked', () => {
    const key = streamKey('a/1', 'trial');
    expect(key).toEqual(streamKey('a/1', 'trial'));
    expect([key.a | 0, key.b | 0]).toEqual([key.a, key.b]);
  });

  it('golden: a change here changes every run', () => {
    expect(streamKey('a/1', 'trial')).toEqual({ a: 748863901, b: 1848558097 });
    expect(streamKey('a/2', 'trial')).toEqual({ a: 656474870, b: -148597213 });
    expect(streamKey('', '')).toEqual({ a: -1892022341, b: 1716731053 });
  });

  it('keeps seed and stream apart', () => {
    expect(bitsOf('ab', 'c')).not.toBe(bitsOf('a', 'bc'));
  });

  // Each text differs from the next in one character, in places alea might read too weakly.
  const FAMILIES: Readonly<Record<string, (n: number) => readonly [string, string]>> = {
    'the last character of the seed': (n) => [`a/${String.fromCharCode(0x100 + n)}`, 'trial'],
    'the first character of a long seed': (n) => [String.fromCharCode(0x100 + n) + 'x'.repeat(100), 'trial'],
    'the last character of a long stream name': (n) => [
      'a',
      'decision of the week '.repeat(5) + String.fromCharCode(0x100 + n),
    ],
    'the number of a replicate': (n) => [`2026/${String(n + 1)}`, 'trial'],
    'the number of a luck': (n) => [`world~${String(n)}`, 'turnover'],
    'the number of a stream': (n) => ['a/1', `stream ${String(n)}`],
  };
  const SIZE = 4096;

  it.each(Object.entries(FAMILIES))('%s changes each bit of the key half of the time', (_name, text) => {
    const flips = new Uint32Array(64);
    let before = bitsOf(...text(0));
    const seen = new Set([before]);
    for (let n = 1; n <= SIZE; n++) {
      const after = bitsOf(...text(n));
      for (let bit = 0; bit < 64; bit++) flips[bit]! += Number(((before ^ after) >> BigInt(bit)) & 1n);
      seen.add(after);
      before = after;
    }
    expect(seen.size).toBe(SIZE + 1);
    // Successive differences share a key, which leaves their variance that of independent ones.
    const squares = flips.reduce((sum, count) => sum + (count - SIZE / 2) ** 2 / (SIZE / 4), 0);
    expect(chiSquareP(squares, 64)).toBeGreaterThan(1e-4);
    expect(chiSquareP(squares, 64)).toBeLessThan(1 - 1e-4);
  });
});
