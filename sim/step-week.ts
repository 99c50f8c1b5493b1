import { releaseMoney } from './plan/release-money.ts';
import { WEEK, WEEK_WITHOUT_PLATFORM } from './week/index.ts';
import type { World } from './world.ts';

/** Runs one week: every phase that is not inert, in order. */
export function stepWeek(world: World): void {
  const phases = world.plan.platform ? WEEK : WEEK_WITHOUT_PLATFORM;
  for (let place = 0; place < phases.length; place++) {
    const phase = phases[place];
    if (!phase.inert(world)) phase.run(world);
  }
  beginNextWeek(world);
}

/** Goes on to the next week, with the money that is released for it. */
export function beginNextWeek(world: World): void {
  world.week++;
  releaseMoney(world);
}
