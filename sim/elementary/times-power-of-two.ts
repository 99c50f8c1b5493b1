import { addToHighWord, fromWords } from './double-words.ts';

const TWO_TO_MINUS_1000 = fromWords(23 << 20, 0);
const TWO_TO_1023 = fromWords(2046 << 20, 0);

/**
 * x · 2^power, rounded at most once.
 *
 * @param x      between 1/2 and 2 in size
 * @param power  whole, -1080..1024
 */
export function timesPowerOfTwo(x: number, power: number): number {
  if (power > 1022) return addToHighWord(x, (power - 1023) << 20) * TWO_TO_1023;
  if (power >= -1021) return addToHighWord(x, power << 20);
  return addToHighWord(x, (power + 1000) << 20) * TWO_TO_MINUS_1000;
}
