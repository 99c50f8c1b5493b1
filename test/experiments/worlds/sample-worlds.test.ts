import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScenarioText } from '../../../scenarios/codec/read-scenario-text.ts';
import { writeScenario } from '../../../scenarios/codec/write-scenario.ts';
import { LIBRARY } from '../../../scenarios/library.ts';
import { WORLD_DIMENSIONS } from '../../../src/experiments/worlds/dimensions.ts';
import { latinHypercube } from '../../../src/experiments/worlds/latin-hypercube.ts';
import { sampleWorlds } from '../../../src/experiments/worlds/sample-worlds.ts';
import type { SampledWorld } from '../../../src/experiments/worlds/sampled-world.ts';
import { worldScenario } from '../../../src/experiments/worlds/world-scenario.ts';

function valueAt(world: SampledWorld, path: string): unknown {
  const [root, group, name] = path.split('.') as [string, string, string];
  const { parameters, figures, traits } = world as unknown as Record<string, Record<string, Record<string, unknown>>>;
  if (root === 'parameters') return parameters![group]![name];
  return { ...figures, ...traits }[group];
}

describe('a Latin hypercube', () => {
  it('has exactly one point in every slice of every dimension', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.stringMatching(/^[a-z]{1,8}$/), (points, seed) => {
        const rows = latinHypercube(points, ['one', 'other'], seed);
        for (const dimension of [0, 1]) {
          const slices = rows.map((row) => Math.floor(row[dimension]! * points));
          expect([...slices].sort((a, b) => a - b)).toEqual(Array.from({ length: points }, (_, slice) => slice));
        }
      }),
    ));

  it('leaves a dimension where it was when another is added', () => {
    const before = latinHypercube(9, ['kept'], 'seed').map(([kept]) => kept);
    expect(latinHypercube(9, ['new', 'kept'], 'seed').map(([, kept]) => kept)).toEqual(before);
  });
});

describe('sampled worlds', () => {
  const worlds = sampleWorlds(64, 'worlds');

  it('are the same for the same count and seed, and others for another seed', () => {
    expect(sampleWorlds(64, 'worlds')).toEqual(worlds);
    expect(sampleWorlds(64, 'others')[0]!.parameters).not.toEqual(worlds[0]!.parameters);
  });

  it.each(WORLD_DIMENSIONS.map((dimension) => [dimension.path, dimension] as const))(
    '%s stays in its range and moves over it',
    (path, { distribution, field }) => {
      const values = worlds.map((world) => valueAt(world, path));
      if (distribution.kind === 'choice') {
        expect(new Set(values)).toEqual(new Set(distribution.options));
      } else if (distribution.kind !== 'fixed') {
        const numbers = values as number[];
        const { low, high } = distribution;
        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(low);
        expect(Math.max(...numbers)).toBeLessThanOrEqual(high);
        // One point in every 64th of the range, so both ends are close.
        const middle = distribution.kind === 'uniform' ? (low + high) / 2 : Math.sqrt(low * high);
        expect(numbers.filter((value) => value < middle).length).toBeGreaterThan(20);
        expect(numbers.filter((value) => value > middle).length).toBeGreaterThan(20);
        if (field.kind === 'number' && field.whole) expect(numbers.every(Number.isInteger)).toBe(true);
      }
    },
  );

  it('ask for a seed that leaves each its own world', () => {
    expect(() => sampleWorlds(2, 'a~b')).toThrow(RangeError);
  });

  it('include organisations in which the platform is next to useless', () => {
    expect(worlds.some(({ traits }) => traits.needLevel < 0.05)).toBe(true);
  });

  it('are scenarios: written to a file and read again, they are the same', () => {
    for (const world of worlds.slice(0, 8)) {
      const scenario = worldScenario(world, LIBRARY.strategies.slice(0, 1));
      const read = readScenarioText(writeScenario(scenario), 'world.yaml');
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      expect(read.scenario).toEqual(scenario);
    }
  });
});
