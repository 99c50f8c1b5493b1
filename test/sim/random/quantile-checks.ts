const DRAWS = 2 ** 32;

/** How many of the 2^32 draws have a quantile above `x`: counted exactly, as quantiles never decrease. */
export function drawsAbove(quantile: (bits: number) => number, x: number): number {
  let below = 0;
  let above = DRAWS;
  while (below < above) {
    const middle = Math.floor((below + above) / 2);
    if (quantile(middle) > x) above = middle;
    else below = middle + 1;
  }
  return DRAWS - below;
}

/**
 * Whether the quantile never decreases: over 4 million draws across the range, every draw of the outermost 2^17, and
 * every draw near each power of two and near its complement, where tables begin and end.
 */
export function neverDecreases(quantile: (bits: number) => number): boolean {
  const rises = (from: number, to: number, step: number) => {
    let before = -Infinity;
    for (let bits = Math.max(0, from); bits < Math.min(DRAWS, to); bits += step) {
      const value = quantile(bits);
      if (!(value >= before)) return false;
      before = value;
    }
    return true;
  };
  if (!rises(0, DRAWS, 1021) || !rises(0, 2 ** 17, 1) || !rises(DRAWS - 2 ** 17, DRAWS, 1)) return false;
  for (let power = 17; power < 32; power++) {
    for (const seam of [2 ** power, DRAWS - 2 ** power]) if (!rises(seam - 1000, seam + 1000, 1)) return false;
  }
  return true;
}
