import type { NumberField } from '../field.ts';

/**
 * The fields of each lever that say how much of it there is: with all of them at zero it does nothing. A lever that is
 * not at work is tried by raising one of them, its other fields at their defaults.
 */
export const LEVER_AMOUNTS: Readonly<Record<string, readonly string[]>> = {
  launch: ['perEmployee'],
  facilitation: ['fullTimePer1000'],
  champions: ['share'],
  leadership: ['topShare', 'middleShare'],
  incentives: ['recognition', 'timeAllowanceMinutes', 'rewardPerContribution'],
  training: ['share'],
  plannedUses: ['count'],
  intake: ['openness'],
  mandate: ['strength'],
};

/** Ordinary amounts of what is absent by default, by unit. */
const ORDINARY: Readonly<Record<string, number>> = { 'minutes per week': 15, money: 0.5 };

/** What is measured from nothing to all, or from one end to the other. */
const BOUNDED = new Set(['share', 'style', 'correlation']);

/** The amount that makes changes of different fields comparable: all of a share, otherwise what is usual. */
export function ordinaryAmount({ unit, default: usual }: NumberField): number {
  if (BOUNDED.has(unit)) return 1;
  return usual !== null && usual !== 0 ? usual : (ORDINARY[unit] ?? 1);
}
