import { exp } from './exp.ts';

/**
 * 1 / (1 + e^-x): the share that says yes when the utility of yes exceeds that of no by x and tastes differ by
 * standard logistic noise. Bit-identical in every engine, never decreasing.
 *
 * @param x  any number, in units of the noise's scale
 * @returns  0..1
 */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}
