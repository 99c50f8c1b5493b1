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

const DRAWS = 4294967296;
const CENTRE_CELLS = 65536;

/** Cells of the centre that each tail replaces: 2^24 draws. */
export const TAIL_CELLS = 256;

const CELLS_PER_HALVING = 256;
/** From 2^24 draws down to the 512 that have a cell each. */
const HALVINGS = 15;

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
 * Tabulates a distribution. Each cell gets the quantile of its middle, so that the share of draws beyond any value
 * is right to half a cell, 1 part in 512 of that share or better, as far as there are draws to count.
 *
 * @param lower  quantile by the share of draws below it, for shares up to 1/2
 * @param upper  quantile by the share of draws above it, for shares up to 1/2
 */
export function tabulate(lower: (below: number) => number, upper: (above: number) => number): QuantileTable {
  const centre = new Float32Array(CENTRE_CELLS);
  for (let cell = 0; cell < CENTRE_CELLS / 2; cell++) {
    centre[cell] = lower((cell + 0.5) / CENTRE_CELLS);
    centre[CENTRE_CELLS - 1 - cell] = upper((cell + 0.5) / CENTRE_CELLS);
  }
  return { centre, lower: tabulateTail(lower), upper: tabulateTail(upper) };
}

function tabulateTail(quantile: (beyond: number) => number): Float32Array {
  const table = new Float32Array((HALVINGS + 2) * CELLS_PER_HALVING);
  let cell = 0;
  for (; cell < 2 * CELLS_PER_HALVING; cell++) table[cell] = quantile((cell + 0.5) / DRAWS);
  for (let shift = 1; shift <= HALVINGS; shift++) {
    const width = (1 << shift) / DRAWS;
    for (let step = CELLS_PER_HALVING; step < 2 * CELLS_PER_HALVING; step++) {
      table[cell++] = quantile((step + 0.5) * width);
    }
  }
  return table;
}
