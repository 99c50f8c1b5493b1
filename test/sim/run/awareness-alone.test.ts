import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationOf } from '../../../sim/organisation/network/organisation-of.ts';
import { none } from '../../../sim/organisation/network/none.ts';
import { beginRun, peopleOf, simulate, stepWeek } from '../../../sim/simulate.ts';
import { input, parametersWith, plan } from './small-run.ts';

/** Who knows of it uses it; nothing else happens. */
const alone = (awareness: object) =>
  parametersWith({
    use: { rule: 'awareness' },
    awareness: { baseHazard: 0, leaderPosts: 0, organisationWeight: 1, ...awareness },
    contribution: { rate: 0 },
    ideas: { perYear: 0 },
    needs: { driftPerYear: 0, shocksPerYear: 0 },
  });

describe('where knowing is using', () => {
  // Half of them know; each of the others meets that half at 50 × ½ a week: e^−25 escape.
  it('those who know beforehand are seen from the first week on', () => {
    const run = simulate(
      input(plan([]), {
        organisation: organisationOf(none, {}, 400, 'seen'),
        parameters: alone({ initialShare: 0.5, wordOfMouth: 50, forgetting: 0 }),
        traits: { turnoverPerYear: 0 },
        weeks: 2,
      }),
      'seen',
    );
    expect([...run.series.reached]).toEqual([400, 400]);
  });

  it('who once knew has tried it, and has lapsed until knowing again', () =>
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.constantFrom(0, 1), (seed, relearning) => {
        const values = { initialShare: 0.2, wordOfMouth: 0.8, forgetting: 0.2, relearning };
        const run = simulate(
          input(plan([]), { parameters: alone(values), traits: { turnoverPerYear: 0 }, weeks: 40 }),
          `knew ${seed}`,
        );
        const { tried, reached, lapsed } = run.series;
        for (let week = 0; week < run.weeks; week++) {
          expect(tried[week]).toBe(reached[week]! + lapsed[week]!);
          if (week > 0) expect(tried[week]!).toBeGreaterThanOrEqual(tried[week - 1]!);
        }
      }),
      { numRuns: 20 },
    ));

  it('the count of those who forgot is that of the column, also where people come and go', () => {
    const given = input(plan([]), {
      parameters: alone({ initialShare: 0.3, wordOfMouth: 0.6, forgetting: 0.1 }),
      traits: { turnoverPerYear: 0.8 },
      weeks: 60,
    });
    const world = beginRun(given, 'count', {}, peopleOf(given, 'count'));
    while (world.week < world.weeks) {
      stepWeek(world);
      expect(world.forgotten).toBe(world.state.filter((bits) => (bits & 4) !== 0).length);
      expect(world.reached).toBe(world.state.filter((bits) => (bits & 1) !== 0).length);
    }
    expect(world.forgotten).toBeGreaterThan(0);
  });
});
