import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branchWorld } from '../../../sim/branch.ts';
import { explainNow } from '../../../sim/explain/explain.ts';
import { explainWeek } from '../../../sim/explain/explain-week.ts';
import { SERIES } from '../../../sim/outcomes/series.ts';
import type { BudgetPhase, Plan } from '../../../sim/plan/plan.ts';
import { spentOfBudgets } from '../../../sim/plan/release-money.ts';
import { releasedCents } from '../../../sim/plan/released-cents.ts';
import { runPhases } from '../../../sim/run-phases.ts';
import { beginRun, finishRun, peopleOf, simulate, stepWeek } from '../../../sim/simulate.ts';
import type { World } from '../../../sim/world.ts';
import { EVERYTHING, input, libraryPlans, plan, setting } from './small-run.ts';

const WEEKS = 40;

function worldOf(strategy: Plan, seed = 'x'): World {
  const request = input(strategy, { traits: { turnoverPerYear: 0.3 } });
  return beginRun(request, seed, { events: true, frames: true }, peopleOf(request, seed));
}

function runTo(world: World, week: number): World {
  while (world.week < week) stepWeek(world);
  return world;
}

function end(world: World) {
  return finishRun(runTo(world, world.weeks));
}

/** Phases in rising weeks whose shares add up to 1. */
const phases: Arbitrary<readonly BudgetPhase[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: WEEKS + 5 }), { minLength: 1, maxLength: 5 })
  .chain((weeks) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: weeks.length, maxLength: weeks.length }).map((parts) => {
      const whole = parts.reduce((sum, part) => sum + part, 1);
      const rising = weeks.toSorted((one, other) => one - other);
      return rising.map((startWeek, at) => ({ startWeek, share: (parts[at]! + (at === 0 ? 1 : 0)) / whole }));
    }),
  );

const REVIEWS = libraryPlans(200).find(({ id }) => id === 'real-bottom-up')!.plan.reviews;
/** What everything comes to spend while it has plenty. */
const PLENTY = spentOfBudgets(runTo(worldOf({ ...EVERYTHING, reviews: REVIEWS }), WEEKS));
/** From no money at all to more than is ever spent. */
const budget = fc.integer({ min: 0, max: Math.round(1.5 * PLENTY) });

