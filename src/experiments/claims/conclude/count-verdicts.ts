import { wilsonInterval } from '../../../analysis/wilson-interval.ts';
import type { VerdictCounts } from '../claims-result.ts';
import type { Verdict } from '../verdict/judge-worlds.ts';

/** In how many of the worlds that count each verdict was given. */
export function countVerdicts(
  verdicts: readonly Verdict[],
  counts: (world: number) => boolean = () => true,
): VerdictCounts {
  const counted = verdicts.filter((_, world) => counts(world));
  const share = (wanted: Verdict) =>
    wilsonInterval(counted.filter((verdict) => verdict === wanted).length, counted.length);
  return { worlds: counted.length, holds: share('holds'), fails: share('fails'), tooClose: share('too-close') };
}
