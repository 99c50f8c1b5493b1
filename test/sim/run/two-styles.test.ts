import { expect, it } from 'vitest';
import { ENROLLED } from '../../../sim/employees/state-bits.ts';
import { isTopLeader } from '../../../sim/organisation/is-top-leader.ts';
import { LEDGER_ROW } from '../../../sim/plan/spend.ts';
import { beginRun, peopleOf, stepWeek } from '../../../sim/simulate.ts';
import type { World } from '../../../sim/world.ts';
import { input, plan, setting } from './small-run.ts';

const top = (style: number) => setting('leadership', { topShare: 1, middleShare: 0, hoursPerWeek: 1, style });
const middle = (style: number) => setting('leadership', { topShare: 0, middleShare: 1, hoursPerWeek: 3, style });

function run(levers: Parameters<typeof plan>[0], weeks = 20): World {
  const asked = input(plan(levers), { weeks, figures: { employees: 400 } });
  const world = beginRun(asked, 'x', { events: false }, peopleOf(asked, 'x'));
  while (world.week < weeks) stepWeek(world);
  return world;
}

it('the top may show what the middle is told to tell, each in its own hours, in whatever order the plan says so', () => {
  const world = run([top(1), middle(-1)]);
  const { managersTopDown } = world.organisation;
  const enrolled = [...managersTopDown].filter((manager) => world.state[manager]! & ENROLLED);
  expect(enrolled.length).toBe(world.enrolled);
  expect(enrolled.filter((manager) => isTopLeader(world.organisation, manager)).length).toBe(world.topEnrolled);
  expect(world.topEnrolled).toBeGreaterThan(0);
  expect(world.enrolled).toBeGreaterThan(world.topEnrolled);
  // Under the top alone nobody directs, under the middle somebody does.
  const directs = (manager: number) => world.directing[manager]! > 0;
  expect([...managersTopDown].filter((manager) => isTopLeader(world.organisation, manager)).some(directs)).toBe(false);
  expect([...managersTopDown].some(directs)).toBe(true);
  const week = run([top(1), middle(-1)], 1);
  expect(week.minutes[LEDGER_ROW.leaders]).toBe(60 * week.topEnrolled + 180 * (week.enrolled - week.topEnrolled));
  const turned = run([middle(-1), top(1)]);
  expect([...turned.recent]).toEqual([...world.recent]);
  expect(turned.minutes[LEDGER_ROW.leaders]).toBe(world.minutes[LEDGER_ROW.leaders]);
});
