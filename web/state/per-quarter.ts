const WEEKS = 13;

/** What was added in each quarter, of a total that grows by the week; the last quarter may be short. */
export function perQuarter(soFar: Float64Array | undefined): number[] {
  if (soFar === undefined) return [];
  return Array.from({ length: Math.ceil(soFar.length / WEEKS) }, (_, quarter) => {
    const end = Math.min(soFar.length, (quarter + 1) * WEEKS) - 1;
    return soFar[end]! - (quarter === 0 ? 0 : soFar[quarter * WEEKS - 1]!);
  });
}
