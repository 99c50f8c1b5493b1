import { log } from '../elementary/log.ts';

/** From here on each logarithm follows from the one before. */
const DIRECT = 512;

/**
 * The natural logarithms of the odd numbers below 2^17: that of 2i + 1 at i, right to 1 part in 10^12.
 *
 * They are what quantile tables are made of, and are wanted before anything can start: hence by the series of
 * log((2i + 1) / (2i - 1)) = 1/i + 1/(12 i³) + …, whose next term no longer counts, at a fraction of the time.
 */
export const ODD_LOGARITHMS = logarithms();

function logarithms(): Float64Array {
  const all = new Float64Array(65536);
  for (let i = 0; i < DIRECT; i++) all[i] = log(2 * i + 1);
  let last = all[DIRECT - 1];
  for (let i = DIRECT; i < 65536; i++) {
    const z = 1 / i;
    last += z + (z * z * z) / 12;
    all[i] = last;
  }
  return all;
}
