import { meanOf, varianceOf } from './summarise.ts';
import { tQuantile } from './t-quantile.ts';

/** Numbers of worlds after which one looks whether it is settled who is ahead. */
export const LOOKS = [20, 40, 80, 160, 320, 640] as const;
/** The chance to call a difference that is not there, over all looks and all pairs of plans together. */
const ALPHA = 0.05;
/** Two plans that differ by less than this share of the employees count as level. */
export const LEVEL_WITHIN = 0.01;

/** How far it is settled which of two plans reaches more. */
export interface Settlement {
  /** Worlds it rests on. */
  readonly n: number;
  /** Mean difference and an interval that stays valid although one looks again and again, and at every pair. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** `apart`: the interval leaves zero out. `level`: it lies within LEVEL_WITHIN of zero. `open`: neither. */
  readonly verdict: 'apart' | 'level' | 'open';
  /** Worlds after which it would be settled if the difference and its spread stayed as they are; null where it is. */
  readonly worldsNeeded: number | null;
}

/**
 * Whether so many worlds settle which of two plans reaches more.
 *
 * The chance of error is spent in equal parts over the fixed looks and over all pairs of plans (Bonferroni), so that
 * neither stopping as soon as it is settled nor comparing the best with the next after seeing which they are spoils it.
 *
 * @param differences  one plan minus the other, world by world, at least two, none NaN
 * @param plans        plans compared, at least two
 */
export function settlementOf(differences: Float64Array, plans: number): Settlement {
  const n = differences.length;
  const mean = meanOf(differences);
  const sd = Math.sqrt(varianceOf(differences, mean));
  const reach = (factor(n, plans) * sd) / Math.sqrt(n);
  const low = mean - reach;
  const high = mean + reach;
  // Before the first look nothing is settled, however alike the first few worlds may be.
  const early = n < LOOKS[0];
  const verdict = early
    ? 'open'
    : low > 0 || high < 0
      ? 'apart'
      : low > -LEVEL_WITHIN && high < LEVEL_WITHIN
        ? 'level'
        : 'open';
  return {
    n,
    mean,
    low,
    high,
    verdict,
    worldsNeeded: verdict === 'open' ? Math.max(LOOKS[0], worldsNeeded(mean, sd, plans)) : null,
  };
}

/** Half the width of the interval in standard errors. */
function factor(n: number, plans: number): number {
  const pairs = (plans * (plans - 1)) / 2;
  return tQuantile(1 - ALPHA / (2 * LOOKS.length * pairs), n - 1);
}

function worldsNeeded(mean: number, sd: number, plans: number): number {
  const z = factor(LOOKS.at(-1)!, plans);
  const size = Math.abs(mean);
  // Either the interval leaves zero out, or it fits into what counts as level.
  const apart = size > 0 ? (z * sd) / size : Number.POSITIVE_INFINITY;
  const level = size < LEVEL_WITHIN ? (z * sd) / (LEVEL_WITHIN - size) : Number.POSITIVE_INFINITY;
  const root = Math.min(apart, level);
  if (Number.isNaN(root)) return 0;
  return Math.ceil(root * root);
}
