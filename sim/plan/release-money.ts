import { LEDGER_LINES } from '../outcomes/ledger.ts';
import type { World } from '../world.ts';
import type { Plan } from './plan.ts';
import { releasedCents } from './released-cents.ts';

/** Cents that strategies have spent of their budgets in this world so far. */
export function spentOfBudgets({ cents }: World): number {
  let spent = 0;
  for (let row = 0; row < LEDGER_LINES.length; row++) if (LEDGER_LINES[row].fromBudget) spent += cents[row];
  return spent;
}

/** Money there is for a plan in the world's present week: as far as released, less all that was spent before it. */
export function availableCents(plan: Plan, world: World): number {
  return Math.max(0, releasedCents(plan, world.week) - spentOfBudgets(world));
}

/** Adds the money of a phase that begins in the world's present week. */
export function releaseMoney(world: World): void {
  const { asGiven } = world.plan;
  const { budgetPhases } = asGiven;
  if (budgetPhases === undefined) return;
  for (let phase = 0; phase < budgetPhases.length; phase++) {
    if (budgetPhases[phase].startWeek === world.week) world.plan.leftCents = availableCents(asGiven, world);
  }
}
