import { weighLeaning } from '../employees/standing.ts';
import { logisticQuantile } from '../random/logistic-quantile.ts';
import { drawBits, uniform } from '../random/draw.ts';
import { rootOf } from './combination.ts';
import type { World } from '../world.ts';
import { SLOTS } from './uses.ts';

/** An employee takes up a use of the department. */
export function takeUp(world: World, employee: number, slot: number): void {
  const bit = 1 << slot;
  if (world.practised[employee] & bit) return;
  world.practised[employee] |= bit;
  world.uses16.practitioners[world.organisation.department[employee] * SLOTS + slot]++;
  refit(world, employee);
}

/** An employee gives a use up. */
export function giveUp(world: World, employee: number, slot: number): void {
  const bit = 1 << slot;
  if (!(world.practised[employee] & bit)) return;
  world.practised[employee] &= ~bit;
  world.uses16.practitioners[world.organisation.department[employee] * SLOTS + slot]--;
  refit(world, employee);
}

/** An employee gives every use up at once: a leaver. */
export function giveUpAll(world: World, employee: number): void {
  const first = world.organisation.department[employee] * SLOTS;
  for (let left = world.practised[employee]; left !== 0; left &= left - 1)
    world.uses16.practitioners[first + lowestSlot(left)]--;
  world.practised[employee] = 0;
  world.fit[employee] = 0;
  world.fitRoot[employee] = 0;
  world.mainUse[employee] = 0;
  world.cued[employee] = 0;
}

/**
 * Recomputes how far the uses an employee practises meet the needs of the job, which of them is the main one, and
 * the persistent taste for it. Benefits of several uses overlap (1 − Π(1 − benefit)); harm adds up.
 */
export function refit(world: World, employee: number): void {
  const { matchA, matchB, demand, support, worth, integration } = world.uses16;
  const first = world.organisation.department[employee] * SLOTS;
  const low = world.luckLow[employee];
  const high = world.luckHigh[employee];
  const need = world.person.need[employee];
  const { matchSpread } = world.parameters.ideas;
  let missing = 1;
  let harm = 0;
  let best = 0;
  let main = 0;
  for (let left = world.practised[employee]; left !== 0; left &= left - 1) {
    const slot = lowestSlot(left);
    const at = first + slot;
    const match = 1 + matchSpread * (2 * uniform(drawBits(matchA[at], matchB[at], low, high)) - 1);
    const benefit = need * demand[at] * match * support[at] * worth[at];
    harm -= benefit < 0 ? benefit : 0;
    missing *= 1 - (benefit < 0 ? 0 : benefit < 0.95 ? benefit : 0.95);
    if (benefit > best) {
      best = benefit;
      main = slot;
    }
  }
  world.fit[employee] = Math.max(-1, 1 - missing - harm);
  world.fitRoot[employee] = rootOf(Math.max(0, world.fit[employee]), world.roots);
  world.cued[employee] = world.parameters.use.cues * integration[first + main];
  // A taste is for a use. It stays while the main use does: a slot gets another use only after all have given it up.
  if (main === world.mainUse[employee]) return;
  world.mainUse[employee] = main;
  drawTaste(world, employee);
}

/** The first slot in a set of them, a bit per slot. */
function lowestSlot(slots: number): number {
  return 31 - Math.clz32(slots & -slots);
}

/** The persistent part of the noise for the employee's main use; before any, for the general use. */
export function drawTaste(world: World, employee: number): void {
  const { tasteA, tasteB } = world.uses16;
  const at = world.organisation.department[employee] * SLOTS + world.mainUse[employee];
  const draw = drawBits(tasteA[at], tasteB[at], world.luckLow[employee], world.luckHigh[employee]);
  world.taste[employee] = logisticQuantile(draw);
  weighLeaning(world, employee);
}

/** Recomputes the fit of everybody in a department who practises the use: its support has changed. */
export function refitPractitioners(world: World, department: number, slot: number): void {
  const { departmentStart } = world.organisation;
  const bit = 1 << slot;
  for (let employee = departmentStart[department]; employee < departmentStart[department + 1]; employee++) {
    if (world.practised[employee] & bit) refit(world, employee);
  }
}
