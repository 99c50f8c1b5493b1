const double = new Float64Array(1);
const bits = new BigInt64Array(double.buffer);

/** Position of a double on the number line of doubles. */
function position(value: number): bigint {
  double[0] = value;
  const pattern = bits[0]!;
  return pattern < 0n ? -(pattern & 0x7fffffffffffffffn) : pattern;
}

/** How many doubles lie from `a` to `b`: 0 when equal (NaN equals NaN), 1 for neighbours. */
export function ulps(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b) ? 0 : Infinity;
  const distance = position(a) - position(b);
  return Number(distance < 0n ? -distance : distance);
}