describe('a budget in phases', () => {
  it('is spent as it comes, and what is left stays for later (worked out by hand)', () => {
    // A campaign of 20.00 over 10 weeks asks 200 cents a week; 5.00 come in week 0, 2.50 in week 4, 2.50 in week 8.
    const launch = setting('launch', { total: 20 }, { stopWeek: 10 });
    const budgetPhases = [
      { startWeek: 0, share: 0.5 },
      { startWeek: 4, share: 0.25 },
      { startWeek: 8, share: 0.25 },
    ];
    const world = worldOf(plan([launch], { budgetCents: 1000, budgetPhases }));
    const spent = Array.from({ length: 11 }, () => {
      const before = spentOfBudgets(world);
      stepWeek(world);
      return spentOfBudgets(world) - before;
    });
    expect(spent).toEqual([200, 200, 100, 0, 200, 50, 0, 0, 200, 50, 0]);
    const late = { ...launch, startWeek: 3, stopWeek: 13 };
    const saving = runTo(worldOf(plan([late], { budgetCents: 1000, budgetPhases })), 6);
    expect([spentOfBudgets(saving), saving.plan.leftCents]).toEqual([600, 150]);
  });

  it('releases every cent in the end, and never takes one back', () => {
    fc.assert(
      fc.property(fc.nat(1e9), phases, (budgetCents, budgetPhases) => {
        const one = plan([], { budgetCents, budgetPhases });
        const released = Array.from({ length: WEEKS + 6 }, (_, week) => releasedCents(one, week));
        expect(released.at(-1)).toBe(budgetCents);
        expect(released.every((cents, week) => Number.isInteger(cents) && cents >= (released[week - 1] ?? 0))).toBe(
          true,
        );
        expect(releasedCents(plan([], { budgetCents }), 0)).toBe(budgetCents);
      }),
    );
  });

  it('all in the first week is a budget without phases, to the bit', () => {
    const plans = [...libraryPlans(200), { id: 'everything', plan: EVERYTHING }];
    for (const { plan: one } of plans) {
      for (const budgetCents of [one.budgetCents, Math.round(one.budgetCents / 3)]) {
        const phased = { ...one, budgetCents, budgetPhases: [{ startWeek: 0, share: 1 }] };
        expect(simulate(input(phased), 'x').digest).toBe(simulate(input({ ...one, budgetCents }), 'x').digest);
      }
    }
  });

  it('is never spent before it is released: levers, reviews, rewards, uses', () => {
    fc.assert(
      fc.property(budget, phases, fc.nat(50), (budgetCents, budgetPhases, seed) => {
        const one = { ...EVERYTHING, reviews: REVIEWS, budgetCents, budgetPhases };
        const world = worldOf(one, `s${seed}`);
        while (world.week < WEEKS) {
          const { week } = world;
          expect(world.plan.leftCents).toBe(releasedCents(one, week) - spentOfBudgets(world));
          stepWeek(world);
          expect(spentOfBudgets(world)).toBeLessThanOrEqual(releasedCents(one, week));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('makes no difference before its phases differ', () => {
    fc.assert(
      fc.property(
        budget,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 35 }),
        (budgetCents, part, week) => {
          const first = { startWeek: 0, share: part / 10 };
          const rest = 1 - part / 10;
          const [one, other] = [
            [first, { startWeek: week, share: rest }],
            [first, { startWeek: week + 2, share: rest / 2 }, { startWeek: week + 5, share: rest / 2 }],
          ].map((budgetPhases) => end(worldOf({ ...EVERYTHING, reviews: REVIEWS, budgetCents, budgetPhases })));
          for (const { id } of SERIES)
            expect(other!.series[id].subarray(0, week)).toEqual(one!.series[id].subarray(0, week));
          const past = 200 * week;
          expect(other!.frames!.states.subarray(0, past)).toEqual(one!.frames!.states.subarray(0, past));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('makes no difference while there is money enough at every moment', () => {
    const whole = simulate(input(EVERYTHING), 'x');
    const budgetPhases = [
      { startWeek: 0, share: 0.5 },
      { startWeek: 20, share: 0.5 },
    ];
    expect(simulate(input({ ...EVERYTHING, budgetCents: 2 * PLENTY, budgetPhases }), 'x').digest).toBe(whole.digest);
  });

  it('is what explanations reckon with, also in the week of a release', () => {
    const budgetPhases = [
      { startWeek: 0, share: 0.1 },
      { startWeek: 12, share: 0.9 },
    ];
    const one = { ...EVERYTHING, budgetCents: 3_000_000, budgetPhases };
    for (const week of [11, 12, 13]) {
      const world = runTo(worldFor(one), week);
      runPhases(world, 'turnover', 'decideUse');
      for (const employee of [3, 40]) {
        const { decision, before } = explainWeek(input(one), 'x', employee, week);
        expect(decision).toEqual(explainNow(world, employee));
        if (before !== null) expect(before).toEqual(explainWeek(input(one), 'x', employee, week - 1).decision);
      }
    }
  });
});

function worldFor(strategy: Plan): World {
  const request = input(strategy);
  return beginRun(request, 'x', {}, peopleOf(request, 'x'));
}

describe('a branch of a budget in phases', () => {
  it('under the plan that runs already changes nothing, whatever the phases and the week', () => {
    fc.assert(
      fc.property(budget, phases, fc.integer({ min: 0, max: 39 }), (budgetCents, budgetPhases, week) => {
        const one = { ...EVERYTHING, reviews: REVIEWS, budgetCents, budgetPhases };
        const whole = end(worldOf(one));
        const trunk = runTo(worldOf(one), week);
        const branch = branchWorld(trunk, { ...one, budgetPhases: [...budgetPhases] });
        expect(end(branch).digest).toBe(whole.digest);
        expect(end(trunk).digest).toBe(whole.digest);
      }),
      { numRuns: 30 },
    );
  });

  it('has what is released by then less what is gone, and later phases pay that off first', () => {
    const trunk = runTo(worldOf(EVERYTHING), 20);
    const spent = spentOfBudgets(trunk);
    const budgetPhases = [
      { startWeek: 0, share: 0.25 },
      { startWeek: 22, share: 0.25 },
      { startWeek: 30, share: 0.5 },
    ];
    const rich = branchWorld(trunk, { ...EVERYTHING, budgetCents: 4 * (spent + 500), budgetPhases });
    expect(rich.plan.leftCents).toBe(500);
    // A quarter of it is not what is gone, half is that and 5.00, all of it as much again and 10.00.
    const poor = branchWorld(trunk, plan([], { budgetCents: 2 * (spent + 500), budgetPhases }));
    expect(poor.plan.leftCents).toBe(0);
    expect(runTo(poor, 21).plan.leftCents).toBe(0);
    expect(runTo(poor, 22).plan.leftCents).toBe(500);
    expect(runTo(poor, 30).plan.leftCents).toBe(spent + 1000);
  });

  it('without phases has all of it, also what the plan it left was still to get', () => {
    const budgetPhases = [
      { startWeek: 0, share: 0.5 },
      { startWeek: 30, share: 0.5 },
    ];
    const trunk = runTo(worldOf({ ...EVERYTHING, budgetCents: 4_000_000, budgetPhases }), 20);
    const branch = branchWorld(trunk, { ...EVERYTHING, budgetCents: 4_000_000 });
    expect(branch.plan.leftCents).toBe(4_000_000 - spentOfBudgets(trunk));
    expect(runTo(branch, 31).plan.leftCents).toBe(4_000_000 - spentOfBudgets(branch));
  });
});
