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

/** Rates tried to find where the search begins, times the length of the series: whatever its unit of time. */
const P_TIMES_LENGTH = [0.03, 0.1, 0.3, 1, 3, 10, 30];
const Q_TIMES_LENGTH = [0.3, 1, 3, 6, 10, 20];

/**
 * Fits Bass's diffusion to a series by nonlinear least squares, from the two best of a grid of rates.
 *
 * q may come out below zero where adoption slows faster than by exhaustion; p and m are above zero.
 *
 * @param series  one value per period, the first at t = 1; at least 4
 * @returns       null for a shorter series, one that does not vary, or one that no market above zero fits
 */
export function fitBass(series: ArrayLike<number>, form: BassForm): BassFit | null {
  const observed = Float64Array.from(series);
  const n = observed.length;
  const mean = observed.reduce((sum, value) => sum + value, 0) / n;
  const deviations = observed.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  if (n < 4 || !(deviations > 0)) return null;
  const searches = startsFor(observed, form).map((start) =>
    leastSquares((parameters) => residualsOf(observed, form, parameters), start),
  );
  if (searches.length === 0) return null;
  const best = searches.reduce((one, other) => (other.sumOfSquares < one.sumOfSquares ? other : one));
  const [p, q, m] = best.parameters as [number, number, number];
  const [pError, qError, mError] = best.standardErrors as [number, number, number];
  return {
    p,
    q,
    m,
    standardErrors: { p: pError, q: qError, m: mError },
    rSquared: 1 - best.sumOfSquares / deviations,
    converged: best.converged,
  };
}

/** The two best rates of the grid, each with the market that fits it best, which is a matter of proportion. */
function startsFor(observed: Float64Array, form: BassForm): [p: number, q: number, m: number][] {
  const n = observed.length;
  return P_TIMES_LENGTH.flatMap((pn) => Q_TIMES_LENGTH.map((qn) => ({ p: pn / n, q: qn / n })))
    .map((rates) => {
      const expected = expectedOf(rates, form, n);
      let products = 0;
      let squares = 0;
      let all = 0;
      for (let place = 0; place < n; place++) {
        products += expected[place]! * observed[place]!;
        squares += expected[place]! * expected[place]!;
        all += observed[place]! * observed[place]!;
      }
      const m = products / squares;
      return { start: [rates.p, rates.q, m] as [number, number, number], left: all - m * products };
    })
    .filter(({ start: [, , m] }) => m > 0)
    .sort((one, other) => one.left - other.left)
    .slice(0, 2)
    .map(({ start }) => start);
}

function residualsOf(observed: Float64Array, form: BassForm, parameters: readonly number[]): Float64Array {
  const [p, q, m] = parameters as [number, number, number];
  if (!(p > 0) || !(p + q > 0) || !(m > 0)) return observed.map(() => NaN);
  const expected = expectedOf({ p, q }, form, observed.length);
  return observed.map((value, place) => value - m * expected[place]!);
}

/** What a market of one would show at t = 1 … n. */
function expectedOf(rates: BassRates, form: BassForm, n: number): Float64Array {
  let before = 0;
  return Float64Array.from({ length: n }, (_, place) => {
    const t = place + 1;
    if (form === 'rate') return bassRate(rates, t);
    const share = bassShare(rates, t);
    const expected = form === 'cumulative' ? share : share - before;
    before = share;
    return expected;
  });
}
