import type { RunRecord } from '../../../sim/index.ts';

/**
 * Whether adoption by threshold has come to its end: it never goes back, and a week in which nobody adopts is followed
 * by another.
 */
export function hasStopped({ series: { weeklyActive }, weeks }: RunRecord): boolean {
  return weeks > 1 && weeklyActive[weeks - 1] === weeklyActive[weeks - 2];
}
