import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVERS } from '../../sim/index.ts';
import { DEFAULT_COMPARISON, LIBRARY } from '../../scenarios/library.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '../../sim/parameters/index.ts';
import { attribute, ofOrdinaryUsers } from '../../src/experiments/attribution/attribute.ts';
import type { Attribution } from '../../src/experiments/attribution/attribution.ts';
import { divide } from '../../src/experiments/attribution/divide.ts';
import { composed, PLAYERS, REFERENCES } from '../../src/experiments/attribution/players.ts';
import { simulate } from '../../src/experiments/simulate.ts';
import { fitBudgets } from '../../src/experiments/fit-budgets.ts';
import { createInlineRunner } from '../../src/runners/inline-runner.ts';

const { scenario: library } = DEFAULT_COMPARISON;
const scenario: Scenario = {
  ...library,
  weeks: 24,
  target: { interactiveShare: 0.5, week: 24 },
  organisation: { ...library.organisation, figures: { ...library.organisation.figures, employees: 60 } },
  strategies: LIBRARY.strategies,
};

async function attributed(strategyId: string, seed = 'a', asked = scenario): Promise<Attribution> {
  const request = { scenario: asked, strategyId, seed, lucks: 20 };
  for await (const event of attribute(request, createInlineRunner(), new AbortController().signal)) {
    if (event.kind === 'done') return event.attribution;
  }
  throw new Error('The attribution came to no end.');
}

/** Counts of sixteen coalitions over some lucks, for each reference. */
const worths = fc
  .integer({ min: 2, max: 6 })
  .chain((lucks) =>
    fc.array(
      fc.array(fc.array(fc.nat(500), { minLength: lucks, maxLength: lucks }), { minLength: 16, maxLength: 16 }),
      { minLength: REFERENCES.length, maxLength: REFERENCES.length },
    ),
  );

describe('the division of a shortfall', () => {
  it('adds up exactly, in units and as shares, whatever was counted', () => {
    fc.assert(
      fc.property(worths, fc.nat(500), fc.double({ min: 0, max: 1, noNaN: true }), (counted, reached, target) => {
        const columns = counted.map((coalitions) => coalitions.map((column) => Float64Array.from(column)));
        const { divisions, shortfallUnits, shortfall } = divide({ employees: 500, target, reached, worths: columns });
        for (const { luck, players, outOfReach } of divisions) {
          const units = luck.units + players.reduce((sum, part) => sum + part.units, 0) + outOfReach.units;
          expect(units).toBe(shortfallUnits);
          const share = luck.share + players.reduce((sum, part) => sum + part.share, 0) + outOfReach.share;
          expect(share).toBeCloseTo(shortfall, 4);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('gives each player what it does, also where that is harm, without spread where every luck is the same', () => {
    // Enablement (bit 0) brings 40 of 100 and another plan (bit 2) takes 5, alone or with others; the run had the mean luck.
    const coalitions = Array.from({ length: 16 }, (_, coalition) =>
      new Float64Array(20).fill((coalition & 1 ? 50 : 10) - (coalition & 4 ? 5 : 0)),
    );
    const { divisions } = divide({
      employees: 100,
      target: 0.6,
      reached: 10,
      worths: REFERENCES.map(() => coalitions),
    });
    const [{ luck, players, outOfReach }] = divisions as [(typeof divisions)[0]];
    expect(players.map(({ share }) => share + 0)).toEqual([0.4, 0, -0.05, 0]);
    expect([players[0]!.low, players[0]!.high]).toEqual([0.4, 0.4]);
    expect(Math.abs(luck.share)).toBe(0);
    expect(outOfReach.share).toBeCloseTo(0.15, 12);
  });
});

describe('attribution', () => {
  it('adds up to the shortfall of the run, for each of three references, and shows what is negative', async () => {
    const attribution = await attributed('top-down');
    const run = simulate(scenario, 'top-down', { seed: 'a' });
    expect(attribution.shortfall).toBeCloseTo(run.outcomes.shortfall!, 12);
    expect(attribution.lucks).toBe(20);
    expect(attribution.divisions).toHaveLength(3);
    for (const { luck, players, outOfReach } of attribution.divisions) {
      const units = luck.units + players.reduce((sum, part) => sum + part.units, 0) + outOfReach.units;
      expect(units).toBe(attribution.shortfallUnits);
      for (const { share, low, high } of [luck, ...players, outOfReach]) {
        expect(low).toBeLessThanOrEqual(share + 1e-12);
        expect(high).toBeGreaterThanOrEqual(share - 1e-12);
      }
    }
  }, 120_000);

  it('finds nothing lacking in a plan that is its own reference but its users', async () => {
    // In so small an organisation the plan costs more than its usual budget.
    const { divisions } = await attributed('real-bottom-up', 'a', fitBudgets(scenario, 60).scenario);
    const shares = divisions[0]!.players.map(({ share }) => Math.abs(share));
    expect(shares.slice(0, 3)).toEqual([0, 0, 0]);
    expect(shares[3]).toBeGreaterThan(0);
  }, 120_000);

  it('takes ordinary users, not these, for the reference of the users, whoever they are', () => {
    const { people, contribution, experience } = DEFAULT_PARAMETERS;
    const reluctant = {
      ...DEFAULT_PARAMETERS,
      people: { ...people, slackMinutes: 2 },
      contribution: { ...contribution, rate: 0.01 },
      experience: { ...experience, priorOptimism: -0.5 },
    };
    const as = ({ people: p, contribution: c, experience: e }: Parameters) => [p.slackMinutes, c.rate, e.priorOptimism];
    expect(as(ofOrdinaryUsers(reluctant))).toEqual(as(DEFAULT_PARAMETERS));
    // What is no disposition stays as it is there.
    const harder = { ...reluctant, use: { ...DEFAULT_PARAMETERS.use, effort: 3 } };
    expect(ofOrdinaryUsers(harder).use.effort).toBe(3);
    expect(ofOrdinaryUsers(DEFAULT_PARAMETERS)).toEqual(DEFAULT_PARAMETERS);
  });

  it('has every lever in exactly one player, and takes each from the right plan', () => {
    for (const { id } of LEVERS) expect(PLAYERS.filter(({ levers }) => levers.includes(id)).length).toBe(1);
    const [own, reference] = ['top-down', 'real-bottom-up'].map((id) =>
      LIBRARY.strategies.find((strategy) => strategy.id === id)!,
    ) as [Scenario['strategies'][0], Scenario['strategies'][0]];
    const levers = (coalition: number) => composed(own, reference, coalition, 100, scenario).levers;
    expect(levers(0)).toEqual(own.levers);
    expect(levers(8)).toEqual(own.levers);
    expect(new Set(levers(7))).toEqual(new Set(reference.levers));
    expect(levers(4).some(({ lever }) => lever === 'mandate')).toBe(false);
    expect(levers(1).some(({ lever }) => lever === 'champions')).toBe(true);
  });

  it('refuses what it cannot answer', async () => {
    await expect(attributed('no-platform')).rejects.toThrow(/no platform/);
    await expect(attributed('nothing')).rejects.toThrow(/no strategy/);
    await expect(attributed('hands-off', 'a', { ...scenario, weeks: 20 })).rejects.toThrow(/beyond the run/);
    await expect(attributed('hands-off', 'x'.repeat(100))).rejects.toThrow(/90 characters/);
    const few = { scenario, strategyId: 'hands-off', seed: 'a', lucks: 3 };
    await expect(attribute(few, createInlineRunner(), new AbortController().signal).next()).rejects.toThrow(
      /at least 20 lucks/,
    );
  });
});
