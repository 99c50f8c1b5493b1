import { expm1 } from '../../../../sim/elementary/expm1.ts';

/** Strength of a habit after so many uses: 1 − e^−kn. */
export function habitAfter(perUse: number, uses: number): number {
  return -expm1(-perUse * uses);
}
