import { Report } from './report.ts';
import { REFUSED, type Shape } from './shape.ts';

/** The value where nothing is wrong with it, for judging what depends on it; its mistakes are reported elsewhere. */
export function sound<Value>(shape: Shape<Value>, value: unknown): Value | undefined {
  if (value === undefined) return shape.whenAbsent?.value;
  const checked = shape.check(value, [], new Report());
  return checked === REFUSED ? undefined : checked;
}
