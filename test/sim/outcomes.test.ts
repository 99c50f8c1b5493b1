import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sustainedByChance } from '../../sim/outcomes/beyond-chance.ts';
import { OUTCOMES } from '../../sim/outcomes/index.ts';
import { simulate } from '../../sim/simulate.ts';
import { EVERYTHING, input, parametersWith, plan, setting } from './run/small-run.ts';

const byChance = (weeks: readonly number[]) =>
  sustainedByChance({ series: { weeklyActive: Float64Array.from(weeks) }, weeks: weeks.length, size: 100 } as never);

const binomialTail = (p: number) => {
  const choose = [1, 8, 28, 56, 70, 56, 28, 8, 1];
  let sum = 0;
  for (let k = 4; k <= 8; k++) sum += choose[k]! * p ** k * (1 - p) ** (8 - k);
  return sum;
};

describe('sustained beyond chance', () => {
  it('expects of a population without memory what the binomial law says', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (active) => {
        expect(byChance(Array.from({ length: 30 }, () => active))).toBeCloseTo(binomialTail(active / 100), 12);
      }),
    ));

  it('takes each of the eight weeks as it was', () => {
    expect(byChance([100, 100, 100, 100, 0, 0, 0, 0])).toBeCloseTo(1, 12);
    expect(byChance([100, 100, 100, 0, 0, 0, 0, 0])).toBe(0);
    expect(byChance([100, 100, 100, 0, 50])).toBeCloseTo(0.5, 12);
  });

  it('is nothing where chance alone decides, and much where taste stays with people', () => {
    const launched = plan([setting('launch', { perEmployee: 30 }, { stopWeek: 104 })]);
    const beyond = (persistence: number) => {
      const parameters = parametersWith({
        use: { persistence, benefit: 0, habit: 0, peers: 0, leaders: 0, effort: 0, launchCuriosity: 0, constant: -1.5 },
        awareness: { baseHazard: 20, forgetting: 0 },
        contribution: { rate: 0 },
        ideas: { perYear: 0 },
      });
      const request = input(launched, {
        parameters,
        weeks: 60,
        figures: { employees: 2000 },
        traits: { turnoverPerYear: 0 },
      });
      return simulate(request, 'x').outcomes.sustainedBeyondChance!;
    };
    expect(Math.abs(beyond(0))).toBeLessThan(0.04);
    expect(beyond(0.9)).toBeGreaterThan(0.1);
  });
});

describe('outcomes of one run', () => {
  const run = simulate(input(EVERYTHING, { weeks: 104 }), 'x').outcomes;

  it('top 1 %, next 9 % and the rest of contributors make all of it', () => {
    expect(run.topOnePercentShare! + run.nextNinePercentShare! + run.restShare!).toBeCloseTo(1, 12);
  });

  it('contributing is less equal over everybody than among those who are there', () => {
    expect(run.inequalityOverall!).toBeGreaterThanOrEqual(run.inequality!);
  });

  it('whoever reaches a higher target reaches the lower ones', () => {
    expect(run.successAt27!).toBeGreaterThanOrEqual(run.success!);
    expect(run.success!).toBeGreaterThanOrEqual(run.successAt45!);
  });

  it('have an id of their own each', () => {
    expect(new Set(OUTCOMES.map(({ id }) => id)).size).toBe(OUTCOMES.length);
  });
});
