import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../../sim/events.ts';
import { LEDGER_LINES } from '../../../sim/outcomes/ledger.ts';
import { OUTCOMES } from '../../../sim/outcomes/index.ts';
import { SERIES } from '../../../sim/outcomes/series.ts';
import { beginRun, peopleOf, simulate, stepWeek } from '../../../sim/simulate.ts';
import { lastActiveOf, type World } from '../../../sim/world.ts';
import { WEEK } from '../../../sim/week/index.ts';
import { EVERYTHING, input, libraryPlans, parametersWith, plan } from './small-run.ts';

function worldOf(request = input(EVERYTHING), seed = 'x'): World {
  return beginRun(request, seed, {}, peopleOf(request, seed));
}

/** What colleagues see, counted anew over all living ties. */
function recount(world: World): { signal: number[]; tieTotal: number[] } {
  const { tieStart, tieTo, tieWeight } = world.organisation;
  const signal: number[] = [];
  const tieTotal: number[] = [];
  for (let employee = 0; employee < world.size; employee++) {
    let [seen, praise, total] = [0, 0, 0];
    for (let slot = tieStart[employee]!; slot < tieStart[employee + 1]!; slot++) {
      if (world.liveWeight[slot] === 0) continue;
      const shown = world.shown[tieTo[slot]!]!;
      total += tieWeight[slot]!;
      seen += tieWeight[slot]! * (shown & 1);
      praise += tieWeight[slot]! * ((shown >> 1) - 1);
    }
    signal.push(seen, praise);
    tieTotal.push(total);
  }
  return { signal, tieTotal };
}

