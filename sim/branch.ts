import { createWorld } from './create-world.ts';
import type { People } from './employees/people.ts';
import { joinPlan, takeOverPlan } from './plan/join-plan.ts';
import type { Plan } from './plan/plan.ts';
import type { World } from './world.ts';

/**
 * A world of its own that stands where this one stands: whatever happens to either changes nothing in the other.
 *
 * Organisation, sources of people, parameters and target never change and are shared.
 */
export function copyWorld(world: World): World {
  const copy = standIn(world, world.plan.asGiven);
  bringTo(copy, world, null);
  return copy;
}

/**
 * The same world going on under another plan from its present week on; the world it is made from stays as it is.
 *
 * - What is spent stays spent: left is the new plan's budget, as far as it is released, less all that was spent of
 *   budgets so far, never below 0.
 * - What is built stays built; roles, allowances and pressure change as the new plan's first week sets them.
 * - Weeks of the new plan are weeks of the run. A lever that is at work in the same words goes on, with what reviews
 *   have made of it; the others begin now at the earliest, so that coming late saves no one-off price.
 *
 * Under the plan it has already, a world goes on as if it had not been branched, to the bit.
 *
 * @throws RangeError  when the platform would be there under one plan and not under the other
 */
export function branchWorld(world: World, plan: Plan): World {
  if (plan.platform !== world.plan.platform)
    throw new RangeError('A platform cannot come or go on the way: both plans have it, or neither.');
  const branch = standIn(world, joinPlan(plan, world));
  bringTo(branch, world, branch.plan);
  takeOverPlan(branch, world);
  return branch;
}

/** A world before its first week: made anew, so that its records have the shape every phase is compiled for. */
function standIn({ organisation, people, person, weeks, target, seed, events, frames }: World, plan: Plan): World {
  const same: People = { organisation, source: people, ...person };
  return createWorld(same, plan, weeks, target, seed, { events: events !== null, frames: frames !== null });
}

type Records = Record<string, unknown>;

/**
 * Brings everything that moves in one record to where it is in another of the same shape: columns are copied, numbers
 * taken over, records gone into. What is one and the same object in both is shared, and stays so.
 *
 * @param except  a record inside that is left alone
 */
function bringTo(own: object, other: object, except: object | null): void {
  const into = own as Records;
  const from = other as Records;
  for (const name of Object.keys(from)) {
    const value = from[name];
    const present = into[name];
    if (Object.is(value, present) || (except !== null && present === except)) continue;
    if (isColumn(value)) into[name] = columnLike(present, value);
    else if (typeof value === 'object' && value !== null) bringTo(present as object, value, except);
    else into[name] = value;
  }
}

type Column = Float64Array;

function isColumn(value: unknown): value is Column {
  return ArrayBuffer.isView(value);
}

/** The column there is with the other's values; a new one where it has grown to another length. */
function columnLike(present: unknown, value: Column): Column {
  if (!isColumn(present) || present.length !== value.length) return value.slice();
  present.set(value);
  return present;
}
