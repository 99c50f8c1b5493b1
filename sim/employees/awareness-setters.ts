import { EVENT, note } from '../events.ts';
import { drawBits, uniform, weekWord } from '../random/draw.ts';
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

/** Somebody is asked in person to take part or to be trained, and so comes to know of the platform. */
export function setAsked(world: World, employee: number): void {
  const { asked } = world.parameters.awareness;
  if (asked < 1) {
    // A trait of the person, whatever the week and the role: who does not listen does not listen twice.
    const { a, b } = world.keys.enrolment;
    const draw = drawBits(weekWord(a, 0, 1), weekWord(b, 0, 1), world.luckLow[employee], world.luckHigh[employee]);
    if (uniform(draw) >= asked) return;
  }
  setAware(world, employee);
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
