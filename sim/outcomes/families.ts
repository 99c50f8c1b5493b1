import { lastShare, meanShare } from './measures.ts';
import type { RunState } from './run-state.ts';

/** What kind of story a run tells. */
export const OUTCOME_FAMILIES = [
  { id: 'take-off', label: 'Take-off', help: 'Use rises soon and lasts.' },
  { id: 'slow-build', label: 'Slow build', help: 'Use rises slowly and lasts.' },
  { id: 'spike-and-fade', label: 'Spike and fade', help: 'Use rises and is lost again.' },
  { id: 'mandated-shallow', label: 'Mandated, shallow', help: 'Use under pressure; few contribute.' },
  { id: 'stall', label: 'Stall', help: 'Use never gets off the ground.' },
] as const;

export type OutcomeFamily = (typeof OUTCOME_FAMILIES)[number]['id'];

/** The family of a run, by the numeric rules of the registry; the first that applies. */
export function outcomeFamilyOf(run: RunState): OutcomeFamily {
  const { stallPeak, fadeShare, shallowShare, quickWeeks } = run.parameters.families;
  const active = run.series.weeklyActive;
  let peak = 0;
  for (let week = 0; week < run.weeks; week++) peak = Math.max(peak, active[week]);
  if (peak <= stallPeak * run.size) return 'stall';
  const end = meanShare(run, 'weeklyActive', Math.max(0, run.weeks - 8), run.weeks - 1) * run.size;
  if (end < fadeShare * peak) return 'spike-and-fade';
  const readers = lastShare(run, 'readers26');
  if (run.pressure > 0.1 && lastShare(run, 'interactive26') < shallowShare * readers) return 'mandated-shallow';
  let week = 0;
  while (active[week] < peak / 2) week++;
  return week < quickWeeks ? 'take-off' : 'slow-build';
}
