import { tFactor95 } from './t-quantile.ts';

const MOST = 1e12;

/**
 * How many replicates make the 95 % t interval of a mean reach no further than `halfWidth`, if the standard deviation
 * stays what it is; null where it is not known.
 */
export function replicatesNeeded(sd: number | null, halfWidth: number): number | null {
  if (sd === null || !(halfWidth > 0)) return null;
  const enough = (n: number): boolean => (tFactor95(n) * sd) / Math.sqrt(n) <= halfWidth;
  if (enough(2)) return 2;
  let few = 2;
  let many = 4;
  while (!enough(many)) {
    few = many;
    many *= 2;
    if (many > MOST) return null;
  }
  while (many - few > 1) {
    const middle = Math.floor((few + many) / 2);
    if (enough(middle)) many = middle;
    else few = middle;
  }
  return many;
}
