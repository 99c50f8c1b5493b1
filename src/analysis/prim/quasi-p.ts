import { binomialTail } from '../binomial-tail.ts';
import { type Box, type Cases, measureBox, UNLIMITED } from './box.ts';

/**
 * Quasi-p value of one restriction (Bryant & Lempert 2010): the probability that as many cases of interest or more would
 * lie in the box by chance if this input did not matter, that is, at the density of the box without this restriction.
 *
 * It ignores that the box was searched for, hence "quasi": read it beside the permutation test of the whole search.
 */
export function quasiP(cases: Cases, box: Box, input: number): number {
  const { count, interesting } = measureBox(cases, box);
  const without = measureBox(cases, box.with(input, UNLIMITED));
  return binomialTail(interesting, count, without.density);
}
