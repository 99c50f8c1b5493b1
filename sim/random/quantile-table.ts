import { ODD_LOGARITHMS } from './odd-logarithms.ts';

/**
 * A quantile function tabulated over the 2^32 values of a draw.
 *
 * `centre` has one entry for each of the 2^16 values of the 16 leading bits. Where fewer than 1 in 256 draws fall,
 * such cells would be coarse beside the share of draws left, so the `lower` and `upper` tails have tables of
 * their own with 256 cells to each halving of that share, down to single values.
 */
export interface QuantileTable {
  /** By `bits >>> 16`. */
  readonly centre: Float32Array;
  /** By `tailCell(bits)`, where the centre's cell is below `TAIL_CELLS`. */
  readonly lower: Float32Array;
  /** By `tailCell(~bits)`, where the centre's cell is among the last `TAIL_CELLS`. */
  readonly upper: Float32Array;
}

const CENTRE_CELLS = 65536;

/** Cells of the centre that each tail replaces: 2^24 draws. */
export const TAIL_CELLS = 256;

const CELLS_PER_HALVING = 256;
/** From 2^24 draws down to the 512 that have a cell each. */
const HALVINGS = 15;

const LN2 = 0.6931471805599453;

/**
 * The cell of a draw in the table of its tail.
 *
 * @param rank  how many draws lie beyond it, 0..2^24-1
 */
export function tailCell(rank: number): number {
  const shift = 23 - Math.clz32(rank);
  return shift <= 0 ? rank : shift * CELLS_PER_HALVING + (rank >>> shift);
}

/**
 * Tabulates the distribution whose quantile is `ofBelow` · log(share below) - `ofAbove` · log(share above): logistic
 * noise for 1 and 1, a waiting time for 0 and 1. Each cell gets the quantile of its middle, so that the share of
 * draws beyond any value is right to half a cell, 1 part in 512 of that share or better, as far as there are draws
 * to count. (Numbers and not a function, which would cost more calls than the tables cost otherwise.)
 */
export function tabulate(ofBelow: number, ofAbove: number): QuantileTable {
  const centre = new Float32Array(CENTRE_CELLS);
  // The middle of a cell is an odd number of 2^-17.
  const scale = -17 * LN2 * (ofBelow - ofAbove);
  for (let cell = 0; cell < CENTRE_CELLS; cell++) {
    centre[cell] = ofBelow * ODD_LOGARITHMS[cell] - ofAbove * ODD_LOGARITHMS[CENTRE_CELLS - 1 - cell] + scale;
  }
  return { centre, lower: tabulateTail(ofBelow, -ofAbove), upper: tabulateTail(-ofAbove, ofBelow) };
}

function tabulateTail(ofBeyond: number, ofRest: number): Float32Array {
  const table = new Float32Array((HALVINGS + 2) * CELLS_PER_HALVING);
  for (let cell = 0; cell < table.length; cell++) {
    const shift = cell < 2 * CELLS_PER_HALVING ? 0 : Math.floor(cell / CELLS_PER_HALVING) - 1;
    const step = cell - shift * CELLS_PER_HALVING;
    // The middle of a cell is an odd number of 2^(shift - 33); below 1/256 four terms of log(1 - x) are enough.
    const beyond = ((2 * step + 1) * (1 << shift)) / 8589934592;
    const logBeyond = ODD_LOGARITHMS[step] + (shift - 33) * LN2;
    const logRest = -beyond * (1 + beyond * (1 / 2 + beyond * (1 / 3 + beyond / 4)));
    table[cell] = ofBeyond * logBeyond + ofRest * logRest;
  }
  return table;
}
