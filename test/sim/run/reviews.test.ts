import { describe, expect, it } from 'vitest';
import type { ReviewRule, Reviews } from '../../../sim/plan/plan.ts';
import { LEDGER_ROW } from '../../../sim/plan/spend.ts';
import { beginRun, peopleOf, stepWeek } from '../../../sim/simulate.ts';
import { input, parametersWith, plan, setting } from './small-run.ts';

const WEEKS = 40;
/** How long a decision takes where nobody is asked for anything: it may change and nobody notices. */
const RULE: ReviewRule = {
  indicator: 'reached',
  when: 'above',
  value: -1,
  lever: 'intake',
  field: 'lagWeeks',
  change: 'add',
  by: 1,
};

/** Held in weeks 5, 16, 27 and 38, at a cent a head and two more for a change. */
function reviews(rule: Partial<ReviewRule>): Reviews {
  return {
    everyWeeks: 11,
    firstWeek: 5,
    costPerEmployee: 0.01,
    changeCostPerEmployee: 0.02,
    replan: false,
    rules: [{ ...RULE, ...rule }],
  };
}

/** The delay in every week, how many knew of the platform at its end, and what reviews had cost by then. */
function run(rule: Partial<ReviewRule>, { seed = 'a', noise = 0, budgetCents = 1e9 } = {}) {
  const parameters = parametersWith({ reviews: { noise } });
  const levers = [
    setting('launch', { perEmployee: 0.1 }),
    setting('intake', { perMonthPer1000: 0, openness: 0, lagWeeks: 2 }),
  ];
  const asked = input(plan(levers, { reviews: reviews(rule), budgetCents }), { weeks: WEEKS, parameters });
  const world = beginRun(asked, seed, {}, peopleOf(asked, seed));
  return Array.from({ length: WEEKS }, () => {
    stepWeek(world);
    return {
      delay: world.controls.intakeLagWeeks,
      reached: world.series.reached[world.week - 1]! / world.size,
      cents: world.cents[LEDGER_ROW.reviews]!,
    };
  });
}

/** Weeks in which the delay is another than the week before. */
function changesOf(weeks: readonly { readonly delay: number }[]): number[] {
  return weeks.flatMap(({ delay }, week) => (week > 0 && delay !== weeks[week - 1]!.delay ? [week] : []));
}

describe('reviews', () => {
  it('are held at their interval, and what they change holds from that week on', () => {
    const weeks = run({});
    expect(changesOf(weeks)).toEqual([5, 16, 27, 38]);
    expect(weeks.at(-1)!.delay).toBe(6);
  });

  it('cost what looking costs, and more where something is changed', () => {
    const [looking, changing] = [run({ when: 'below' }), run({})].map((weeks) => weeks.at(-1)!.cents);
    expect(looking).toBe(4 * 200);
    expect(changing).toBe(4 * 200 + 4 * 400);
  });

  it('see the week before: what was reached then, not now', () => {
    const { reached: before } = run({ when: 'below' })[15]!;
    const { reached: now } = run({ when: 'below' })[16]!;
    expect(now).toBeGreaterThan(before);
    const between = (before + now) / 2;
    expect(changesOf(run({ when: 'below', value: between }))).toContain(16);
    expect(changesOf(run({ when: 'above', value: between }))).not.toContain(16);
  });

  it('read it with an error, and so act where there was no need, and not where there was', () => {
    const { reached } = run({ when: 'below' })[15]!;
    const seeds = Array.from({ length: 60 }, (_, place) => `noisy ${place}`);
    const acting = (value: number, noise: number): number =>
      seeds.filter((seed) => {
        const there = run({ when: 'below' }, { seed })[15]!.reached;
        return changesOf(run({ when: 'below', value: (value * there) / reached }, { seed, noise })).includes(16);
      }).length;
    expect(acting(1.05 * reached, 0)).toBe(60);
    expect(acting(0.95 * reached, 0)).toBe(0);
    for (const value of [0.95, 1.05]) {
      const share = acting(value * reached, 0.2) / 60;
      expect(share).toBeGreaterThan(0.15);
      expect(share).toBeLessThan(0.85);
    }
  });

  it('are left out, and leave things as they are, when money is gone', () => {
    // The campaign of 20 takes all but three looks and one change.
    const weeks = run({}, { budgetCents: 2000 + 3 * 200 + 400 + 100 });
    expect(changesOf(weeks)).toEqual([5]);
    expect(weeks.at(-1)!.cents).toBeLessThanOrEqual(3 * 200 + 400 + 100);
  });
});
