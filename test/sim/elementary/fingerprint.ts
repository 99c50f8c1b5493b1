import { Digest } from '../../../sim/digest.ts';
import { fromWords } from '../../../sim/elementary/double-words.ts';
import { exp } from '../../../sim/elementary/exp.ts';
import { expm1 } from '../../../sim/elementary/expm1.ts';
import { log } from '../../../sim/elementary/log.ts';
import { log1p } from '../../../sim/elementary/log1p.ts';
import { logistic } from '../../../sim/elementary/logistic.ts';
import { normalCumulative } from '../../../sim/elementary/normal-cumulative.ts';
import { normalQuantile } from '../../../sim/elementary/normal-quantile.ts';
import { pow } from '../../../sim/elementary/pow.ts';
import { drawBits, weekWord } from '../../../sim/random/draw.ts';
import { exponentialQuantile } from '../../../sim/random/exponential-quantile.ts';
import { streamKey } from '../../../sim/random/keys.ts';
import { logisticQuantile } from '../../../sim/random/logistic-quantile.ts';
import { childHigh, childLow, ordinalLuckHigh, ordinalLuckLow, pairHigh, pairLow } from '../../../sim/random/luck.ts';
import { normalDraw } from '../../../sim/random/normal-draw.ts';
import { scramble } from '../../../sim/random/scramble.ts';

const INPUTS = 200_000;

const SPECIAL = [0, -0, 1, -1, 0.5, -0.5, 2, 3, -3, 5e-324, -5e-324, 1e-310, 709.78, -745.2, 1024, -1075, 1e300, -1e300]
  .concat([2 ** 53, 2 ** 53 + 2, 2 ** 64, 2 ** 65, Infinity, -Infinity, NaN])
  .concat([Math.SQRT2, Math.SQRT1_2, Math.LN2, Math.LN2 / 2, Math.E, Math.PI]);

/** The nth of a fixed row of words without pattern. */
const word = (n: number) => scramble(Math.imul(n, 0x9e3779b1) ^ 0x51ed270b);
const share = (n: number) => ((word(n) >>> 0) + 0.5) / 2 ** 32;

/** Arguments of every kind: special ones, any bit pattern, a wide, a middle and a narrow range, shares. */
function argument(n: number): number {
  if (n < SPECIAL.length) return SPECIAL[n]!;
  switch (n % 6) {
    case 0:
      return fromWords(word(2 * n), word(2 * n + 1));
    case 1:
      return (share(n) - 0.5) * 1500;
    case 2:
      return (share(n) - 0.5) * 40;
    case 3:
      return (share(n) - 0.5) * 1e-6;
    case 4:
      return share(n) + word(n + 7) * 2 ** -64;
    default:
      return 1 - share(n) * 2 ** -(word(n + 7) & 31);
  }
}

function ofFloats(result: (n: number) => number): string {
  const digest = new Digest();
  for (let n = 0; n < INPUTS; n++) digest.addFloat(result(n));
  return digest.finish();
}

function ofWords(...results: readonly ((n: number) => number)[]): string {
  const digest = new Digest();
  for (let n = 0; n < INPUTS; n++) for (const result of results) digest.add32(result(n));
  return digest.finish();
}

function ofKeys(): string {
  const digest = new Digest();
  for (let n = 0; n < INPUTS; n++) {
    const key = streamKey(`seed ${String(n)} é 漢`, n % 2 === 0 ? 'trial' : 'turnover');
    digest.add32(key.a);
    digest.add32(key.b);
  }
  return digest.finish();
}

/** For each function that feeds a run: 128 bits that stand for its results at 200,000 arguments, bit by bit. */
export function fingerprints(): Record<string, string> {
  return {
    exp: ofFloats((n) => exp(argument(n))),
    log: ofFloats((n) => log(argument(n))),
    log1p: ofFloats((n) => log1p(argument(n))),
    expm1: ofFloats((n) => expm1(argument(n))),
    pow: ofFloats((n) => pow(n % 3 === 0 ? share(n) * 10 : argument(n), argument(n % 3 === 1 ? n >>> 8 : n + 1))),
    logistic: ofFloats((n) => logistic(argument(n))),
    normalQuantile: ofFloats((n) => normalQuantile(argument(n))),
    normalCumulative: ofFloats((n) => normalCumulative(argument(n))),
    logisticQuantile: ofFloats((n) => logisticQuantile((word(n) >>> (n & 15)) >>> 0)),
    exponentialQuantile: ofFloats((n) => exponentialQuantile((word(n) >>> (n & 15)) >>> 0)),
    normalDraw: ofFloats((n) => normalDraw(word(n) >>> 0)),
    drawBits: ofWords((n) => drawBits(word(n), word(n + 1), word(n + 2), n)),
    weekWord: ofWords((n) => weekWord(word(n), n & 1023, n >>> 10)),
    ordinalLuck: ofWords(ordinalLuckLow, ordinalLuckHigh),
    childLuck: ofWords(
      (n) => childLow(word(n), n, n & 7),
      (n) => childHigh(word(n), n, n & 7),
    ),
    pairLuck: ofWords(
      (n) => pairLow(word(n), n, word(n + 1), word(n + 2)),
      (n) => pairHigh(word(n), n, word(n + 1), word(n + 2)),
    ),
    streamKey: ofKeys(),
  };
}
