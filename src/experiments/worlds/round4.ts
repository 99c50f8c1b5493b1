/** A number with four significant figures (numbers below 1e-6 in size become 0). */
export function round4(value: number): number {
  const size = Math.abs(value);
  if (size < 1e-6) return 0;
  let scale = 1;
  while (size * scale < 1000) scale *= 10;
  // Above 10,000 whole numbers are exact enough.
  return Math.round(value * scale) / scale;
}
