import { describe, expect, it } from 'vitest';
import { explain, explainNow } from '../../../sim/explain/explain.ts';
import { beginRun, peopleOf, stepWeek } from '../../../sim/simulate.ts';
import { WEEK } from '../../../sim/week/index.ts';
import { EVERYTHING, input, parametersWith } from './small-run.ts';

describe('explanation', () => {
  it.each(['soft-threshold', 'linear', 'hard-threshold'] as const)(
    'the terms add up to the utility the run used, bit for bit (%s)',
    (peerForm) => {
      const request = input(EVERYTHING, { parameters: parametersWith({ use: { peerForm } }), weeks: 40 });
      const world = beginRun(request, 'x', {}, peopleOf(request, 'x'));
      let compared = 0;
      while (world.week < world.weeks) {
        for (const phase of WEEK) {
          if (phase.id === 'decideUse') {
            const explained = Array.from({ length: world.size }, (_, employee) => explainNow(world, employee));
            phase.run(world);
            explained.forEach(({ aware, used, terms, utility }, employee) => {
              expect(used).toBe((world.recent[employee]! & 1) === 1);
              const chance = terms.find(({ id }) => id === 'chance')!.value;
              if (aware) expect(Object.is(utility, world.utility[employee]! + chance)).toBe(true);
              compared++;
            });
          } else if (!phase.inert(world)) phase.run(world);
        }
        world.week++;
      }
      expect(compared).toBe(200 * 40);
    },
  );

  it('explains any employee in any week of a run, and refuses one who is not there', () => {
    const request = input(EVERYTHING);
    const explanation = explain(request, 'x', 17, 25);
    expect(explanation.terms.map(({ id }) => id)).toContain('chance');
    expect(explanation.terms.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(explanation.utility, 12);
    expect(() => explain(request, 'x', 200, 25)).toThrow(/no employee 200/);
    expect(() => explain(request, 'x', 17, 40)).toThrow(/no week 40/);
  });

  it('explaining steps no further than the run', () => {
    const request = input(EVERYTHING);
    const world = beginRun(request, 'x', {}, peopleOf(request, 'x'));
    while (world.week < 25) stepWeek(world);
    const before = world.attitude.slice();
    explainNow(world, 3);
    expect(world.attitude).toEqual(before);
  });
});
