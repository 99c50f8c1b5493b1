import { exp } from '../../../../sim/elementary/exp.ts';

/**
 * Probabilities of 0, 1, 2, … under a Poisson law, as far as they matter.
 *
 * @param mean  0 to about 700
 */
export function poissonShares(mean: number): readonly number[] {
  const shares = [exp(-mean)];
  for (let count = 1; count <= mean || shares[count - 1]! > NEGLIGIBLE; count++)
    shares.push((shares[count - 1]! * mean) / count);
  return shares;
}

const NEGLIGIBLE = 1e-18;
