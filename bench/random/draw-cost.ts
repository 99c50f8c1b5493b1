import { drawBits, weekWord } from '../../sim/random/draw.ts';
import { exponentialQuantile } from '../../sim/random/exponential-quantile.ts';
import { streamKey } from '../../sim/random/keys.ts';
import { logisticQuantile } from '../../sim/random/logistic-quantile.ts';
import { ordinalLuckHigh, ordinalLuckLow } from '../../sim/random/luck.ts';
import { exp } from '../../sim/elementary/exp.ts';
import { log } from '../../sim/elementary/log.ts';
import { Digest } from '../../sim/digest.ts';

/**
 * What a draw costs inside a loop over employees, in nanoseconds: medians over rounds in which every loop has its
 * turn. The first line is the loop itself with its two reads, contained in all that follow.
 *
 *     node bin/run-source.mjs bench/random/draw-cost.ts
 */
const SIZE = 2 ** 16;
const ROUNDS = 301;

const LOW = Int32Array.from({ length: SIZE }, (_, i) => ordinalLuckLow(i));
const HIGH = Int32Array.from({ length: SIZE }, (_, i) => ordinalLuckHigh(i));
const SHARES = Float64Array.from({ length: SIZE }, (_, i) => (i + 0.5) / SIZE);
const KEY = streamKey('cost', 'trial');

// Each loop is a function of its own, as in the model: one that took its body as a parameter would measure calls.
const LOOPS: Readonly<
  Record<string, (week: number, low: Int32Array, high: Int32Array, shares: Float64Array) => number>
> = {
  'the loop alone'(week, low, high) {
    let sum = 0;
    for (let i = 0; i < low.length; i++) sum = (sum + (low[i]! ^ high[i]! ^ week)) | 0;
    return sum;
  },
  'a draw'(week, low, high) {
    const k0 = weekWord(KEY.a, week, 0);
    const k1 = weekWord(KEY.b, week, 0);
    let sum = 0;
    for (let i = 0; i < low.length; i++) sum = (sum + drawBits(k0, k1, low[i]!, high[i]!)) | 0;
    return sum;
  },
  'a draw below a threshold'(week, low, high) {
    const k0 = weekWord(KEY.a, week, 0);
    const k1 = weekWord(KEY.b, week, 0);
    let sum = 0;
    for (let i = 0; i < low.length; i++) sum += drawBits(k0, k1, low[i]!, high[i]!) < 0x10000000 ? 1 : 0;
    return sum;
  },
  'a draw as logistic noise'(week, low, high) {
    const k0 = weekWord(KEY.a, week, 0);
    const k1 = weekWord(KEY.b, week, 0);
    let sum = 0;
    for (let i = 0; i < low.length; i++) sum += logisticQuantile(drawBits(k0, k1, low[i]!, high[i]!));
    return sum;
  },
  'a draw as waiting time'(week, low, high) {
    const k0 = weekWord(KEY.a, week, 0);
    const k1 = weekWord(KEY.b, week, 0);
    let sum = 0;
    for (let i = 0; i < low.length; i++) sum += exponentialQuantile(drawBits(k0, k1, low[i]!, high[i]!));
    return sum;
  },
  'two week words'(week) {
    let sum = 0;
    for (let i = 0; i < SIZE; i++) sum = (sum + weekWord(KEY.a, week, i) + weekWord(KEY.b, week, i)) | 0;
    return sum;
  },
  exp(_week, _low, _high, shares) {
    let sum = 0;
    for (let i = 0; i < shares.length; i++) sum += exp(shares[i]! * 20 - 10);
    return sum;
  },
  log(_week, _low, _high, shares) {
    let sum = 0;
    for (let i = 0; i < shares.length; i++) sum += log(shares[i]!);
    return sum;
  },
  'digest of a whole number'(week, low) {
    const digest = new Digest();
    digest.addInts(low);
    digest.add32(week);
    return digest.finish().length;
  },
  'digest of a float'(week, _low, _high, shares) {
    const digest = new Digest();
    digest.addFloats(shares);
    digest.add32(week);
    return digest.finish().length;
  },
};

const times = new Map<string, number[]>(Object.keys(LOOPS).map((name) => [name, []]));
let kept = 0;
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, loop] of Object.entries(LOOPS)) {
    const start = performance.now();
    kept += loop(round, LOW, HIGH, SHARES);
    times.get(name)!.push(((performance.now() - start) * 1e6) / SIZE);
  }
}
for (const [name, all] of times) {
  all.sort((a, b) => a - b);
  console.log(`${all[ROUNDS >> 1]!.toFixed(2).padStart(7)} ns (least ${all[0]!.toFixed(2)})  ${name}`);
}
console.log(Number.isNaN(kept) ? 'NaN' : '');
