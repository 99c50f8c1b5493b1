/** Of the smallest double, 2^-1074. */
const SMALLEST = 1074;

const POWERS = powers();

function powers(): Float64Array {
  const all = new Float64Array(SMALLEST + 1024);
  let power = 5e-324;
  for (let i = 0; i < all.length; i++) {
    all[i] = power;
    power *= 2;
  }
  return all;
}

/**
 * 2^power, exactly. A look-up, as writing the exponent into a double's words makes the processor wait for its memory.
 *
 * @param power  whole, -1074..1023
 */
export function powerOfTwo(power: number): number {
  return POWERS[power + SMALLEST];
}
