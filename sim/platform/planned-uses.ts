import { LEDGER_ROW, spend } from '../plan/spend.ts';
import { normalDraw } from '../random/normal-draw.ts';
import { drawBits, weekWord } from '../random/draw.ts';
import type { World } from '../world.ts';
import { plannedUsePrice } from './planned-use-price.ts';
import { refitPractitioners } from './practise.ts';
import { FIRST_PLANNED_SLOT, SLOTS, USE_STATUS } from './uses.ts';

/**
 * Brings the planned uses in line with the controls: those that look most promising to the planners become available
 * in every department, supported as far as they are integrated. Planners see the mean demand as well as they know it.
 *
 * Each is paid for when it is built, also one that reviews ask for later or put in another's place. While the people
 * who build are busy with users' uses, what is not yet built waits.
 */
export function implementPlannedUses(world: World): void {
  const { plannedUses } = world.controls;
  if (plannedUses <= 0 || world.week < world.buildersFree) return;
  const { baseSupport } = world.parameters.ideas;
  const { uses16 } = world;
  const { departmentCount } = world.organisation;
  for (let rank = 0; rank < plannedUses; rank++) {
    const slot = world.plannedOrder[rank];
    const integration = payIntegration(world, slot);
    if (integration < 0) continue;
    const support = baseSupport + (1 - baseSupport) * integration;
    for (let department = 0; department < departmentCount; department++) {
      const at = department * SLOTS + slot;
      uses16.status[at] = USE_STATUS.implemented;
      uses16.support[at] = support;
      uses16.integration[at] = integration;
      uses16.since[at] = world.week;
      refitPractitioners(world, department, slot);
    }
  }
}

/**
 * Pays for what is still to be built of a planned use, as far as money goes.
 *
 * @returns  integration it comes to, 0..1; below 0 where there is nothing to build or nothing to pay it with
 */
function payIntegration(world: World, slot: number): number {
  const { uses16, controls, parameters, size } = world;
  const there = uses16.status[slot] === USE_STATUS.implemented;
  const before = there ? uses16.integration[slot] : 0;
  const missing = controls.integration - before;
  // Columns round what they are given: what is built is not asked for again.
  if (there && Math.fround(controls.integration) <= before) return -1;
  const cents = Math.round(100 * missing * plannedUsePrice(parameters, size));
  if (cents <= 0) return controls.integration;
  const granted = spend(world, LEDGER_ROW.integration, cents);
  return granted === cents ? controls.integration : granted === 0 ? -1 : before + (missing * granted) / cents;
}

/** Puts the slots of planned uses in the order of the planners' view, the most promising first; ties to the lower slot. */
export function rankPlannedUses(world: World, order: Int32Array = world.plannedOrder): void {
  for (let place = 0; place < order.length; place++) {
    const slot = FIRST_PLANNED_SLOT + place;
    const expected = promise(world, slot);
    let at = place;
    while (at > 0 && promise(world, order[at - 1]) < expected) {
      order[at] = order[at - 1];
      at--;
    }
    order[at] = slot;
  }
}

/**
 * Looks again at what departments need. Planned uses that have lost their place to others are no longer looked after:
 * they stay, with the support of a use nobody has integrated.
 *
 * @returns  whether other uses would now be planned; nothing is changed unless `act` says so
 */
export function replanUses(world: World, act: boolean): boolean {
  const { plannedOrder, uses16 } = world;
  const { plannedUses } = world.controls;
  const order = plannedOrder.slice();
  rankPlannedUses(world, order);
  const planned = new Set(order.subarray(0, plannedUses));
  const dropped = [...plannedOrder.subarray(0, plannedUses)].filter((slot) => !planned.has(slot));
  if (!act || dropped.length === 0) return dropped.length > 0;
  plannedOrder.set(order);
  for (const slot of dropped) {
    for (let department = 0; department < world.organisation.departmentCount; department++) {
      const at = department * SLOTS + slot;
      if (uses16.status[at] === USE_STATUS.empty) continue;
      uses16.status[at] = USE_STATUS.available;
      uses16.support[at] = world.parameters.ideas.baseSupport;
      uses16.integration[at] = 0;
      refitPractitioners(world, department, slot);
    }
  }
  return true;
}

/** What the planners expect of a use: what they know of its demand, the rest their imagination. */
function promise(world: World, slot: number): number {
  const { plannersKnowledge } = world.parameters.ideas;
  const { departmentCount, departmentStart } = world.organisation;
  // Demand in whole 2^-20 parts times members: whole numbers, so the order of the departments does not matter.
  let sum = 0;
  for (let department = 0; department < departmentCount; department++) {
    const members = departmentStart[department + 1] - departmentStart[department];
    sum += members * Math.round(world.uses16.demand[department * SLOTS + slot] * 1048576);
  }
  const demand = sum / (1048576 * world.size);
  const key = world.keys.planners;
  const imagined = normalDraw(drawBits(weekWord(key.a, 0, slot), weekWord(key.b, 0, slot), slot, 0));
  // Mean demands of departments spread by about .29/√departments; imagination is given the same spread.
  return plannersKnowledge * (demand - 0.5) + ((1 - plannersKnowledge) * 0.29 * imagined) / Math.sqrt(departmentCount);
}
