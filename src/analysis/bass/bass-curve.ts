import { exp } from '../../../sim/elementary/exp.ts';

/** The two rates of Bass's diffusion: of adopting unprompted, and of following the share that has. */
export interface BassRates {
  readonly p: number;
  readonly q: number;
}

/** Share that has adopted by time t (Bass 1969): (1 − e^−(p+q)t) ÷ (1 + q/p · e^−(p+q)t). */
export function bassShare({ p, q }: BassRates, t: number): number {
  const fallen = exp(-(p + q) * t);
  return (p * (1 - fallen)) / (p + q * fallen);
}

/** Adopting at time t, as a share per unit of time: the slope of `bassShare`. */
export function bassRate({ p, q }: BassRates, t: number): number {
  const share = bassShare({ p, q }, t);
  return (p + q * share) * (1 - share);
}
