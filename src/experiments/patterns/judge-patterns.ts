import { quantileOfSorted } from '../../analysis/quantile.ts';
import type { ShareEstimate } from '../../analysis/share-interval.ts';
import { wilsonInterval } from '../../analysis/wilson-interval.ts';
import { PATTERNS } from './list/patterns.ts';
import type { ObservedWorld } from './observed-world.ts';
import { liesIn, type Pattern, showsIn, type Statistic } from './pattern.ts';
import type { Finding, PatternReport } from './pattern-report.ts';
import { showsPattern } from './structural.ts';

/** The worlds that were observed. */
export interface Observed {
  readonly sampled: readonly ObservedWorld[];
  readonly withoutInfluence: readonly ObservedWorld[];
  readonly atDefaults: readonly ObservedWorld[];
}

/** Every pattern asked for, judged over the worlds. */
export function judgePatterns(observed: Observed, kinds: readonly Pattern['kind'][]): PatternReport[] {
  return PATTERNS.filter(({ kind }) => kinds.includes(kind)).map((pattern) => judge(pattern, observed));
}

/** Worlds that show it ÷ worlds that can tell. */
export function shareShowing(
  worlds: readonly ObservedWorld[],
  shows: (world: ObservedWorld) => boolean | null,
): ShareEstimate {
  const verdicts = worlds.map(shows).filter((verdict) => verdict !== null);
  return wilsonInterval(verdicts.filter(Boolean).length, verdicts.length);
}

function judge(pattern: Pattern, observed: Observed): PatternReport {
  const { id, label, kind, source } = pattern;
  const statistics = pattern.statistics.map((statistic) => ({
    statistic,
    sampled: findIn(observed.sampled, statistic),
    withoutInfluence: findIn(observed.withoutInfluence, statistic),
    atDefaults: findIn(observed.atDefaults, statistic),
  }));
  const verdicts = observed.sampled.map((world) => showsPattern(pattern, world));
  return {
    pattern: { id, label, kind, source },
    statistics,
    passes: statistics.every(({ sampled }) => sampled.passes),
    passesWithoutInfluence: statistics.every(({ withoutInfluence }) => withoutInfluence.passes),
    passesAtDefaults: statistics.every(({ atDefaults }) => atDefaults.passes),
    worlds: verdicts.every((verdict) => verdict === null)
      ? null
      : shareShowing(observed.sampled, (world) => showsPattern(pattern, world)),
    beside: (pattern.beside ?? []).map(({ label: name, of }) => ({
      label: name,
      value: medianOf(observed.sampled.map(of)),
    })),
  };
}

function findIn(worlds: readonly ObservedWorld[], statistic: Statistic): Finding {
  const sorted = definedOf(worlds.map((world) => statistic.of(world)));
  const at = (p: number): number | null => (sorted.length === 0 ? null : quantileOfSorted(sorted, p));
  const value = summaryOf(worlds, statistic, sorted);
  const verdicts = worlds.map((world) => showsIn(statistic, world));
  return {
    n: sorted.length,
    value,
    passes: liesIn(value, statistic.band),
    q05: at(0.05),
    q25: at(0.25),
    median: at(0.5),
    q75: at(0.75),
    q95: at(0.95),
    worlds: verdicts.every((verdict) => verdict === null)
      ? null
      : shareShowing(worlds, (world) => showsIn(statistic, world)),
  };
}

function summaryOf(worlds: readonly ObservedWorld[], { over }: Statistic, sorted: Float64Array): number | null {
  if (over.kind === 'own') return over.of(worlds);
  if (sorted.length === 0) return null;
  switch (over.kind) {
    case 'median':
      return quantileOfSorted(sorted, 0.5);
    case 'mean':
      return sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
    case 'share':
      return sorted.filter((value) => liesIn(value, over.within)).length / sorted.length;
  }
}

function medianOf(values: readonly (number | null)[]): number | null {
  const sorted = definedOf(values);
  return sorted.length === 0 ? null : quantileOfSorted(sorted, 0.5);
}

function definedOf(values: readonly (number | null)[]): Float64Array {
  return Float64Array.from(values.filter((value) => value !== null)).sort();
}
