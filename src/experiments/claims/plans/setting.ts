import { defaultsOf, type FieldValue } from '../../../../sim/field.ts';
import { leverOf } from '../../../../sim/levers/index.ts';
import type { LeverSetting } from '../../../../sim/plan/plan.ts';

type Timing = Partial<Pick<LeverSetting, 'startWeek' | 'rampWeeks' | 'stopWeek'>>;

/** A lever in a plan, with the registry's defaults for what is not said. */
export function setting(
  lever: string,
  values: Readonly<Record<string, FieldValue>>,
  timing: Timing = {},
): LeverSetting {
  const fields = leverOf(lever)!.fields;
  return { lever, startWeek: 0, rampWeeks: 0, stopWeek: null, ...timing, values: { ...defaultsOf(fields), ...values } };
}

/** The same setting with other values. */
export function withValues(old: LeverSetting, values: Readonly<Record<string, FieldValue>>): LeverSetting {
  return { ...old, values: { ...old.values, ...values } };
}

/** A number of a setting. */
export function valueOf(old: LeverSetting, name: string): number {
  const value = old.values[name];
  return typeof value === 'number' ? value : 0;
}
