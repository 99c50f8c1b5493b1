import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { beginRun, peopleOf, stepWeek } from '../../../sim/simulate.ts';
import { EVERYTHING, input } from './small-run.ts';

it('a week leaves nothing on the heap: less than 64 KiB in 1,000 weeks', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const request = input(EVERYTHING, { weeks: 1040, figures: { employees: 300 } });
  const people = peopleOf(request, 'x');
  // What the engine compiles lies on the heap as well: the first runs let it settle.
  for (let warming = 0; warming < 8; warming++) {
    const warm = beginRun(request, 'x', {}, people);
    while (warm.week < 1040) stepWeek(warm);
  }
  const world = beginRun(request, 'x', {}, people);
  while (world.week < 40) stepWeek(world);
  collect();
  collect();
  const before = process.memoryUsage().heapUsed;
  while (world.week < 1040) stepWeek(world);
  collect();
  collect();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(64 * 1024);
});
