import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branchWorld, copyWorld } from '../../../sim/branch.ts';
import type { Plan } from '../../../sim/plan/plan.ts';
import { SERIES } from '../../../sim/outcomes/series.ts';
import { beginRun, finishRun, peopleOf, simulate, stepWeek } from '../../../sim/simulate.ts';
import type { World } from '../../../sim/world.ts';
import { EVERYTHING, input, libraryPlans, plan, setting } from './small-run.ts';

const KEEP = { events: true, frames: true };

function worldOf(strategy: Plan, more: Parameters<typeof input>[1] = {}, seed = 'x'): World {
  const request = input(strategy, { traits: { turnoverPerYear: 0.3 }, ...more });
  return beginRun(request, seed, KEEP, peopleOf(request, seed));
}

function runTo(world: World, week: number): World {
  while (world.week < week) stepWeek(world);
  return world;
}

function end(world: World) {
  return finishRun(runTo(world, world.weeks));
}

/** Every number of a record, columns and records inside included, under its path. */
function numbersOf(record: object, path = '', found = new Map<string, unknown>(), seen = new Set<object>()) {
  if (seen.has(record)) return found;
  seen.add(record);
  for (const [name, value] of Object.entries(record)) {
    const at = `${path}.${name}`;
    if (ArrayBuffer.isView(value)) found.set(at, [...(value as Int32Array)]);
    else if (typeof value === 'object' && value !== null) numbersOf(value as object, at, found, seen);
    else if (typeof value !== 'function') found.set(at, value);
  }
  return found;
}

