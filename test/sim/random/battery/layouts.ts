import { drawBits, weekWord } from '../../../../sim/random/draw.ts';
import { streamKey, type StreamKey } from '../../../../sim/random/keys.ts';
import {
  childHigh,
  childLow,
  ordinalLuckHigh,
  ordinalLuckLow,
  pairHigh,
  pairLow,
  textLuck,
} from '../../../../sim/random/luck.ts';

/** The two functions under test; a worse pair in their place must be found out. */
export interface Chance {
  weekWord(word: number, week: number, ordinal: number): number;
  drawBits(k0: number, k1: number, low: number, high: number): number;
}

export const CHANCE: Chance = { weekWord, drawBits };

/** An order in which the draws of a run are lined up: `inner` runs fastest, then `middle`, then all else. */
export interface Layout {
  readonly inner: number;
  readonly middle: number;
  /** The word at a place of the three counters: a whole number 0..2^32-1. */
  word(chance: Chance, inner: number, middle: number, outer: number): number;
}

const KEY = streamKey('battery', 'trial');
const STREAMS: readonly StreamKey[] = Array.from({ length: 64 }, (_, i) =>
  streamKey('battery', `decision ${String(i)}`),
);

export function draw(chance: Chance, key: StreamKey, week: number, ordinal: number, low: number, high: number): number {
  return chance.drawBits(chance.weekWord(key.a, week, ordinal), chance.weekWord(key.b, week, ordinal), low, high);
}

/** Luck keys of the synthetic employees 0..2^20-1. */
const LOW = Int32Array.from({ length: 2 ** 20 }, (_, i) => ordinalLuckLow(i));
const HIGH = Int32Array.from({ length: 2 ** 20 }, (_, i) => ordinalLuckHigh(i));

function ofEmployee(chance: Chance, key: StreamKey, week: number, ordinal: number, employee: number): number {
  return draw(chance, key, week, ordinal, LOW[employee & 0xfffff]!, HIGH[employee & 0xfffff]!);
}

/** A key by number, the last one kept: it costs more than a draw. */
function keys(keyOf: (n: number) => StreamKey): (n: number) => StreamKey {
  let last = -1;
  let key = KEY;
  return (n) => {
    if (n !== last) key = keyOf(n);
    last = n;
    return key;
  };
}

const keyOfSeed = keys((n) => streamKey(`a/${String(n + 1)}`, 'trial'));
const keyOfStream = keys((n) => streamKey('a', String(n)));

/** As the model draws. */
export const LAYOUTS: Readonly<Record<string, Layout>> = {
  'employees, then weeks': { inner: 1000, middle: 1, word: (c, i, _, k) => ofEmployee(c, KEY, k, 0, i) },
  'a million employees': { inner: 2 ** 20, middle: 1, word: (c, i, _, k) => ofEmployee(c, KEY, k, 0, i) },
  'weeks, then employees': { inner: 260, middle: 1, word: (c, i, _, k) => ofEmployee(c, STREAMS[k >>> 20]!, i, 0, k) },
  'streams, then employees': {
    inner: 64,
    middle: 1000,
    word: (c, i, j, k) => ofEmployee(c, STREAMS[i]!, k, 0, j),
  },
  'ordinals, then employees': { inner: 9, middle: 1000, word: (c, i, j, k) => ofEmployee(c, KEY, k, i, j) },
  'seeds, then employees': { inner: 16, middle: 16, word: (c, i, j, k) => ofEmployee(c, keyOfSeed(k), j, 0, i) },
  'pairs, then weeks': {
    inner: 50,
    middle: 1000,
    word: (c, i, j, k) => {
      const [a, b] = [j, j + i + 1];
      return draw(
        c,
        KEY,
        k,
        0,
        pairLow(LOW[a]!, HIGH[a]!, LOW[b]!, HIGH[b]!),
        pairHigh(LOW[a]!, HIGH[a]!, LOW[b]!, HIGH[b]!),
      );
    },
  },
  'children, then weeks': {
    inner: 8,
    middle: 1000,
    word: (c, i, j, k) => draw(c, KEY, k, 0, childLow(LOW[j]!, HIGH[j]!, i), childHigh(LOW[j]!, HIGH[j]!, i)),
  },
  // Where a loop draws several times for one employee, it may count on in the words of the key instead of mixing anew.
  'counted on in one word, then employees': {
    inner: 16,
    middle: 1000,
    word: (c, i, j, k) => c.drawBits(c.weekWord(KEY.a, k, 0) + i, c.weekWord(KEY.b, k, 0), LOW[j]!, HIGH[j]!),
  },
  'counted on in both words, then employees': {
    inner: 16,
    middle: 1000,
    word: (c, i, j, k) =>
      c.drawBits(c.weekWord(KEY.a, k, 0) ^ Math.imul(i, 0x9e3779b1), c.weekWord(KEY.b, k, 0) + i, LOW[j]!, HIGH[j]!),
  },
  'ids of a file, then weeks': {
    inner: 1000,
    middle: 1,
    word: (c, i, _, k) => draw(c, KEY, k, 0, IDS[i]!.low, IDS[i]!.high),
  },
};

