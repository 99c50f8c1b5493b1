/**
 * The two 32-bit words of a double, read and written without regard to the byte order of the machine.
 *
 * The scratch pair is shared: each function finishes with it before it returns.
 */
const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

double[0] = 1;
const HIGH = words[1] === 0 ? 0 : 1;
const LOW = 1 - HIGH;

/** Sign, exponent and the leading 20 bits of the fraction of `x`, as an int32. */
export function highWord(x: number): number {
  double[0] = x;
  return words[HIGH];
}

/** The trailing 32 bits of the fraction of `x`, as an int32. */
export function lowWord(x: number): number {
  double[0] = x;
  return words[LOW];
}

/** The double whose words are `high` and `low` (int32 or uint32). */
export function fromWords(high: number, low: number): number {
  words[HIGH] = high;
  words[LOW] = low;
  return double[0];
}

/** `x` with `steps` added to its high word: `steps` of 2^20 double it once, as long as the result stays normal. */
export function addToHighWord(x: number, steps: number): number {
  double[0] = x;
  words[HIGH] += steps;
  return double[0];
}

/** `x` without the trailing 32 bits of its fraction: its product with another such number is exact. */
export function truncateToHighWord(x: number): number {
  double[0] = x;
  words[LOW] = 0;
  return double[0];
}