describe('a branch', () => {
  it('under the plan that runs already changes nothing, whatever the plan and the week', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...libraryPlans(200), { id: 'everything', plan: EVERYTHING }),
        fc.integer({ min: 0, max: 39 }),
        (strategy, week) => {
          const whole = end(worldOf(strategy.plan));
          const trunk = runTo(worldOf(strategy.plan), week);
          const branch = branchWorld(trunk, { ...strategy.plan });
          expect(end(branch).digest).toBe(whole.digest);
          expect(end(trunk).digest).toBe(whole.digest);
        },
      ),
      { numRuns: 40 },
    );
  });

  // Levers that are as strong in a week whether or not they are to stop one day: a campaign's money is spread.
  const STEADY = EVERYTHING.levers.filter(
    ({ lever }) => !['launch', 'training', 'plannedUses', 'mandate'].includes(lever),
  );

  it('is the whole run under a plan that switches in that week, whatever the levers and the week', () => {
    const levers = fc.subarray(STEADY);
    fc.assert(
      fc.property(levers, levers, fc.integer({ min: 1, max: 39 }), fc.nat(20), (before, after, week, seed) => {
        const launch = setting('launch', {}, { stopWeek: 4 });
        const others = after.map((lever) => ({ ...lever, values: { ...lever.values, changed: 1 } }));
        const first = plan([launch, ...before]);
        const then = plan([launch, ...others]);
        const switching = plan([
          launch,
          ...before.map((lever) => ({ ...lever, stopWeek: week })),
          ...others.map((lever) => ({ ...lever, startWeek: week })),
        ]);
        fc.pre(week >= 4);
        const whole = end(worldOf(switching, {}, `s${seed}`));
        const branch = end(branchWorld(runTo(worldOf(first, {}, `s${seed}`), week), then));
        expect(branch.digest).toBe(whole.digest);
      }),
      { numRuns: 60 },
    );
  });

  it('has the same past: series, events and states before the week are those of the run it left', () => {
    const whole = end(worldOf(EVERYTHING));
    const branch = end(branchWorld(runTo(worldOf(EVERYTHING), 25), plan([])));
    for (const { id } of SERIES) expect(branch.series[id].subarray(0, 25)).toEqual(whole.series[id].subarray(0, 25));
    expect(branch.frames!.states.subarray(0, 25 * 200)).toEqual(whole.frames!.states.subarray(0, 25 * 200));
    const past = (data: Int32Array) => [...data].findIndex((value, at) => at % 4 === 0 && value >= 25);
    const events = past(whole.events!.data);
    expect(branch.events!.data.subarray(0, events)).toEqual(whole.events!.data.subarray(0, events));
    expect(branch.digest).not.toBe(whole.digest);
  });

  it('branches again', () => {
    const [, , , ...rest] = EVERYTHING.levers;
    const once = branchWorld(runTo(worldOf(plan([setting('launch')])), 10), plan(rest));
    const twice = branchWorld(runTo(once, 20), EVERYTHING);
    const direct = branchWorld(
      runTo(branchWorld(runTo(worldOf(plan([setting('launch')])), 10), plan(rest)), 20),
      EVERYTHING,
    );
    expect(end(twice).digest).toBe(end(direct).digest);
    expect(end(branchWorld(runTo(worldOf(EVERYTHING), 10), EVERYTHING)).digest).toBe(end(worldOf(EVERYTHING)).digest);
  });

  it('shares nothing that moves with the world it left: neither changes the other', () => {
    const trunk = runTo(worldOf(EVERYTHING), 20);
    const before = numbersOf(trunk);
    const copy = copyWorld(trunk);
    expect(numbersOf(copy)).toEqual(before);
    const other = copyWorld(trunk);
    end(branchWorld(copy, plan([])));
    end(copy);
    expect(numbersOf(trunk)).toEqual(before);
    expect(end(trunk).digest).toBe(end(worldOf(EVERYTHING)).digest);
    expect(numbersOf(other)).toEqual(before);
  });

  it('keeps what was spent: the money left is the new total less what is gone, never below nothing', () => {
    const trunk = runTo(worldOf(EVERYTHING), 20);
    const spent = EVERYTHING.budgetCents - trunk.plan.leftCents;
    expect(spent).toBeGreaterThan(0);
    expect(branchWorld(trunk, { ...EVERYTHING, budgetCents: spent + 500 }).plan.leftCents).toBe(500);
    const poor = branchWorld(trunk, { ...EVERYTHING, budgetCents: spent - 1 });
    expect(poor.plan.leftCents).toBe(0);
    expect(end(poor).ledger.reduce((sum, { cents }) => sum + cents, 0)).toBeGreaterThanOrEqual(spent);
  });

  it('pays in its first week what it should have paid at its start', () => {
    const trunk = () => runTo(worldOf(plan([setting('launch')])), 20);
    const uses = plan([setting('launch'), setting('plannedUses', { count: 3, integration: 1 })]);
    const integration = (world: World) => end(world).ledger.find(({ line }) => line === 'integration')!.cents;
    expect(integration(branchWorld(trunk(), uses))).toBe(integration(worldOf(uses)));
    expect(integration(branchWorld(branchWorld(trunk(), uses), uses))).toBe(integration(worldOf(uses)));
  });

  it('without a lever ends what levers did: roles, allowances, pressure', () => {
    const pressed = plan([...EVERYTHING.levers.filter(({ lever }) => lever !== 'mandate'), setting('mandate')]);
    const branch = runTo(branchWorld(runTo(worldOf(pressed), 20), plan([])), 24);
    expect(branch.champions + branch.enrolled + branch.plan.allowanceMinutes).toBe(0);
    expect(branch.pressure).toBeGreaterThan(0);
    expect(branch.pressure).toBeLessThan(0.6);
    expect(branch.uses16.status.some((status) => status === 4)).toBe(true);
  });

  it('refuses a platform that comes or goes on the way', () => {
    const trunk = runTo(worldOf(EVERYTHING), 5);
    expect(() => branchWorld(trunk, { ...EVERYTHING, platform: false })).toThrow(/both plans/);
    expect(simulate(input(EVERYTHING), 'x').weeks).toBe(40);
  });
});
