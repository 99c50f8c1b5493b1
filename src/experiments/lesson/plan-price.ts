import type { LedgerLineId, Parameters } from '../../../sim/index.ts';
import { valuedHours } from '../../charts/ledger/valued-hours.ts';
import type { StrategyResult } from '../comparison.ts';

/** What any plan costs alike, or what follows from use rather than from the plan. */
const NOT_THE_PLAN: readonly LedgerLineId[] = ['licences', 'itBase', 'readingWriting'];

/** What a plan itself cost, people's hours at their price included, as a mean over the worlds. */
export function planPrice({ ledger }: StrategyResult, { money: rates }: Parameters): number {
  return ledger
    .filter(({ line }) => !NOT_THE_PLAN.includes(line))
    .reduce((sum, { line, money, hours }) => sum + (money.mean ?? 0) + valuedHours(line, hours.mean ?? 0, rates), 0);
}
