import type { World } from '../world.ts';

/**
 * Missing time of an employee, 0..1: 1 with no minute to spare, half with as many as the registry says it takes, fewer
 * with more. Allowances count as minutes to spare.
 */
export function missingTimeOf(world: World, employee: number): number {
  const { neededMinutes } = world.parameters.people;
  const minutes = world.person.slack[employee] + world.plan.allowanceMinutes;
  return neededMinutes + minutes > 0 ? neededMinutes / (neededMinutes + minutes) : 1;
}
