import { normalQuantile } from '../../sim/elementary/normal-quantile.ts';
import { pow } from '../../sim/elementary/pow.ts';
import { betaFraction } from './incomplete-beta.ts';

/**
 * Quantile of Student's t distribution.
 *
 * Newton's method on the upper tail, which is half an incomplete beta function: the tail of a t with ν degrees of
 * freedom beyond t is I(ν ÷ (ν + t²); ν/2, 1/2) ÷ 2. Above 1,000 degrees of freedom the expansion about the normal
 * quantile is closer than the iteration would come.
 *
 * @param p        probability below the result, 0 < p < 1
 * @param freedom  degrees of freedom, whole, at least 1
 * @returns        within 1e-9 of the true value, relatively, for p from 0.0001 to 0.9999
 * @see            Abramowitz and Stegun, Handbook of Mathematical Functions, 26.5.8 and 26.7.5
 */
export function tQuantile(p: number, freedom: number): number {
  if (!(p > 0 && p < 1) || !(freedom >= 1)) return NaN;
  if (p === 0.5) return 0;
  if (p < 0.5) return -tQuantile(1 - p, freedom);
  const start = expandAboutNormal(normalQuantile(p), freedom);
  if (freedom > 1000) return start;
  const scale = gammaRatio(freedom);
  // The tail falls convexly, so from a point too far in every step of Newton moves outward and none overshoots.
  let t = Math.min(start, 1);
  for (let step = 0; step < 100; step++) {
    const excess = upperTail(t, freedom, scale) - (1 - p);
    const next = t + excess / density(t, freedom, scale);
    if (Math.abs(next - t) <= 1e-13 * next) return next;
    t = next;
  }
  return t;
}

/** Half the width of the two-sided 95 % interval of a mean over `n` values, in standard errors. */
export function tFactor95(n: number): number {
  let factor = FACTORS.get(n);
  if (factor === undefined) {
    factor = tQuantile(0.975, n - 1);
    FACTORS.set(n, factor);
  }
  return factor;
}
const FACTORS = new Map<number, number>();

function expandAboutNormal(z: number, freedom: number): number {
  const z2 = z * z;
  const g1 = (z * (z2 + 1)) / 4;
  const g2 = (z * ((5 * z2 + 16) * z2 + 3)) / 96;
  const g3 = (z * (((3 * z2 + 19) * z2 + 17) * z2 - 15)) / 384;
  const g4 = (z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945)) / 92160;
  return z + (g1 + (g2 + (g3 + g4 / freedom) / freedom) / freedom) / freedom;
}

/** Γ((ν + 1)/2) ÷ Γ(ν/2), from its two first values by Γ(x + 1) = x Γ(x). */
function gammaRatio(freedom: number): number {
  const odd = freedom % 2 === 1;
  let ratio = odd ? 1 / Math.sqrt(Math.PI) : Math.sqrt(Math.PI) / 2;
  for (let v = odd ? 1 : 2; v < freedom; v += 2) ratio *= (v + 1) / v;
  return ratio;
}

function density(t: number, freedom: number, scale: number): number {
  return (scale / Math.sqrt(freedom * Math.PI)) * pow(1 + (t * t) / freedom, -(freedom + 1) / 2);
}

/** Probability of a value above t > 0. */
function upperTail(t: number, freedom: number, scale: number): number {
  const a = freedom / 2;
  const x = freedom / (freedom + t * t);
  const front = (pow(x, a) * Math.sqrt(1 - x) * scale) / Math.sqrt(Math.PI);
  // The continued fraction converges fast below the mean of the beta distribution; above it the mirror image does.
  if (x < (a + 1) / (a + 2.5)) return (front * betaFraction(x, a, 0.5)) / a / 2;
  return (1 - (front * betaFraction(1 - x, 0.5, a)) / 0.5) / 2;
}
