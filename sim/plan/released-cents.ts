import type { Plan } from './plan.ts';

/**
 * Money of a plan's budget that is released by a week, whatever has been spent of it.
 *
 * Shares are added up before cents are rounded, and the last phase brings whatever is left: no cent is lost.
 *
 * @returns  whole cents, never falling from week to week
 */
export function releasedCents({ budgetCents, budgetPhases }: Plan, week: number): number {
  if (budgetPhases === undefined) return budgetCents;
  let share = 0;
  for (let phase = 0; phase < budgetPhases.length; phase++) {
    if (budgetPhases[phase].startWeek > week) return Math.min(budgetCents, Math.round(budgetCents * share));
    share += budgetPhases[phase].share;
  }
  return budgetCents;
}
