const FEWEST_DIGITS = 4;

/**
 * Pseudonyms of people in the order of their ids: `e0001`, `e0002`, …, with as many digits as the last one needs, so
 * that they sort as the ids do.
 */
export function pseudonymsOf(size: number): string[] {
  const digits = Math.max(FEWEST_DIGITS, String(size).length);
  return Array.from({ length: size }, (_, row) => `e${String(row + 1).padStart(digits, '0')}`);
}
