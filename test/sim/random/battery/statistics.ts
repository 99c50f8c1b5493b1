import { chiSquareP, countsP, normalP, poissonP } from './p-values.ts';

/** What a test says of a row of 32-bit words: p-values by name, uniform between 0 and 1 if the words are random. */
export type Statistic = (words: Uint32Array) => Readonly<Record<string, number>>;

const popcount = (word: number): number => {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

const reversed = (word: number): number => {
  let v = ((word >>> 1) & 0x55555555) | ((word & 0x55555555) << 1);
  v = ((v >>> 2) & 0x33333333) | ((v & 0x33333333) << 2);
  v = ((v >>> 4) & 0x0f0f0f0f) | ((v & 0x0f0f0f0f) << 4);
  v = ((v >>> 8) & 0x00ff00ff) | ((v & 0x00ff00ff) << 8);
  return ((v >>> 16) | (v << 16)) >>> 0;
};

/** Each of the 32 bits is set half of the time. */
const bits: Statistic = (words) => {
  const columns = bitColumns(words);
  let sum = 0;
  for (const column of columns) sum += deviation(column, words.length) ** 2;
  return { bits: chiSquareP(sum, 32) };
};

/** Each byte of the word takes its 256 values equally often. */
const bytes: Statistic = (words) => {
  const result: Record<string, number> = {};
  for (let shift = 0; shift < 32; shift += 8) {
    const counts = new Uint32Array(256);
    for (const word of words) counts[(word >>> shift) & 255]!++;
    result[`byte ${String(shift / 8)}`] = countsP(counts, () => words.length / 256);
  }
  return result;
};

/** Pairs of neighbours fall equally often into 64 × 64 squares, by their leading and by their trailing six bits. */
const pairs: Statistic = (words) => {
  const leading = new Uint32Array(4096);
  const trailing = new Uint32Array(4096);
  for (let i = 0; i + 1 < words.length; i += 2) {
    leading[((words[i]! >>> 26) << 6) | (words[i + 1]! >>> 26)]!++;
    trailing[((words[i]! & 63) << 6) | (words[i + 1]! & 63)]!++;
  }
  const expected = () => words.length / 2 / 4096;
  return { 'leading pairs': countsP(leading, expected), 'trailing pairs': countsP(trailing, expected) };
};

/** The number of words between two that fall below 1/16, and between two whose four trailing bits are 0. */
const gaps: Statistic = (words) => ({
  'leading gaps': gapP(words, (word) => word >>> 28 === 0),
  'trailing gaps': gapP(words, (word) => (word & 15) === 0),
});

function gapP(words: Uint32Array, hit: (word: number) => boolean): number {
  const longest = 64;
  const counts = new Uint32Array(longest + 1);
  let gap = -1;
  let total = 0;
  for (const word of words) {
    if (!hit(word)) {
      if (gap >= 0) gap++;
      continue;
    }
    if (gap >= 0) {
      counts[Math.min(gap, longest)]!++;
      total++;
    }
    gap = 0;
  }
  if (total < 1000) return 0;
  return countsP(counts, (length) => total * (15 / 16) ** length * (length < longest ? 1 / 16 : 1));
}

/** The 24 orders of four neighbours are equally frequent. */
const orders: Statistic = (words) => {
  const counts = new Uint32Array(24);
  for (let i = 0; i + 3 < words.length; i += 4) {
    const [a, b, c, d] = [words[i]!, words[i + 1]!, words[i + 2]!, words[i + 3]!];
    const rankOfD = Number(a < d) + Number(b < d) + Number(c < d);
    const rankOfC = Number(a < c) + Number(b < c);
    counts[rankOfD * 6 + rankOfC * 2 + Number(a < b)]!++;
  }
  return { orders: countsP(counts, () => Math.floor(words.length / 4) / 24) };
};

/** Lengths of ascending runs, the word that ends a run being left out so that runs are independent. */
const runs: Statistic = (words) => {
  const longest = 6;
  const counts = new Uint32Array(longest);
  let total = 0;
  for (let i = 0; i + longest < words.length;) {
    let length = 1;
    while (length < longest && words[i + length]! > words[i + length - 1]!) length++;
    counts[length - 1]!++;
    total++;
    let end = i + length;
    while (end < words.length && words[end]! > words[end - 1]!) end++;
    i = end + 1;
  }
  const factorials = [1, 2, 6, 24, 120, 720, 5040];
  const share = (length: number) =>
    length < longest ? 1 / factorials[length - 1]! - 1 / factorials[length]! : 1 / factorials[length - 1]!;
  return { runs: countsP(counts, (cell) => total * share(cell + 1)) };
};

/** Marsaglia's birthday spacings: equal distances between 4,096 birthdays in a year of 2^32 days, by both ends. */
const birthdays: Statistic = (words) => {
  const people = 4096;
  const equalSpacings = (day: (word: number) => number) => {
    let equal = 0;
    const days = new Float64Array(people);
    for (let start = 0; start + people <= words.length; start += people) {
      for (let i = 0; i < people; i++) days[i] = day(words[start + i]!);
      days.sort();
      for (let i = people - 1; i > 0; i--) days[i]! -= days[i - 1]!;
      days.sort();
      for (let i = 1; i < people; i++) if (days[i] === days[i - 1]) equal++;
    }
    return equal;
  };
  const mean = (Math.floor(words.length / people) * people ** 3) / 2 ** 34;
  return {
    birthdays: poissonP(
      equalSpacings((word) => word),
      mean,
    ),
    'birthdays, bits reversed': poissonP(equalSpacings(reversed), mean),
  };
};

/** Words that fall where one fell before: 2^15 words into 2^24 places, by both ends, and all words as they are. */
const collisions: Statistic = (words) => {
  const balls = 2 ** 15;
  const places = 2 ** 24;
  const groups = Math.floor(words.length / balls);
  const mean = groups * (balls - places * (1 - (1 - 1 / places) ** balls));
  const again = (group: number, place: (word: number) => number) => {
    const sorted = words.slice(0, Math.floor(words.length / group) * group);
    for (let i = 0; i < sorted.length; i++) sorted[i] = place(sorted[i]!);
    let count = 0;
    for (let start = 0; start < sorted.length; start += group) {
      const part = sorted.subarray(start, start + group).sort();
      for (let i = 1; i < group; i++) if (part[i] === part[i - 1]) count++;
    }
    return count;
  };
  return {
    'leading collisions': poissonP(
      again(balls, (word) => word >>> 8),
      mean,
    ),
    'trailing collisions': poissonP(
      again(balls, (word) => word & 0xffffff),
      mean,
    ),
    'equal words': poissonP(
      again(words.length, (word) => word),
      words.length ** 2 / 2 ** 33,
    ),
  };
};

/** Ranks of 32 × 32 matrices over the field of two elements, a word to a row. */
const ranks: Statistic = (words) => {
  const SHARES = [0.00528545025, 0.12835028868, 0.57757619017, 0.2887880909];
  const counts = new Uint32Array(4);
  const rows = new Int32Array(32);
  for (let start = 0; start + 32 <= words.length; start += 32) {
    rows.set(words.subarray(start, start + 32));
    let rank = 0;
    for (let bit = 0; bit < 32; bit++) {
      let pivot = rank;
      while (pivot < 32 && ((rows[pivot]! >>> bit) & 1) === 0) pivot++;
      if (pivot === 32) continue;
      const row = rows[pivot]!;
      rows[pivot] = rows[rank]!;
      rows[rank++] = row;
      for (let other = rank; other < 32; other++) if ((rows[other]! >>> bit) & 1) rows[other]! ^= row;
    }
    counts[Math.max(0, rank - 29)]!++;
  }
  return { ranks: countsP(counts, (cell) => Math.floor(words.length / 32) * SHARES[cell]!) };
};

/** The number of bits set in a word, and whether neighbours are light, middling or heavy together. */
const weights: Statistic = (words) => {
  const LOW = 9;
  const HIGH = 23;
  const counts = new Uint32Array(HIGH - LOW + 1);
  const together = new Uint32Array(9);
  let before = 0;
  words.forEach((word, i) => {
    const weight = popcount(word);
    counts[Math.min(HIGH, Math.max(LOW, weight)) - LOW]!++;
    const kind = weight < 15 ? 0 : weight > 17 ? 2 : 1;
    if (i % 2 === 1) together[before * 3 + kind]!++;
    before = kind;
  });
  const binomial: number[] = [2 ** -32];
  for (let k = 1; k <= 32; k++) binomial.push((binomial[k - 1]! * (33 - k)) / k);
  const between = (from: number, to: number) => binomial.slice(from, to + 1).reduce((sum, p) => sum + p, 0);
  const shares = [between(0, 14), between(15, 17), between(18, 32)];
  return {
    weights: countsP(counts, (cell) => {
      const weight = cell + LOW;
      return words.length * between(weight === LOW ? 0 : weight, weight === HIGH ? 32 : weight);
    }),
    'weights together': countsP(
      together,
      (cell) => Math.floor(words.length / 2) * shares[Math.floor(cell / 3)]! * shares[cell % 3]!,
    ),
  };
};

/** No bit goes along with any bit of the word 1, 2 or 9 places further on. */
const lags: Statistic = (words) => {
  const result: Record<string, number> = {};
  for (const lag of [1, 2, 9]) {
    const tests = together(words.subarray(0, words.length - lag), words.subarray(lag));
    for (const [name, p] of Object.entries(tests)) result[`${name} at lag ${String(lag)}`] = p;
  }
  return result;
};

/**
 * Whether two rows of words, drawn for the same things, have anything to do with each other: bit by bit (32 × 32
 * pairs), as numbers, and where both are among the smallest 1/64 or the largest 1/64.
 */
export function together(a: Uint32Array, b: Uint32Array): Readonly<Record<string, number>> {
  const left = bitColumns(a);
  const right = bitColumns(b);
  let squares = 0;
  for (const x of left) {
    for (const y of right) {
      squares += ((differences(x, y) - a.length / 2) / Math.sqrt(a.length / 4)) ** 2;
    }
  }
  let product = 0;
  let bothSmall = 0;
  let bothLarge = 0;
  for (let i = 0; i < a.length; i++) {
    product += (a[i]! / 2 ** 32 - 0.5) * (b[i]! / 2 ** 32 - 0.5);
    if (a[i]! >>> 26 === 0 && b[i]! >>> 26 === 0) bothSmall++;
    if (a[i]! >>> 26 === 63 && b[i]! >>> 26 === 63) bothLarge++;
  }
  return {
    'bits together': chiSquareP(squares, 1024),
    'numbers together': normalP((product * 12) / Math.sqrt(a.length)),
    'small together': poissonP(bothSmall, a.length / 4096),
    'large together': poissonP(bothLarge, a.length / 4096),
  };
}

/** The 32 columns of bits, 32 rows to a word, the rest of the last word 0. */
function bitColumns(words: Uint32Array): Int32Array[] {
  const length = Math.ceil(words.length / 32);
  const all = new Int32Array(32 * length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    for (let bit = 0; bit < 32; bit++) all[bit * length + (i >>> 5)]! |= ((word >>> bit) & 1) << (i & 31);
  }
  return Array.from({ length: 32 }, (_, bit) => all.subarray(bit * length, (bit + 1) * length));
}

function differences(x: Int32Array, y: Int32Array): number {
  let count = 0;
  for (let i = 0; i < x.length; i++) {
    let v = x[i]! ^ y[i]!;
    v = v - ((v >>> 1) & 0x55555555);
    v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
    count += Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

function deviation(column: Int32Array, length: number): number {
  let ones = 0;
  for (const word of column) ones += popcount(word);
  return (ones - length / 2) / Math.sqrt(length / 4);
}

export const STATISTICS: readonly Statistic[] = [
  bits,
  bytes,
  pairs,
  gaps,
  orders,
  runs,
  birthdays,
  collisions,
  ranks,
  weights,
  lags,
];
