import type { World } from '../world.ts';

/**
 * Missing time of an employee, 0..1: 1 with no minute to spare, half with as many as an ordinary employee has, fewer
 * with more. Allowances count as minutes to spare.
 */
export function missingTimeOf(world: World, employee: number): number {
  const { slackMinutes } = world.parameters.people;
  const minutes = world.person.slack[employee] + world.plan.allowanceMinutes;
  return slackMinutes + minutes > 0 ? slackMinutes / (slackMinutes + minutes) : 1;
}
