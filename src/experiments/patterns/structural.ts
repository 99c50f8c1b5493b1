import type { ObservedWorld } from './observed-world.ts';
import { type Pattern, showsIn } from './pattern.ts';
import { PATTERNS } from './list/patterns.ts';

/** Patterns by which sampled worlds may be filtered. */
export const STRUCTURAL: readonly Pattern[] = PATTERNS.filter(({ kind }) => kind === 'structural');

/**
 * Whether a world shows every structural pattern that a single world can show (medians and shares over worlds aside):
 * what sampled worlds are filtered by.
 */
export function passesStructural(world: ObservedWorld): boolean {
  return STRUCTURAL.every((pattern) => showsPattern(pattern, world) !== false);
}

/** Share of those patterns that the world shows, 0..1. */
export function structuralShareOf(world: ObservedWorld): number {
  const verdicts = STRUCTURAL.map((pattern) => showsPattern(pattern, world)).filter((verdict) => verdict !== null);
  return verdicts.filter(Boolean).length / verdicts.length;
}

/** Whether the world shows all of a pattern; null where it cannot tell. */
export function showsPattern(pattern: Pattern, world: ObservedWorld): boolean | null {
  const verdicts = pattern.statistics
    .map((statistic) => showsIn(statistic, world))
    .filter((verdict) => verdict !== null);
  return verdicts.length === 0 ? null : verdicts.every(Boolean);
}
