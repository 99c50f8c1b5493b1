/** Each p-value here is the chance of a value at least as large; both ends, near 0 and near 1, speak against chance. */

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** log Γ(x) for x ≥ 1/2, by Lanczos' approximation (g = 7, n = 9). */
export function logGamma(x: number): number {
  let sum = LANCZOS[0]!;
  for (let i = 1; i < LANCZOS.length; i++) sum += LANCZOS[i]! / (x - 1 + i);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** The upper regularised incomplete gamma function Q(a, x), by its series or its continued fraction. */
function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < 10_000 && term > sum * 1e-16; n++) sum += term *= x / (a + n);
    return Math.max(0, 1 - sum * scale);
  }
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let n = 1; n < 10_000; n++) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return h * scale;
}

/** Chance that a chi-square variable exceeds `value`. */
export function chiSquareP(value: number, degrees: number): number {
  return upperGamma(degrees / 2, value / 2);
}

/** p-value of observed counts against expected ones of the same sum. */
export function countsP(observed: ArrayLike<number>, expected: (cell: number) => number): number {
  let sum = 0;
  for (let cell = 0; cell < observed.length; cell++) {
    const e = expected(cell);
    sum += (observed[cell]! - e) ** 2 / e;
  }
  return chiSquareP(sum, observed.length - 1);
}

/** Chance that a standard normal value exceeds `z`. */
export function normalP(z: number): number {
  const half = 0.5 * chiSquareP(z * z, 1);
  return z > 0 ? half : 1 - half;
}

/** Chance that a Poisson count exceeds `count`, with half of the chance of `count` itself. */
export function poissonP(count: number, mean: number): number {
  // P(X ≥ k) is 1 - Q(k, mean).
  const atLeast = (k: number) => (k <= 0 ? 1 : 1 - upperGamma(k, mean));
  return (atLeast(count) + atLeast(count + 1)) / 2;
}

/** Kolmogorov's p-value that `values` are uniform between 0 and 1. */
export function uniformP(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  let distance = 0;
  sorted.forEach((value, i) => {
    distance = Math.max(distance, value - i / n, (i + 1) / n - value);
  });
  const t = (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n)) * distance;
  let sum = 0;
  for (let k = 1; k <= 100; k++) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * t * t);
  return t < 0.2 ? 1 : Math.min(1, Math.max(0, sum));
}
