import { leastSquares } from '../least-squares.ts';
import { bassRate, bassShare, type BassRates } from './bass-curve.ts';

/**
 * What is observed:
 *
 * - `increments`: adopters per period, t = 1, 2, …: m · (F(t) − F(t − 1)) (Srinivasan & Mason 1986)
 * - `rate`: adopters per period taken as the rate at its end: m · f(t)
 * - `cumulative`: all adopters so far at t = 1, 2, …: m · F(t)
 */
export type BassForm = 'increments' | 'rate' | 'cumulative';

/** A Bass curve with the market it saturates at, its standard errors, and how well it fits. */
export interface BassFit extends BassRates {
  readonly m: number;
  readonly standardErrors: { readonly p: number; readonly q: number; readonly m: number };
  /** 1 − squared residuals ÷ squared deviations from the mean of what is observed. */
  readonly rSquared: number;
  readonly converged: boolean;
}

/** Where the search begins: from slow and social to fast and on one's own. */
const STARTS: readonly BassRates[] = [
  { p: 0.01, q: 0.4 },
  { p: 0.03, q: 0.1 },
  { p: 0.1, q: 0.02 },
  { p: 0.003, q: 0.15 },
];

/**
 * Fits Bass's diffusion to a series by nonlinear least squares; the best of several searches.
 *
 * q may come out below zero where adoption slows faster than by exhaustion; p and m are above zero.
 *
 * @param series  one value per period, the first at t = 1; at least 4
 * @returns       null for a shorter series or one that does not vary
 */
export function fitBass(series: ArrayLike<number>, form: BassForm): BassFit | null {
  const observed = Float64Array.from(series);
  const n = observed.length;
  const mean = observed.reduce((sum, value) => sum + value, 0) / n;
  const deviations = observed.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  if (n < 4 || !(deviations > 0)) return null;
  const adopters = form === 'cumulative' ? observed[n - 1]! : mean * n;
  let best: ReturnType<typeof leastSquares> | null = null;
  for (const { p, q } of STARTS) {
    const found = leastSquares((parameters) => residualsOf(observed, form, parameters), [p, q, 1.2 * adopters]);
    if (best === null || found.sumOfSquares < best.sumOfSquares) best = found;
  }
  const [p, q, m] = best!.parameters as [number, number, number];
  const [pError, qError, mError] = best!.standardErrors as [number, number, number];
  return {
    p,
    q,
    m,
    standardErrors: { p: pError, q: qError, m: mError },
    rSquared: 1 - best!.sumOfSquares / deviations,
    converged: best!.converged,
  };
}

function residualsOf(observed: Float64Array, form: BassForm, parameters: readonly number[]): Float64Array {
  const [p, q, m] = parameters as [number, number, number];
  if (!(p > 0) || !(p + q > 0) || !(m > 0)) return observed.map(() => NaN);
  const rates = { p, q };
  let before = 0;
  return observed.map((value, place) => {
    const t = place + 1;
    if (form === 'rate') return value - m * bassRate(rates, t);
    const share = bassShare(rates, t);
    const expected = form === 'cumulative' ? share : share - before;
    before = share;
    return value - m * expected;
  });
}
