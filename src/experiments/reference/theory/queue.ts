import { exp } from '../../../../sim/elementary/exp.ts';
import { log1p } from '../../../../sim/elementary/log1p.ts';
import { pow } from '../../../../sim/elementary/pow.ts';
import { logGamma } from '../../../analysis/log-gamma.ts';

/** What a queue is like once it has settled. */
export interface QueueTheory {
  /** Questions a week. */
  readonly arrivals: number;
  /** Questions that wait at the end of a week, on average. */
  readonly backlog: number;
  /** Share answered, rather than given up. */
  readonly answered: number;
}

/**
 * Questions that colleagues alone answer: each week a question is answered with the same chance, up to the week in
 * which patience ends.
 *
 * @param arrivals  questions a week
 * @param chance    that a question is answered in a week
 * @param patience  weeks in which it may be
 */
export function answeredByChance(arrivals: number, chance: number, patience: number): QueueTheory {
  const misses = 1 - chance;
  // At the end of its nth week a question waits if it was missed n times and patience lasts.
  let wait = 0;
  for (let missed = 1; missed < patience; missed++) wait += pow(misses, missed);
  return { arrivals, backlog: arrivals * wait, answered: 1 - pow(misses, patience) };
}

/**
 * Questions that staff alone answer, a fixed number a week, oldest first, by people with patience: the backlog of the
 * week is what the last one left plus arrivals minus capacity, at least nothing.
 *
 * Its mean is Σ E[(S_n)⁺] ÷ n, where S_n is what n weeks bring above what n weeks can answer.
 *
 * @param people    who ask
 * @param rate      questions of a person and week: a geometric number, so that all of them are negative binomial
 * @param capacity  answers a week, more than people × rate
 * @see  F. Spitzer (1956), "A combinatorial lemma and its application to probability theory", Trans. AMS 82, 323–339
 */
export function answeredByStaff(people: number, rate: number, capacity: number): QueueTheory {
  let backlog = 0;
  for (let weeks = 1; weeks <= MOST_WEEKS; weeks++) {
    const term = excess(people * weeks, rate, capacity * weeks) / weeks;
    backlog += term;
    if (term < NEGLIGIBLE * (1 + backlog)) break;
  }
  return { arrivals: people * rate, backlog, answered: 1 };
}

const MOST_WEEKS = 100_000;
const NEGLIGIBLE = 1e-9;

/**
 * E[(A − level)⁺] of a sum A of `count` geometric numbers with the given mean each: its tail summed from the level up,
 * each probability from the one before.
 */
function excess(count: number, mean: number, level: number): number {
  const again = mean / (1 + mean);
  let probability = exp(logProbability(count, mean, level + 1));
  let sum = 0;
  for (let above = 1; ; above++) {
    const term = above * probability;
    sum += term;
    // Beyond the mode terms fall faster than geometrically.
    if (term <= sum * 1e-16) return sum;
    const value = level + above;
    probability *= ((count + value) * again) / (value + 1);
  }
}

/** ln P(A = value) of a sum of geometric numbers: negative binomial. */
function logProbability(count: number, mean: number, value: number): number {
  const ways = logGamma(count + value) - logGamma(count) - logGamma(value + 1);
  return ways - count * log1p(mean) - value * log1p(1 / mean);
}
