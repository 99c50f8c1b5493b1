import type { ObservedWorld } from './observed-world.ts';

/** Where a statistic has to lie, ends included; an open end is null. */
export interface Band {
  readonly low: number | null;
  readonly high: number | null;
}

/** What is computed over worlds, and where it has to lie. */
export interface Statistic {
  readonly id: string;
  readonly label: string;
  /** The exact definition, in plain words. */
  readonly help: string;
  readonly band: Band;
  /** The value of one world; null where it has none. */
  of(world: ObservedWorld): number | null;
  /** What the band is asked of: a figure over all worlds. */
  readonly over: Summary;
  /** A world without a value cannot tell; otherwise it counts as one that does not show it. */
  readonly whereDefined?: true;
}

/**
 * How the values of worlds become one figure: their median, their mean, the share of them that lies within limits, or
 * something of the worlds themselves.
 */
export type Summary =
  | { readonly kind: 'median' }
  | { readonly kind: 'mean' }
  | { readonly kind: 'share'; readonly within: Band }
  | { readonly kind: 'own'; readonly of: (worlds: readonly ObservedWorld[]) => number | null };

/**
 * A stylised fact that simulated organisations must show.
 *
 * Structural patterns name no contrast between strategies: they alone may guide tuning, and filter sampled worlds.
 * Contrast patterns are computed once parameters are frozen, and never tuned to.
 */
export interface Pattern {
  /** As in docs/validation.md. */
  readonly id: string;
  readonly label: string;
  readonly kind: 'structural' | 'contrast';
  /** Where the band comes from. */
  readonly source: string;
  readonly statistics: readonly Statistic[];
  /** What is told beside it, as the median over worlds: for instance the true effect behind what an observer sees. */
  readonly beside?: readonly { readonly label: string; of(world: ObservedWorld): number | null }[];
}

export const MEDIAN: Summary = { kind: 'median' };
export const MEAN: Summary = { kind: 'mean' };

export function liesIn(value: number | null, { low, high }: Band): boolean {
  return value !== null && (low === null || value >= low) && (high === null || value <= high);
}

/**
 * Whether one world shows it: its value within the band, or within the limits where a share of worlds is asked for.
 * Null where one world cannot tell.
 */
export function showsIn(statistic: Statistic, world: ObservedWorld): boolean | null {
  const { over, band } = statistic;
  if (over.kind === 'mean' || over.kind === 'own') return null;
  const value = statistic.of(world);
  if (value === null && statistic.whereDefined === true) return null;
  return liesIn(value, over.kind === 'share' ? over.within : band);
}
