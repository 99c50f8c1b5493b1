import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parameters } from '../../../sim/parameters/index.ts';
import { beginRun, peopleOf, stepWeek } from '../../../sim/simulate.ts';
import type { World } from '../../../sim/world.ts';
import { EVERYTHING, input, parametersWith, plan, setting } from './small-run.ts';

function run(contribution: Partial<Parameters['contribution']>, style = 0.8): World {
  const levers = EVERYTHING.levers.filter(({ lever }) => lever !== 'leadership');
  const leadership = setting('leadership', { topShare: 1, middleShare: 1, hoursPerWeek: 2, style });
  const request = input(plan([...levers, leadership]), { parameters: parametersWith({ contribution }), weeks: 40 });
  const world = beginRun(request, 'x', {}, peopleOf(request, 'x'));
  while (world.week < 40) stepWeek(world);
  return world;
}

const writers = (world: World): number[] =>
  [...world.contributions.keys()].filter((employee) => world.contributions[employee]! > 0);

describe('reticence', () => {
  it('of everybody leaves nothing to read; of nobody, or without a drop of it, everybody may write', () => {
    expect(writers(run({ reticentShare: 1 }))).toEqual([]);
    // Those who are asked answer, reticent or not.
    const answered = run({ reticentShare: 0.6 });
    expect(writers(answered).some((writer) => answered.person.candour[writer]! + 1 < 0)).toBe(true);
    const free = run({ reticentShare: 0 });
    expect([...free.person.candour].every((candour) => candour === Infinity)).toBe(true);
    expect(writers(free).length).toBeGreaterThan(100);
  });

  it('where nothing moves it, is the whole of who does not write: no reticent person ever does', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 0.9, noNaN: true }), (reticentShare) => {
        const world = run({ reticentShare, leaderSafety: 0, directiveSafety: 0, questionShare: 0 });
        for (const writer of writers(world)) expect(world.person.candour[writer]).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 8 },
    );
  });

  it('is a share of people of ordinary safety: counted without an effect of safety', () => {
    const request = input(EVERYTHING, {
      parameters: parametersWith({ contribution: { reticentShare: 0.3, reticenceSafety: 0 } }),
      figures: { employees: 4000 },
    });
    const { candour } = peopleOf(request, 'x');
    const share = candour.filter((value) => value < 0).length / candour.length;
    // Four standard errors of a share of 4,000.
    expect(Math.abs(share - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / 4000));
  });

  it('gives way where leaders make it safer to speak, and grows where they direct', () => {
    const open = run({ reticenceSafety: 1, leaderSafety: 1, safetySlope: 0 });
    const closed = run({ reticenceSafety: 1, directiveSafety: -1, safetySlope: 0 }, -1);
    const before = ({ person }: World) => [...person.candour].filter((value) => value >= 0).length;
    expect(before(open)).toBe(before(closed));
    const encouraged = writers(open).filter((employee) => open.person.candour[employee]! < 0);
    expect(encouraged.length).toBeGreaterThan(10);
    expect(Math.max(...closed.opening)).toBeLessThanOrEqual(0);
    expect(Math.min(...closed.opening)).toBeLessThan(-0.5);
  });
});
