import { defineOutcome } from './define-outcome.ts';
import { lastShare } from './measures.ts';
import type { RunState } from './run-state.ts';

/** Weeks looked back on, and how many of them somebody who keeps using it is active in: the definition of sustained. */
const WEEKS = 8;
const ACTIVE = 4;

/**
 * Share of a population without memory that would be active in at least 4 of the last 8 weeks, each of its members
 * being active in a week with the chance that the week's active share is, whatever they did before.
 */
export function sustainedByChance({ series, weeks, size }: Pick<RunState, 'series' | 'weeks' | 'size'>): number {
  // Chance of 0, 1, 2, … active weeks among those looked at so far.
  const chance = new Float64Array(WEEKS + 1);
  chance[0] = 1;
  for (let week = Math.max(0, weeks - WEEKS); week < weeks; week++) {
    const active = series.weeklyActive[week] / size;
    for (let count = WEEKS; count > 0; count--)
      chance[count] = chance[count] * (1 - active) + chance[count - 1] * active;
    chance[0] *= 1 - active;
  }
  let share = 0;
  for (let count = ACTIVE; count <= WEEKS; count++) share += chance[count];
  return share;
}

export const sustainedBeyondChance = defineOutcome({
  id: 'sustainedBeyondChance',
  label: 'Sustained beyond chance',
  help: 'Sustained users less those there would be if everybody were equally likely to be active in each of the last 8 weeks, whatever they did before: as many active, without loyalty.',
  unit: 'share',
  better: 'higher',
  headline: false,
  of: (run) => lastShare(run, 'sustained') - sustainedByChance(run),
});
