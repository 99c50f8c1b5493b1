import { type Contrast, type DifferenceContrast, type RatioContrast, SMALLEST_EFFECT } from '../contrast.ts';
import { meanOver, measured, type WorldRecord } from '../world-record.ts';
import { tUpperTail } from './t-tail.ts';

/** What a contrast comes to in one world. */
export interface ContrastInWorld {
  /** Mean over lucks; NaN where it is undefined. */
  readonly estimate: number;
  readonly standardError: number;
  /** Lucks that count. */
  readonly n: number;
  /** Smallest effect of interest, in the contrast's own unit. */
  readonly smallest: number;
  /** Probability of such data if the effect were no more than the smallest of interest; NaN where it cannot be said. */
  readonly pFor: number;
  /** The same for an effect no further below zero than the smallest. */
  readonly pAgainst: number;
  /** Share of lucks in which it is above zero, ties counted half. */
  readonly above: number;
}

/** The paired contrast over the lucks of a world, against the smallest effect of interest on either side. */
export function measureContrast(contrast: Contrast, world: WorldRecord): ContrastInWorld {
  return contrast.kind === 'difference' ? measureDifference(contrast, world) : measureRatio(contrast, world);
}

function measureDifference({ terms, measure, smallest }: DifferenceContrast, world: WorldRecord): ContrastInWorld {
  const columns = terms.map(({ arm, weight }) => ({ weight, values: measured(world, arm.id, measure) }));
  const perLuck = new Float64Array(columns[0]!.values.length);
  for (const { weight, values } of columns) values.forEach((value, luck) => (perLuck[luck]! += weight * value));
  const costs = terms.map(({ arm }) => meanOver(measured(world, arm.id, 'cost')));
  const effect = SMALLEST_EFFECT[smallest] * (smallest === 'money' ? Math.max(...costs) : 1);
  return judge(perLuck, effect);
}

/**
 * The relative advantage of the first arm's ratio, (a − b) ÷ (a + b) for ratios a and b, so that a denominator of zero
 * is no obstacle; lucks as jackknife pseudo-values.
 */
function measureRatio({ arms, above, below, better }: RatioContrast, world: WorldRecord): ContrastInWorld {
  const [a, b] = arms.map(({ id }) => ({ above: measured(world, id, above), below: measured(world, id, below) }));
  const sign = better === 'higher' ? 1 : -1;
  const n = a!.above.length;
  const advantage = (left: number): number => {
    const first = sumWithout(a!.above, left) * sumWithout(b!.below, left);
    const second = sumWithout(b!.above, left) * sumWithout(a!.below, left);
    return first + second > 0 ? (sign * (first - second)) / (first + second) : NaN;
  };
  const whole = advantage(-1);
  const pseudo = Float64Array.from({ length: n }, (_, luck) => n * whole - (n - 1) * advantage(luck));
  const judged = judge(pseudo, SMALLEST_EFFECT.ratio / (2 + SMALLEST_EFFECT.ratio));
  let wins = 0;
  for (let luck = 0; luck < n; luck++) {
    const first = sign * a!.above[luck]! * b!.below[luck]!;
    const second = sign * b!.above[luck]! * a!.below[luck]!;
    wins += first > second ? 1 : first === second ? 0.5 : 0;
  }
  return { ...judged, above: n === 0 ? NaN : wins / n };
}

function sumWithout(values: Float64Array, left: number): number {
  let sum = 0;
  for (let luck = 0; luck < values.length; luck++) if (luck !== left) sum += values[luck]!;
  return sum;
}

/** A mean against the smallest effect of interest on either side, by one-sided t tests. */
export function judge(values: Float64Array, smallest: number): ContrastInWorld {
  const defined = values.filter((value) => !Number.isNaN(value));
  const n = defined.length;
  if (n < 2)
    return { estimate: meanOver(values), standardError: NaN, n, smallest, pFor: NaN, pAgainst: NaN, above: NaN };
  const estimate = meanOver(defined);
  let squares = 0;
  let above = 0;
  for (const value of defined) {
    squares += (value - estimate) * (value - estimate);
    above += value > 0 ? 1 : value === 0 ? 0.5 : 0;
  }
  const standardError = Math.sqrt(squares / (n - 1) / n);
  return {
    estimate,
    standardError,
    n,
    smallest,
    pFor: tail(estimate - smallest, standardError, n),
    pAgainst: tail(-estimate - smallest, standardError, n),
    above: above / n,
  };
}

function tail(beyond: number, standardError: number, n: number): number {
  if (standardError === 0) return beyond > 0 ? 0 : 1;
  return tUpperTail(beyond / standardError, n - 1);
}
