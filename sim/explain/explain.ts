import { USE_TERMS } from '../employees/use-terms.ts';
import { AWARE } from '../employees/state-bits.ts';
import { parseSeed } from '../random/seed.ts';
import type { RunInput } from '../run.ts';
import { runPhases } from '../run-phases.ts';
import { beginRun, peopleOf, stepWeek, underPlanOfWeek } from '../simulate.ts';
import { isUse } from '../week/decide-use.ts';
import type { World } from '../world.ts';

/** Why one employee used the platform in one week, or did not: every term, noise included. */
export interface Explanation {
  readonly employee: number;
  readonly week: number;
  /** Whether the employee knew of the platform; otherwise there was nothing to decide. */
  readonly aware: boolean;
  /** What was weighed, in the order of USE_TERMS; empty where nobody weighs anything and awareness alone decides. */
  readonly terms: readonly { readonly id: string; readonly label: string; readonly value: number }[];
  /** Sum of the terms in their order: above 0 is use. 0 where there are none. */
  readonly utility: number;
  readonly used: boolean;
}

/**
 * Recomputes one employee's decision by running the same world up to it.
 *
 * @param employee  row, 0 … size − 1
 * @param week      0 … weeks − 1
 * @throws RangeError  when there is no such employee or week
 */
export function explain(input: RunInput, seed: string | number, employee: number, week: number): Explanation {
  if (!(Number.isInteger(employee) && employee >= 0 && employee < input.organisation.size))
    throw new RangeError(`There is no employee ${employee}.`);
  if (!(Number.isInteger(week) && week >= 0 && week < input.weeks)) throw new RangeError(`There is no week ${week}.`);
  const text = parseSeed(seed);
  let world = beginRun(input, text, {}, peopleOf(input, text));
  while (world.week < week) {
    world = underPlanOfWeek(world, input);
    stepWeek(world);
  }
  world = underPlanOfWeek(world, input);
  runPhases(world, 'turnover', 'decideUse');
  return explainNow(world, employee);
}

/** The terms of a world that stands right before the decisions of its week. */
export function explainNow(world: World, employee: number): Explanation {
  const aware = (world.state[employee] & AWARE) !== 0;
  if (world.parameters.use.rule === 'awareness')
    return { employee, week: world.week, aware, terms: [], utility: 0, used: aware };
  let utility = 0;
  const terms = USE_TERMS.map(({ id, label, of }, place) => {
    const value = of(world, employee);
    utility = place === 0 ? value : utility + value;
    return { id, label, value };
  });
  return { employee, week: world.week, aware, terms, utility, used: aware && isUse(utility) === 1 };
}
