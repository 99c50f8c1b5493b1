import type { OutcomeId } from '../../sim/index.ts';
import { comparePairs } from './compare-pairs.ts';
import type { BetterInMoney, Contender, Finding } from './finding.ts';
import type { PairedDifference } from './summary.ts';

/** A strategy with its values world by world; the same position is the same world in all of them. */
export interface ContenderRuns {
  readonly contender: Contender;
  readonly reached: Float64Array;
  readonly cost: Float64Array;
  readonly netValue: Float64Array;
}

/**
 * What the runs say on one outcome, of which more is better.
 *
 * The best is the strategy with the highest mean. It stands apart when the 95 % interval of every paired difference to
 * it leaves zero out; those whose interval spans zero cannot be told from it, whatever their means.
 */
export function findBest(outcome: OutcomeId, worlds: number, strategies: readonly ContenderRuns[]): Finding {
  const ranked = strategies
    .filter(({ contender }) => contender.reached.mean !== null)
    .sort((a, b) => b.contender.reached.mean! - a.contender.reached.mean!);
  const [best, second] = ranked;
  if (best === undefined || worlds < 2) return { kind: 'none', outcome, n: worlds };
  const n = best.contender.reached.n;
  if (second === undefined) return { kind: 'alone', outcome, n, best: best.contender };

  const close = ranked.filter(
    (other) => other === best || spansZero(comparePairs(best.reached, other.reached, 'higher')),
  );
  const next = close[1] ?? second;
  const shared = {
    outcome,
    n,
    difference: comparePairs(best.reached, next.reached, 'higher'),
    costDifference: comparePairs(best.cost, next.cost, 'lower'),
    betterInMoney: findBetterInMoney(best, ranked),
  };
  if (close.length === 1) return { kind: 'clear', ...shared, best: best.contender, next: next.contender };
  const behind = ranked.filter((other) => !close.includes(other));
  return { kind: 'too-close', ...shared, close: close.map(contenderOf), behind: behind.map(contenderOf) };
}

/** The interval holds zero, so that the sign of the difference is open. */
export function spansZero(difference: PairedDifference): boolean {
  return difference.low === null || difference.high === null || (difference.low <= 0 && difference.high >= 0);
}

function findBetterInMoney(best: ContenderRuns, all: readonly ContenderRuns[]): BetterInMoney | null {
  let found: BetterInMoney | null = null;
  for (const { contender, netValue } of all) {
    const difference = comparePairs(netValue, best.netValue, 'higher');
    const better = difference.low !== null && difference.low > 0;
    if (better && (found === null || difference.mean! > found.difference.mean!)) found = { contender, difference };
  }
  return found;
}

function contenderOf(runs: ContenderRuns): Contender {
  return runs.contender;
}