describe('conservation', () => {
  it('adding on change and counting anew agree to the bit, in every week', () => {
    const world = worldOf(input(EVERYTHING, { traits: { turnoverPerYear: 0.6 }, weeks: 60 }));
    while (world.week < world.weeks) {
      stepWeek(world);
      const { signal, tieTotal } = recount(world);
      expect([...world.signal]).toEqual(signal);
      expect([...world.tieTotal]).toEqual(tieTotal);
      expect(world.visible).toBe([...world.shown].filter((shown) => shown & 1).length);
    }
  });

  it('counts kept on change are those of the columns', () => {
    const world = worldOf(input(EVERYTHING, { traits: { turnoverPerYear: 0.6 }, weeks: 60 }));
    while (world.week < world.weeks) {
      const { week } = world;
      stepWeek(world);
      const count = (is: (employee: number) => boolean) => [...Array(world.size).keys()].filter(is).length;
      expect(world.reached).toBe(count((employee) => (world.state[employee]! & 1) !== 0));
      expect(world.tried).toBe(count((employee) => (world.state[employee]! & 2) !== 0));
      expect(world.champions).toBe(count((employee) => (world.state[employee]! & 8) !== 0));
      expect(world.enrolled).toBe(count((employee) => (world.state[employee]! & 16) !== 0));
      expect(world.activeCount).toBe(count((employee) => (world.recent[employee]! & 1) === 1));
      expect(world.series.interactive26[week]).toBe(count((employee) => world.lastContribution[employee]! > week - 26));
      expect(world.series.readers26[week]).toBe(count((employee) => lastActiveOf(world, employee, week) > week - 26));
      expect(world.series.lapsed[week]).toBe(
        count((employee) => (world.state[employee]! & 2) !== 0 && lastActiveOf(world, employee, week) <= week - 13),
      );
      const practised = [...world.practised].reduce(
        (sum, mask) => sum + mask.toString(2).replaceAll('0', '').length,
        0,
      );
      expect(world.uses16.practitioners.reduce((sum, number) => sum + number, 0)).toBe(practised);
    }
  });

  it('events add up to the series', () => {
    const run = simulate(input(EVERYTHING, { weeks: 60 }), 'x', { events: true });
    const of = (kind: string) => [...eventsOf(run.events!)].filter((event) => event.kind === kind);
    const last = run.weeks - 1;
    const week = (kind: string, at: number) => of(kind).filter((event) => event.week === at).length;
    for (const at of [3, 20, 45]) expect(run.series.contributors[at]).toBe(week('contributed', at));
    const settled = of('answeredByColleague').length + of('answeredByStaff').length;
    const share = run.outcomes['answeredShare']!;
    expect(settled).toBeGreaterThan(0);
    expect(share).toBeGreaterThan(0);
    expect(of('asked').length).toBeGreaterThanOrEqual(settled + of('gaveUp').length);
    expect(of('joined').length).toBe(of('left').length);
    // Whoever knows of it came to know, and has neither forgotten nor left.
    const knows = new Set<number>();
    for (const { kind, employee } of eventsOf(run.events!)) {
      if (kind === 'aware') knows.add(employee);
      if (kind === 'forgot' || kind === 'left') knows.delete(employee);
    }
    expect(run.series.reached[last]).toBe(knows.size);
  });

  it('money spent never exceeds the budget, and the ledger is whole cents and minutes that only grow', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000_000 }), fc.nat(50), (budgetCents, seed) => {
        const run = simulate(input(plan(EVERYTHING.levers, { budgetCents })), `s${seed}`);
        const fromBudget = run.ledger.filter(({ line }) => LEDGER_LINES.find(({ id }) => id === line)!.fromBudget);
        expect(fromBudget.reduce((sum, { cents }) => sum + cents, 0)).toBeLessThanOrEqual(budgetCents);
        for (const { cents, minutes } of run.ledger) {
          expect(Number.isInteger(cents) && cents >= 0).toBe(true);
          expect(Number.isInteger(minutes) && minutes >= 0).toBe(true);
        }
        for (const id of ['spentCents', 'minutes'] as const) {
          expect(run.series[id].every((value, at) => at === 0 || value >= run.series[id][at - 1]!)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('every count lies between none and everybody, whoever asks', () => {
    const traits = fc.record({
      riskAversion: fc.double({ min: 0, max: 1, noNaN: true }),
      powerDistance: fc.double({ min: 0, max: 1, noNaN: true }),
      timePressure: fc.double({ min: 0, max: 1, noNaN: true }),
      siloStrength: fc.double({ min: 0, max: 1, noNaN: true }),
      failedInitiatives: fc.integer({ min: 0, max: 10 }),
      needLevel: fc.double({ min: 0, max: 1, noNaN: true }),
      turnoverPerYear: fc.double({ min: 0, max: 0.9, noNaN: true }),
    });
    const people = [
      'reached',
      'tried',
      'weeklyActive',
      'monthlyActive',
      'contributors',
      'sustained',
      'interactive26',
      'readers26',
      'readOnly26',
      'lapsed',
    ] as const;
    fc.assert(
      fc.property(
        traits,
        fc.integer({ min: 20, max: 120 }),
        fc.constantFrom(...libraryPlans(100)),
        (drawn, employees, strategy) => {
          const run = simulate(input(strategy.plan, { traits: drawn, figures: { employees }, weeks: 30 }), 'x');
          for (const id of people) {
            for (const count of run.series[id])
              expect(count >= 0 && count <= employees && Number.isInteger(count)).toBe(true);
          }
          for (let week = 0; week < run.weeks; week++) {
            expect(run.series.reached[week]! >= run.series.weeklyActive[week]!).toBe(true);
            expect(run.series.tried[week]! >= run.series.weeklyActive[week]!).toBe(true);
            expect(run.series.readers26[week]! >= run.series.monthlyActive[week]!).toBe(true);
          }
          for (const { id } of SERIES) expect(run.series[id].every(Number.isFinite)).toBe(true);
          for (const { id, unit } of OUTCOMES) {
            const value = run.outcomes[id];
            expect(value === null || Number.isFinite(value)).toBe(true);
            // Shares lie between none and all; the one that is a difference of shares, between less and more of all.
            const least = id === 'sustainedBeyondChance' ? -1 : 0;
            if (unit === 'share' && value !== null) expect(value >= least && value <= 1, id).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('a phase that says it is inert changes nothing when it is run all the same', () => {
    const worlds = [
      input(EVERYTHING),
      input(plan([])),
      input(EVERYTHING, {
        parameters: parametersWith({ contribution: { rate: 0 }, ideas: { perYear: 0 } }),
        traits: { turnoverPerYear: 0 },
      }),
      input(EVERYTHING, {
        parameters: parametersWith({
          use: { leaders: 0, directive: 0, reactance: 0 },
          awareness: { leaderPosts: 0 },
          contribution: { leaderSafety: 0, directiveSafety: 0 },
        }),
      }),
    ];
    for (const request of worlds) {
      const skipping = worldOf(request);
      const running = worldOf(request);
      while (skipping.week < skipping.weeks) {
        stepWeek(skipping);
        for (const phase of WEEK) phase.run(running);
        running.week++;
      }
      for (const { id } of SERIES) expect(running.series[id]).toEqual(skipping.series[id]);
      for (const column of ['attitude', 'habit', 'state', 'recent', 'signal'] as const)
        expect(running[column]).toEqual(skipping[column]);
    }
  });

  it('a world without the platform costs nothing, and nobody uses it', () => {
    const run = simulate(input({ platform: false, budgetCents: 0, levers: [], reviews: null }), 'x');
    expect(run.outcomes['cost']).toBe(0);
    expect(Math.max(...run.series.reached)).toBe(0);
  });
});
