import { EVENT, note } from '../events.ts';
import type { World } from '../world.ts';
import { AWARE, FORGOT } from './state-bits.ts';

/** Somebody comes to know of the platform. */
export function setAware(world: World, employee: number): void {
  if (world.state[employee] & AWARE) return;
  if (world.state[employee] & FORGOT) world.forgotten--;
  world.state[employee] = (world.state[employee] | AWARE) & ~FORGOT;
  world.reached++;
  if (world.parameters.use.rule === 'awareness') world.changed[world.changedCount++] = employee;
  if (world.events !== null) note(world.events, world.week, EVENT.aware, employee, 0);
}

/** Somebody loses sight of the platform. */
export function setForgotten(world: World, employee: number): void {
  if (!(world.state[employee] & AWARE)) return;
  world.state[employee] = (world.state[employee] & ~AWARE) | FORGOT;
  world.reached--;
  world.forgotten++;
  if (world.parameters.use.rule === 'awareness') world.changed[world.changedCount++] = employee;
  if (world.events !== null) note(world.events, world.week, EVENT.forgot, employee, 0);
}
