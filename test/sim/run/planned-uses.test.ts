import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultsOf } from '../../../sim/field.ts';
import { LEDGER_ROW } from '../../../sim/plan/spend.ts';
import { planCost } from '../../../sim/plan/plan-cost.ts';
import type { Reviews } from '../../../sim/plan/plan.ts';
import { plannedUsePrice } from '../../../sim/platform/planned-use-price.ts';
import { FIRST_OWN_SLOT, FIRST_PLANNED_SLOT, SLOTS, USE_STATUS } from '../../../sim/platform/uses.ts';
import { branchWorld } from '../../../sim/branch.ts';
import { DEFAULT_PARAMETERS } from '../../../sim/parameters/index.ts';
import { beginRun, peopleOf, stepWeek } from '../../../sim/simulate.ts';
import type { World } from '../../../sim/world.ts';
import { input, parametersWith, plan, setting } from './small-run.ts';

const PRICE = 100 * plannedUsePrice(DEFAULT_PARAMETERS, 200);
const spentOn = (world: World) => world.cents[LEDGER_ROW.integration]!;
const raised = (field: string, by: number): Reviews => ({
  everyWeeks: 10,
  firstWeek: 10,
  costPerEmployee: 0,
  changeCostPerEmployee: 0,
  replan: false,
  rules: [{ indicator: 'reached', when: 'above', value: -1, lever: 'plannedUses', field, change: 'add', by }],
});

function run(request: Parameters<typeof beginRun>[0], weeks = request.weeks): World {
  const world = beginRun(request, 'x', {}, peopleOf(request, 'x'));
  while (world.week < weeks) stepWeek(world);
  return world;
}

/** Integration built of each planned use, the same in every department. */
function built(world: World): number[] {
  const integration: number[] = [];
  for (let slot = FIRST_PLANNED_SLOT; slot < FIRST_OWN_SLOT; slot++) {
    const there = world.uses16.status[slot] === USE_STATUS.implemented;
    for (let department = 0; department < world.organisation.departmentCount; department++)
      expect(world.uses16.integration[department * SLOTS + slot]).toBe(world.uses16.integration[slot]);
    if (there) integration.push(world.uses16.integration[slot]!);
  }
  return integration;
}

describe('planned uses', () => {
  it('are paid for when they are built: what the plan says they cost', () => {
    const levers = [setting('plannedUses', { count: 3, integration: 0.5 })];
    const world = run(input(plan(levers), { weeks: 5 }));
    expect(spentOn(world)).toBe(planCost(plan(levers), 200, DEFAULT_PARAMETERS, 5).totalCents);
    expect(spentOn(world)).toBe(3 * Math.round(0.5 * PRICE));
  });

  it('cost as much where a review asks for one more later as where it was planned', () => {
    const levers = [setting('plannedUses', { count: 1, integration: 0.5 })];
    const request = input(plan(levers, { reviews: raised('count', 1) }), { weeks: 15 });
    expect(spentOn(run(request, 10))).toBe(Math.round(0.5 * PRICE));
    expect(spentOn(run(request))).toBe(2 * Math.round(0.5 * PRICE));
  });

  it('cost the difference where they are integrated better later', () => {
    const levers = [setting('plannedUses', { count: 2, integration: 0.25 })];
    const world = run(input(plan(levers, { reviews: raised('integration', 0.25) }), { weeks: 15 }));
    expect(spentOn(world)).toBe(2 * Math.round(0.5 * PRICE));
    expect(built(world)).toEqual([0.5, 0.5]);
  });

  it('are built as far as the money goes, and never for nothing', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 12 }),
        fc.double({ min: 0, max: 8, noNaN: true }),
        (count, integration, rampWeeks, uses) => {
          const levers = [setting('plannedUses', { count, integration }, { rampWeeks })];
          const budgetCents = Math.round(uses * PRICE);
          const world = run(input(plan(levers, { budgetCents }), { weeks: 20 }));
          expect(spentOn(world)).toBeLessThanOrEqual(budgetCents);
          const paid = built(world).reduce((sum, each) => sum + each, 0);
          expect(Math.abs(paid * PRICE - spentOn(world))).toBeLessThan(1 + count * (rampWeeks + 2));
          if (count * integration * PRICE + 200 < budgetCents) {
            expect(built(world)).toEqual(Array.from({ length: count }, () => Math.fround(integration)));
          }
        },
      ),
      { numRuns: 40 },
    ));

  it('wait while those who build are busy with users’ uses, and no longer', () => {
    const levers = [
      setting('launch', { perEmployee: 20 }),
      setting('facilitation', { fullTimePer1000: 20, implementing: 1, welcoming: 0, answering: 0, brokering: 0 }),
      setting('intake', { perMonthPer1000: 200, lagWeeks: 0 }),
      setting('plannedUses', { count: 2 }, { startWeek: 60 }),
    ];
    const builtIn = (plannedDelay: number): number => {
      const parameters = parametersWith({ ideas: { plannedDelay, perYear: 2, riskLag: 0, riskRefusal: 0 } });
      const request = input(plan(levers), { weeks: 104, parameters });
      const world = beginRun(request, 'x', {}, peopleOf(request, 'x'));
      while (world.week < 104 && built(world).length === 0) stepWeek(world);
      return world.week - 1;
    };
    expect(builtIn(0)).toBe(60);
    expect(builtIn(2)).toBeGreaterThan(60);
    expect(builtIn(50)).toBe(103);
  });

  it('built under one plan need not be paid for again under the next', () => {
    const levers = [setting('plannedUses', { count: 2, integration: 0.5 })];
    const world = run(input(plan(levers), { weeks: 20 }), 10);
    const more = branchWorld(world, plan([setting('plannedUses', { count: 3, integration: 0.5 })]));
    while (more.week < 20) stepWeek(more);
    expect(spentOn(more)).toBe(3 * Math.round(0.5 * PRICE));
  });
});

describe('rewards for what has no value', () => {
  const minutes = (alignment: number, gamedReading: number) => {
    const values = { ...defaultsOf({}), rewardPerContribution: 0.5, alignment };
    const levers = [setting('launch', { perEmployee: 20 }), setting('incentives', values)];
    // Worth is left as it is, so that use is the same whatever the alignment.
    const parameters = parametersWith({ contribution: { gaming: 0, gamedReading } });
    return run(input(plan(levers), { parameters })).minutes[LEDGER_ROW.readingWriting]!;
  };

  it('cost those who read it time, as far as the reward is misaligned', () => {
    expect(minutes(-1, 1)).toBeGreaterThan(1.2 * minutes(0, 1));
    expect(minutes(-0.5, 1)).toBeGreaterThan(minutes(0, 1));
    expect(minutes(1, 1)).toBe(minutes(0, 1));
    expect(minutes(-1, 0)).toBe(minutes(0, 1));
  });
});
