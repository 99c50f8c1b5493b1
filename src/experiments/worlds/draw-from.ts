import { exp } from '../../../sim/elementary/exp.ts';
import { log } from '../../../sim/elementary/log.ts';
import type { Field, FieldValue } from '../../../sim/field.ts';
import type { Distribution } from '../../../sim/parameters/define-parameter.ts';
import { round4 } from './round4.ts';

/**
 * The value of a field at a quantile of its distribution.
 *
 * Numbers keep four significant figures, so that a scenario file with them can be read, and stay inside the
 * distribution; whole numbers and choices are equally likely each.
 *
 * @param quantile  0 ≤ quantile < 1
 */
export function drawFrom(distribution: Distribution, field: Field, quantile: number): FieldValue {
  switch (distribution.kind) {
    case 'fixed':
      return field.default;
    case 'choice':
      return distribution.options[Math.floor(quantile * distribution.options.length)]!;
    case 'uniform':
    case 'log-uniform':
      return numberAt(distribution, field.kind === 'number' && field.whole === true, quantile);
  }
}

function numberAt(
  { kind, low, high }: Extract<Distribution, { low: number }>,
  whole: boolean,
  quantile: number,
): number {
  if (kind === 'uniform' && whole) return low + Math.floor(quantile * (high - low + 1));
  const value = kind === 'uniform' ? low + quantile * (high - low) : low * exp(quantile * log(high / low));
  return Math.min(high, Math.max(low, whole ? Math.round(value) : round4(value)));
}
