import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withChanges } from '../../../scenarios/changeable.ts';
import { DEFAULT_COMPARISON } from '../../../scenarios/library.ts';
import { parseScenario } from '../../../scenarios/parse-scenario.ts';
import type { Scenario } from '../../../scenarios/scenario.ts';
import { compare } from '../../../src/experiments/compare.ts';
import type { Comparison, ComparisonRequest } from '../../../src/experiments/comparison.ts';
import { simulate } from '../../../src/experiments/simulate.ts';
import { uncertainAssumptions, variedAssumptions } from '../../../src/experiments/worlds/varied-assumptions.ts';
import { createInlineRunner } from '../../../src/runners/inline-runner.ts';

const small = (more: object = {}): Scenario => {
  const parsed = parseScenario({
    format: 'groundswell/scenario@1',
    name: 'A small one',
    organisation: { employees: 60 },
    weeks: 20,
    strategies: ['hands-off', 'real-bottom-up'],
    ...more,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
};

async function compared(request: Partial<ComparisonRequest>): Promise<Comparison> {
  const whole: ComparisonRequest = {
    scenario: small(),
    strategyIds: ['hands-off', 'real-bottom-up'],
    seed: 'ranges',
    replicates: 6,
    assumptions: 'varied',
    ...request,
  };
  let last: Comparison | null = null;
  for await (const event of compare(whole, createInlineRunner(), new AbortController().signal)) {
    if (event.kind === 'done') last = event.comparison;
  }
  return last!;
}

describe('assumptions that vary', () => {
  it('are parameters with a range, but no prices and nothing that the scenario states', () => {
    const paths = uncertainAssumptions(DEFAULT_COMPARISON.scenario).map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(100);
    expect(paths).toContain('parameters.use.peers');
    expect(paths).toContain('parameters.use.peerForm');
    expect(paths).toContain('parameters.money.hoursSaved');
    for (const path of paths) expect(path).toMatch(/^parameters\./);
    for (const price of ['licencePerMonth', 'employeeHour', 'staffYear']) {
      expect(paths).not.toContain(`parameters.money.${price}`);
    }
    const stated = small({ parameters: { use: { peers: 0.123 } } });
    expect(uncertainAssumptions(stated).map(({ path }) => path)).not.toContain('parameters.use.peers');
  });

  it('stay inside their ranges, whatever the seed and the world', () => {
    const scenario = small();
    const dimensions = uncertainAssumptions(scenario);
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9 ]{1,12}$/), fc.nat(1e6), (seed, replicate) => {
        const changes = variedAssumptions(scenario, seed)(replicate);
        changes.forEach(({ path, value }, position) => {
          const { distribution } = dimensions[position]!;
          expect(path).toBe(dimensions[position]!.path);
          if (distribution.kind === 'choice') expect(distribution.options).toContain(value);
          else if (distribution.kind !== 'fixed') {
            expect(value).toBeGreaterThanOrEqual(distribution.low);
            expect(value).toBeLessThanOrEqual(distribution.high);
          }
        });
      }),
      { numRuns: 50 },
    );
  });

  it('fill their ranges evenly, each by itself', () => {
    const scenario = small();
    const at = variedAssumptions(scenario, 'even');
    const worlds = Array.from({ length: 2000 }, (_, replicate) => at(replicate));
    const quantiles = (path: string): number[] => {
      const position = worlds[0]!.findIndex((change) => change.path === path);
      const { distribution } = uncertainAssumptions(scenario)[position]!;
      if (distribution.kind !== 'uniform') throw new Error(`${path} is not uniform`);
      const { low, high } = distribution;
      return worlds.map((changes) => ((changes[position]!.value as number) - low) / (high - low));
    };
    const [one, other] = [quantiles('parameters.use.peers'), quantiles('parameters.use.benefit')];
    for (const values of [one, other]) {
      const counts = Array.from(
        { length: 10 },
        (_, bin) => values.filter((q) => Math.floor(q * 9.9999) === bin).length,
      );
      // Chi-squared with 9 degrees of freedom: 27.9 is exceeded once in a thousand.
      expect(counts.reduce((sum, count) => sum + (count - 200) ** 2 / 200, 0)).toBeLessThan(27.9);
    }
    const together = one.reduce((sum, q, world) => sum + (q - 0.5) * (other[world]! - 0.5), 0) / 2000;
    // The mean product of two independent uniform numbers, centred: standard error 1 / (12 √2000).
    expect(Math.abs(together)).toBeLessThan(3.3 / (12 * Math.sqrt(2000)));
  });

  it('are the same for every strategy of a world, and say how to run it again', async () => {
    const { assumptions, strategies } = await compared({});
    expect(assumptions).toHaveLength(6);
    for (const world of [0, 5]) {
      const { seed, changes } = assumptions![world]!;
      const scenario = withChanges(small(), changes);
      for (const { id, replicates } of strategies) {
        expect(replicates[world]!.seed).toBe(seed);
        expect(simulate(scenario, id, { seed }).digest).toBe(replicates[world]!.digest);
      }
    }
    const digests = (comparison: Comparison) => comparison.strategies[0]!.replicates.map(({ digest }) => digest);
    const given = await compared({ assumptions: 'given' });
    expect(given.assumptions).toBeNull();
    expect(digests(given)).not.toEqual(strategies[0]!.replicates.map(({ digest }) => digest));
  });

  it('do not depend on how many worlds there are', async () => {
    const [few, more] = [await compared({ replicates: 1 }), await compared({ replicates: 5 })];
    expect(more.assumptions!.slice(0, 1)).toEqual(few.assumptions);
    expect(more.strategies[1]!.replicates.slice(0, 1)).toEqual(few.strategies[1]!.replicates);
  });
});
