import { EVENT, note } from '../events.ts';
import { refitPractitioners } from '../platform/practise.ts';
import { FIRST_OWN_SLOT, FIRST_PLANNED_SLOT, SLOTS, USE_STATUS } from '../platform/uses.ts';
import { demandOf } from '../platform/demand.ts';
import { drawBits, uniform, weekWord } from '../random/draw.ts';
import { happens } from '../random/happens.ts';
import type { Phase } from './phase.ts';

const WEEKS_PER_YEAR = 52;
/** What is drawn for a department and a slot. */
const DRAW = { shock: 0, drift: 1, demand: 2 } as const;

/**
 * What departments need changes: one demand at a time, or all of a department at once. No lever has a hand in it, and
 * the draws know of the week, the department and the use alone: every plan meets the same changes.
 */
export const changeNeeds: Phase = {
  id: 'changeNeeds',
  help: 'A department’s demand for a way of working becomes another; now and then all of them at once.',
  inert: ({ parameters: { needs } }) => needs.driftPerYear === 0 && needs.shocksPerYear === 0,
  run(world) {
    const { keys, week, organisation, parameters } = world;
    const { departmentCount, departmentLuckLow, departmentLuckHigh } = organisation;
    const shockHazard = parameters.needs.shocksPerYear / WEEKS_PER_YEAR;
    const driftHazard = parameters.needs.driftPerYear / WEEKS_PER_YEAR;
    const s0 = weekWord(keys.needs.a, week, DRAW.shock);
    const s1 = weekWord(keys.needs.b, week, DRAW.shock);
    const d0 = weekWord(keys.needs.a, week, DRAW.drift);
    const d1 = weekWord(keys.needs.b, week, DRAW.drift);
    const { matchA, status } = world.uses16;
    for (let department = 0; department < departmentCount; department++) {
      const low = departmentLuckLow[department];
      const high = departmentLuckHigh[department];
      const shocked = happens(drawBits(s0, s1, low, high), shockHazard);
      if (shocked && world.events !== null) note(world.events, week, EVENT.reorganised, -1, department);
      for (let slot = FIRST_PLANNED_SLOT; slot < SLOTS; slot++) {
        const at = department * SLOTS + slot;
        // Ways of working that nobody has come up with yet have no demand to change.
        if (slot >= FIRST_OWN_SLOT && status[at] === USE_STATUS.empty) continue;
        const drifted = happens(drawBits(d0 ^ matchA[at], d1, low, high), driftHazard);
        if (!shocked && !drifted) continue;
        const fresh = uniform(
          drawBits(
            weekWord(keys.needs.a, week, DRAW.demand) ^ matchA[at],
            weekWord(keys.needs.b, week, DRAW.demand),
            low,
            high,
          ),
        );
        world.uses16.demand[at] = demandOf(world, slot, fresh);
        refitPractitioners(world, department, slot);
      }
    }
  },
};
