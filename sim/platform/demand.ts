import { drawBits, uniform, weekWord } from '../random/draw.ts';
import type { World } from '../world.ts';
import { identify } from './identify.ts';
import { FIRST_OWN_SLOT, FIRST_PLANNED_SLOT, GENERAL_SLOT, SLOTS, USE_STATUS } from './uses.ts';

/** Demand of a department for a way of working, given a uniform draw: planned ones anything, users' own of others less. */
export function demandOf(world: World, slot: number, draw: number): number {
  const { otherDemand, otherDemandSpread } = world.parameters.ideas;
  return slot < FIRST_OWN_SLOT ? draw : around(otherDemand, otherDemandSpread, draw);
}

/** A share around its mean: evenly between (1 − spread) and (1 + spread) times it, at most 1. */
export function around(mean: number, spread: number, draw: number): number {
  return Math.min(1, mean * (1 - spread + 2 * spread * draw));
}

/** Draws each department's demand for the general use and the planned ones: part of the world, not of the plan. */
export function drawDemand(world: World): void {
  const { departmentCount, departmentLuckLow, departmentLuckHigh } = world.organisation;
  const { generalDemand, baseSupport } = world.parameters.ideas;
  const { uses16, keys } = world;
  for (let slot = FIRST_PLANNED_SLOT; slot < FIRST_OWN_SLOT; slot++) {
    const k0 = weekWord(keys.demand.a, 0, slot);
    const k1 = weekWord(keys.demand.b, 0, slot);
    for (let department = 0; department < departmentCount; department++) {
      const at = department * SLOTS + slot;
      uses16.demand[at] = uniform(drawBits(k0, k1, departmentLuckLow[department], departmentLuckHigh[department]));
      uses16.worth[at] = 1;
      identify(world, at, slot);
    }
  }
  for (let department = 0; department < departmentCount; department++) {
    const at = department * SLOTS + GENERAL_SLOT;
    uses16.demand[at] = generalDemand;
    uses16.worth[at] = 1;
    identify(world, at, GENERAL_SLOT);
    uses16.support[at] = baseSupport;
    uses16.status[at] = USE_STATUS.available;
  }
}