const IDS = Array.from({ length: 1000 }, (_, i) => textLuck(`e${String(i).padStart(4, '0')}`));

/** The luck keys and stream keys themselves, word by word. */
export const KEY_LAYOUTS: Readonly<Record<string, Layout>> = {
  'luck of ordinals': {
    inner: 2,
    middle: 1,
    word: (_, i, __, k) => (i ? ordinalLuckHigh(k) : ordinalLuckLow(k)) >>> 0,
  },
  'luck of children': {
    inner: 2,
    middle: 8,
    word: (_, i, j, k) => (i ? childHigh(k, 0, j) : childLow(k, 0, j)) >>> 0,
  },
  'luck of pairs': {
    inner: 2,
    middle: 1024,
    word: (_, i, j, k) => (i ? pairHigh(j, 0, k + j + 1, 0) : pairLow(j, 0, k + j + 1, 0)) >>> 0,
  },
  'luck of texts': {
    inner: 2,
    middle: 1,
    word: (_, i, __, k) => textLuck(String(k))[i ? 'high' : 'low'] >>> 0,
  },
  'keys of seeds': { inner: 2, middle: 1, word: (_, i, __, k) => keyOfSeed(k)[i ? 'b' : 'a'] >>> 0 },
  'keys of streams': {
    inner: 2,
    middle: 1,
    word: (_, i, __, k) => keyOfStream(k)[i ? 'b' : 'a'] >>> 0,
  },
  'week words': { inner: 9, middle: 1, word: (c, i, _, k) => c.weekWord(KEY.a, k, i) >>> 0 },
};

/**
 * Harder than the model ever draws: luck keys that are bare ordinals instead of well-mixed words. (Known limit, and
 * the reason why luck keys are mixed: keys with one common low word, or of one single bit each, do collide.)
 */
export const STRESS_LAYOUTS: Readonly<Record<string, Layout>> = {
  'bare ordinals, then weeks': { inner: 1000, middle: 1, word: (c, i, _, k) => draw(c, KEY, k, 0, i, 0) },
  'weeks, then bare ordinals': { inner: 260, middle: 1, word: (c, i, _, k) => draw(c, KEY, i, 0, k, 0) },
  'streams, then bare ordinals': { inner: 64, middle: 1000, word: (c, i, j, k) => draw(c, STREAMS[i]!, k, 0, j, 0) },
  'ordinals, then bare ordinals': { inner: 9, middle: 1000, word: (c, i, j, k) => draw(c, KEY, k, i, j, 0) },
  'seeds, then bare ordinals': { inner: 16, middle: 16, word: (c, i, j, k) => draw(c, keyOfSeed(k), j, 0, i, 0) },
};

/** The words of a layout from the first on, block by block. */
export function words(layout: Layout, chance: Chance): (block: Uint32Array) => Uint32Array {
  let [i, j, k] = [0, 0, 0];
  return (block) => {
    for (let n = 0; n < block.length; n++) {
      block[n] = layout.word(chance, i, j, k);
      if (++i < layout.inner) continue;
      i = 0;
      if (++j < layout.middle) continue;
      j = 0;
      k++;
    }
    return block;
  };
}
