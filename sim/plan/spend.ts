import { LEDGER_LINES } from '../outcomes/ledger.ts';
import type { LedgerLineId } from '../outcomes/ledger.ts';
import type { World } from '../world.ts';

/** Row of a ledger line. */
export const LEDGER_ROW = Object.fromEntries(LEDGER_LINES.map(({ id }, row) => [id, row])) as Readonly<
  Record<LedgerLineId, number>
>;

/**
 * Spends money of the strategy's budget, never more than is released and left.
 *
 * @param cents  whole cents asked for, ≥ 0
 * @returns      whole cents granted
 */
export function spend(world: World, row: number, cents: number): number {
  const granted = Math.min(cents, world.plan.leftCents);
  world.plan.leftCents -= granted;
  world.cents[row] += granted;
  return granted;
}

/** Whether so many cents are still there. */
export function canSpend(world: World, cents: number): boolean {
  return cents <= world.plan.leftCents;
}
