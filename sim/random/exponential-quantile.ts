import { TAIL_CELLS, tabulate, tailCell } from './quantile-table.ts';

const { centre: CENTRE, lower: LOWER, upper: UPPER } = tabulate(0, 1);

/**
 * A waiting time with mean 1 and no memory (exponential) from the bits of a draw.
 *
 * Never decreases as `bits` rises. The probability that it exceeds a value, and that it stays below one, is right to
 * 1 part in 500 from 1e-6 to 1 - 1e-6.
 *
 * @param bits  whole, 0..2^32-1
 * @returns     above 0, at most 22.9
 */
export function exponentialQuantile(bits: number): number {
  const cell = bits >>> 16;
  if (cell < TAIL_CELLS) return LOWER[tailCell(bits)];
  if (cell >= 65536 - TAIL_CELLS) return UPPER[tailCell(~bits)];
  return CENTRE[cell];
}
