import type { LeverSetting } from '../plan/plan.ts';
import type { LeverDefinition } from './define-lever.ts';

/** First week in which the setting acts no more; Infinity where it never stops. */
export function endWeek(setting: LeverSetting, lever: LeverDefinition): number {
  if (setting.stopWeek !== null) return setting.stopWeek;
  return lever.naturalWeeks === undefined ? Number.POSITIVE_INFINITY : setting.startWeek + lever.naturalWeeks;
}

/** Strength of a lever in a week, 0..1: nothing before its start and from its stop on, a straight ramp between. */
export function intensityOf(setting: LeverSetting, lever: LeverDefinition, week: number): number {
  if (week < setting.startWeek || week >= endWeek(setting, lever)) return 0;
  return Math.min(1, (week - setting.startWeek + 1) / (setting.rampWeeks + 1));
}
