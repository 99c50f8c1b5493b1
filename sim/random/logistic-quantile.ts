import { TAIL_CELLS, tabulate, tailCell } from './quantile-table.ts';

const { centre: CENTRE, lower: LOWER, upper: UPPER } = tabulate(1, 1);

/** The smallest and the largest noise of the draws that share their 8 leading bits, by those bits. */
export const SMALLEST_IN_BAND = new Float32Array(256);
export const LARGEST_IN_BAND = new Float32Array(256);

/**
 * Standard logistic noise (mean 0, scale 1) from the bits of a draw: the noise of a random-utility choice, of which
 * `utility + noise > 0` happens with probability `logistic(utility)`.
 *
 * Never decreases as `bits` rises, and mirrors exactly: the noise of ~bits is minus that of bits. The probability
 * that it exceeds a value is right to 1 part in 500 from 1e-6 to 1 - 1e-6.
 *
 * @param bits  whole, 0..2^32-1
 * @returns     between -22.9 and 22.9
 */
export function logisticQuantile(bits: number): number {
  const cell = bits >>> 16;
  if (cell < TAIL_CELLS) return LOWER[tailCell(bits)];
  if (cell >= 65536 - TAIL_CELLS) return UPPER[tailCell(~bits)];
  return CENTRE[cell];
}

for (let band = 0; band < 256; band++) {
  SMALLEST_IN_BAND[band] = logisticQuantile(band * 16777216);
  LARGEST_IN_BAND[band] = logisticQuantile(band * 16777216 + 16777215);
}
