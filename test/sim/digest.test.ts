import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Digest } from '../../sim/digest.ts';
import { fromWords } from '../../sim/elementary/double-words.ts';

function digestOf(add: (digest: Digest) => void): string {
  const digest = new Digest();
  add(digest);
  return digest.finish();
}

const ofInts = (...values: number[]) => digestOf((digest) => digest.addInts(Int32Array.from(values)));

/** The words of a text in ASCII, four characters to a word, the first lowest. */
function wordsOf(text: string): number[] {
  const words: number[] = [];
  for (let i = 0; i < text.length; i += 4) {
    words.push([0, 1, 2, 3].reduce((word, byte) => word | (text.charCodeAt(i + byte) << (8 * byte)), 0));
  }
  return words;
}

/** Number of bits in which two digests differ. */
function distance(a: string, b: string): number {
  let bits = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let count = 0;
  for (; bits > 0n; bits &= bits - 1n) count++;
  return count;
}

const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

describe('known values', () => {
  it('is MurmurHash3_x86_128: the vector that its ports share', () => {
    const text = 'I will not buy this record, it is scratched.';
    expect(ofInts(...wordsOf(text))).toBe('a0a9683b25ac5e40d9af2895890dddf5');
  });

  it('golden: one of each kind (a change here changes every digest of a run)', () => {
    expect(ofInts()).toBe('00000000000000000000000000000000');
    expect(ofInts(1)).toBe('cf0f20ca519c70b1519c70b1519c70b1');
    expect(digestOf((d) => d.addFloats(Float64Array.of(0, -0, 1.5, NaN, -Infinity)))).toBe(
      'ff7929d0cc4b835a8849d572065f21d0',
    );
    expect(digestOf((d) => d.addText('weeklyActive é 漢'))).toBe('87f34bcd4ae775c64e1302fa2bb51b68');
    expect(digestOf((d) => d.addInts(Int32Array.from({ length: 5003 }, (_, i) => i * i)))).toBe(
      '843df6352e3998c35e06fd6f5b40e465',
    );
  });
});

describe('it stands for values', () => {
  it('the width of a column does not matter', () => {
    const values = [0, 1, 2, 127, 5, 9, 100];
    const columns = [Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array];
    for (const Column of columns) expect(digestOf((d) => d.addInts(Column.from(values)))).toBe(ofInts(...values));
    expect(digestOf((d) => d.addFloats(Float32Array.of(0.5, -3)))).toBe(
      digestOf((d) => d.addFloats(Float64Array.of(0.5, -3))),
    );
  });

  it('cutting a sequence into pieces does not matter', () =>
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.array(fc.nat(40), { maxLength: 5 }), (values, cuts) => {
        const whole = ofInts(...values);
        const ordered = [0, ...cuts.filter((cut) => cut < values.length).sort((a, b) => a - b), values.length];
        const pieces = digestOf((digest) => {
          for (let i = 1; i < ordered.length; i++) {
            const piece = Int32Array.from(values.slice(ordered[i - 1], ordered[i]));
            if (i % 2 === 0) digest.addInts(piece);
            else for (const value of piece) digest.add32(value);
          }
        });
        expect(pieces).toBe(whole);
      }),
    ));

  it('cutting a column longer than the gathered words does not matter either', () => {
    const values = Uint16Array.from({ length: 9001 }, (_, i) => i * 7);
    const whole = digestOf((digest) => digest.addInts(values));
    for (const cut of [1, 2047, 2048, 2049, 4096, 8999]) {
      const pieces = digestOf((digest) => {
        digest.addInts(values.subarray(0, cut));
        digest.addInts(values.subarray(cut));
      });
      expect(pieces).toBe(whole);
    }
  });

  it('all NaNs are one, 0 and -0 are two, whole numbers count modulo 2^32', () => {
    const ofFloat = (value: number) => digestOf((digest) => digest.addFloat(value));
    const odd = fromWords(0xfff80123, 0x456789ab);
    expect(odd).toBeNaN();
    expect(ofFloat(odd)).toBe(ofFloat(NaN));
    expect(digestOf((digest) => digest.addFloats(Float64Array.of(odd)))).toBe(ofFloat(NaN));
    expect(ofFloat(-0)).not.toBe(ofFloat(0));
    expect(ofInts(-1)).toBe(digestOf((digest) => digest.add32(2 ** 32 - 1)));
  });

  it('a float is the two words of its double, the lower first', () => {
    expect(digestOf((digest) => digest.addFloat(1.1))).toBe(ofInts(0x9999999a, 0x3ff19999));
  });

  it('asking for the digest does not end it', () => {
    const digest = new Digest();
    digest.addText('a');
    digest.finish();
    digest.addText('b');
    const once = digestOf((other) => {
      other.addText('a');
      other.addText('b');
    });
    expect(digest.finish()).toBe(once);
  });
});

describe('it tells values apart', () => {
  it('one changed value, an exchange, a missing or an added value', () =>
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 30 }), word, fc.nat(), (values, other, at) => {
        const i = at % values.length;
        const j = (i + 1) % values.length;
        const whole = ofInts(...values);
        if (values[i] !== other) expect(ofInts(...values.with(i, other))).not.toBe(whole);
        if (values[i] !== values[j]) expect(ofInts(...values.with(i, values[j]!).with(j, values[i]!))).not.toBe(whole);
        expect(ofInts(...values, 0)).not.toBe(whole);
        expect(ofInts(0, ...values)).not.toBe(whole);
        expect(ofInts(...values.toSpliced(i, 1))).not.toBe(whole);
      }),
    ));

  it('texts end where they end', () => {
    const ofTexts = (...texts: string[]) => digestOf((digest) => texts.forEach((text) => digest.addText(text)));
    expect(ofTexts('ab', 'c')).not.toBe(ofTexts('a', 'bc'));
    expect(ofTexts('', 'a')).not.toBe(ofTexts('a', ''));
  });

  it('each bit of each of 12 words changes about half of the digest', () => {
    const values = Int32Array.from({ length: 12 }, (_, i) => Math.imul(i + 1, 0x9e3779b1));
    const whole = ofInts(...values);
    let sum = 0;
    for (let i = 0; i < values.length; i++) {
      for (let bit = 0; bit < 32; bit++) {
        const flipped = distance(whole, ofInts(...values.with(i, values[i]! ^ (1 << bit))));
        sum += flipped;
        // 64 ± 5.2 standard deviations of 5.66: of 384 such distances one beyond is a chance of 1 in 13,000.
        expect(Math.abs(flipped - 64)).toBeLessThan(30);
      }
    }
    // The mean of 384 distances has a standard deviation of 0.29.
    expect(Math.abs(sum / 384 - 64)).toBeLessThan(1.2);
  });

  it('100,000 short sequences have 100,000 digests', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 100_000; i++) seen.add(ofInts(i & 15, (i >> 4) & 15, (i >> 8) & 15, i >> 12));
    expect(seen.size).toBe(100_000);
  });
});
