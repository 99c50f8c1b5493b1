import type { ShareEstimate } from '../../analysis/share-interval.ts';
import type { Band, Pattern, Statistic } from './pattern.ts';

/** What one set of worlds says about a statistic. */
export interface Finding {
  /** Worlds that have a value. */
  readonly n: number;
  /** The figure the band is asked of; null where no world has a value. */
  readonly value: number | null;
  readonly passes: boolean;
  /** How the worlds' own values spread; null where none has one. */
  readonly q05: number | null;
  readonly q25: number | null;
  readonly median: number | null;
  readonly q75: number | null;
  readonly q95: number | null;
  /** Share of all worlds that show it by themselves; null for what one world cannot tell. */
  readonly worlds: ShareEstimate | null;
}

export interface StatisticReport {
  readonly statistic: Pick<Statistic, 'id' | 'label' | 'help' | 'over'> & { readonly band: Band };
  readonly sampled: Finding;
  /** The same worlds without social influence. */
  readonly withoutInfluence: Finding;
  readonly atDefaults: Finding;
}

export interface PatternReport {
  readonly pattern: Pick<Pattern, 'id' | 'label' | 'kind' | 'source'>;
  readonly statistics: readonly StatisticReport[];
  /** All of its statistics lie in their bands, over sampled worlds. */
  readonly passes: boolean;
  readonly passesWithoutInfluence: boolean;
  readonly passesAtDefaults: boolean;
  /** Sampled worlds that show all of it by themselves; null where one world cannot tell. */
  readonly worlds: ShareEstimate | null;
  /** What is told beside it, for instance the true effect behind what an observer sees. */
  readonly beside: readonly { readonly label: string; readonly value: number | null }[];
}

/** All patterns, over all worlds. */
export interface PatternsReport {
  readonly modelVersion: number;
  readonly seed: string;
  readonly worlds: number;
  readonly worldsAsked: number;
  readonly defaultWorlds: number;
  readonly lucks: number;
  readonly runs: number;
  readonly patterns: readonly PatternReport[];
  /** Sampled worlds that show every structural pattern a world can show by itself. */
  readonly structuralJointly: ShareEstimate;
  /** The same without social influence. */
  readonly structuralJointlyWithoutInfluence: ShareEstimate;
  /** Structural patterns that a sampled world shows: mean share of those it can. */
  readonly structuralShare: number | null;
}
