import { highWord, lowWord } from './elementary/double-words.ts';

/** The integer columns a digest accepts; a column counts by its values, not by its width. */
export type IntegerColumn = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array;

/** Words gathered before they are worked in, a whole number of blocks of four. */
const CAPACITY = 2048;

const M1 = 0x239b961b;
const M2 = 0xab0e9789;
const M3 = 0x38b34ae5;
const M4 = 0xa1e38b93;

/** High word of the one NaN that all NaNs become. */
const NAN_HIGH = 0x7ff80000;

/**
 * 128 bits that stand for a sequence of numbers and texts: equal for equal sequences, and for different ones equal
 * only by a chance of about 1 in 10^38. It finds changes; it is no defence against someone who looks for collisions.
 *
 * It is a function of the values: integers count as 32-bit words whatever the width of their column, floats as the
 * two words of the double, the lower first, whatever the byte order of the machine. NaN is one value; 0 and -0 are
 * two. A sequence may be added in pieces of any size, so where a column ends must be known or added as a number.
 *
 * @see  A. Appleby (2011), MurmurHash3_x86_128, public domain: the digest is that hash, with seed 0, of the words in
 *       little-endian order
 */
export class Digest {
  private readonly gathered = new Int32Array(CAPACITY);
  private readonly state = new Int32Array(4);
  private count = 0;
  private worked = 0;

  /** Adds a whole number by its 32 bits, so that -1 and 2^32 - 1 are the same. */
  add32(word: number): void {
    this.gathered[this.count++] = word;
    if (this.count === CAPACITY) this.work();
  }

  /** Adds a column of whole numbers, as `add32` of each. */
  addInts(values: IntegerColumn): void {
    let next = 0;
    while (next < values.length) {
      const piece = Math.min(values.length - next, CAPACITY - this.count);
      this.gathered.set(values.subarray(next, next + piece), this.count);
      this.count += piece;
      next += piece;
      if (this.count === CAPACITY) this.work();
    }
  }

  /** Adds one number with all its digits. */
  addFloat(value: number): void {
    const isNumber = value === value;
    this.add32(isNumber ? lowWord(value) : 0);
    this.add32(isNumber ? highWord(value) : NAN_HIGH);
  }

  /** Adds a column of numbers, as `addFloat` of each; a single-precision number counts as the double it equals. */
  addFloats(values: Float32Array | Float64Array): void {
    for (let i = 0; i < values.length; i++) this.addFloat(values[i]);
  }

  /** Adds a text: its length and its UTF-16 code units. */
  addText(text: string): void {
    this.add32(text.length);
    for (let i = 0; i < text.length; i++) this.add32(text.charCodeAt(i));
  }

  /** The digest of all that was added, as 32 hexadecimal digits. More may be added afterwards. */
  finish(): string {
    const blocks = this.count - (this.count & 3);
    const h = this.state.slice();
    workIn(h, this.gathered, blocks);
    if (this.count > blocks) h[0] ^= spread(this.gathered[blocks], M1, 15, M2);
    if (this.count > blocks + 1) h[1] ^= spread(this.gathered[blocks + 1], M2, 16, M3);
    if (this.count > blocks + 2) h[2] ^= spread(this.gathered[blocks + 2], M3, 17, M4);

    const bytes = (this.worked + this.count) * 4;
    for (let lane = 0; lane < 4; lane++) h[lane] ^= bytes;
    shareAmong(h);
    for (let lane = 0; lane < 4; lane++) h[lane] = mixed(h[lane]);
    shareAmong(h);
    return Array.from(h, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }

  private work(): void {
    workIn(this.state, this.gathered, CAPACITY);
    this.worked += CAPACITY;
    this.count = 0;
  }
}

/** Works `count` words, a multiple of four, into the state. */
function workIn(state: Int32Array, words: Int32Array, count: number): void {
  let [h1, h2, h3, h4] = state as unknown as [number, number, number, number];
  for (let i = 0; i < count; i += 4) {
    h1 ^= spread(words[i], M1, 15, M2);
    h1 = (Math.imul(((h1 << 19) | (h1 >>> 13)) + h2, 5) + 0x561ccd1b) | 0;
    h2 ^= spread(words[i + 1], M2, 16, M3);
    h2 = (Math.imul(((h2 << 17) | (h2 >>> 15)) + h3, 5) + 0x0bcaa747) | 0;
    h3 ^= spread(words[i + 2], M3, 17, M4);
    h3 = (Math.imul(((h3 << 15) | (h3 >>> 17)) + h4, 5) + 0x96cd1c35) | 0;
    h4 ^= spread(words[i + 3], M4, 18, M1);
    h4 = (Math.imul(((h4 << 13) | (h4 >>> 19)) + h1, 5) + 0x32ac3b17) | 0;
  }
  state[0] = h1;
  state[1] = h2;
  state[2] = h3;
  state[3] = h4;
}

function spread(word: number, before: number, rotation: number, after: number): number {
  const k = Math.imul(word, before);
  return Math.imul((k << rotation) | (k >>> (32 - rotation)), after);
}

function shareAmong(h: Int32Array): void {
  h[0] += h[1] + h[2] + h[3];
  h[1] += h[0];
  h[2] += h[0];
  h[3] += h[0];
}

function mixed(word: number): number {
  let h = word ^ (word >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
