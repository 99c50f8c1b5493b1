import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { NETWORKS } from '../../../sim/organisation/network/networks.ts';
import { REFERENCE_DECLARATIONS } from '../../../src/experiments/reference/reference-declarations.ts';
import { REFERENCE_MODELS } from '../../../src/experiments/reference/reference-models.ts';
import { bass } from '../../../src/experiments/reference/declarations/bass.ts';
import type { ReferenceValues } from '../../../src/experiments/reference/reference-model.ts';
import { bassShare } from '../../../src/experiments/reference/theory/bass.ts';
import { expectMet, runReference } from './run-reference.ts';

// Thousands of people over hundreds of steps, in several worlds: seconds, more where others hold the machine.
vi.setConfig({ testTimeout: 120_000 });

/** A course is told apart from theory by at most the step the engine lags behind, at its steepest. */
const lag = (step: number, steepest: number): number => step * steepest;

it('every model that is declared can be run', () => {
  expect(REFERENCE_MODELS.map(({ declaration }) => declaration)).toEqual(REFERENCE_DECLARATIONS);
});

describe('Bass', () => {
  it.each([
    [0.03, 0.38, 20],
    [0.11, 0.9, 8],
    [0.2, 0.05, 10],
    [0.08, 0, 20],
  ])('where all meet all, p = %f, q = %f', async (p, q, until) => {
    const step = until / 200;
    const result = await runReference('bass', { p, q, until, step, every: until / 10, nodes: 4000, replicates: 6 });
    expect(result.rows).toHaveLength(10);
    expectMet(result, lag(step, q > p ? ((p + q) * (p + q)) / (4 * q) : p));
  });

  it.each([
    [0.03, 0.38, 20],
    [0.06, 1.2, 8],
  ])('on a ring, p = %f, q = %f', async (p, q, until) => {
    const step = until / 200;
    const values = { p, q, until, step, every: until / 10, network: 'ring', nodes: 4000, replicates: 6 };
    expectMet(await runReference('bass', values), lag(step, (p + q) / 4));
  });

  it.each(['well-mixed', 'ring'])(
    'comes to the same, within 1 in a hundred, in steps half as long: %s',
    async (network) => {
      const values = { p: 0.03, q: 0.38, network, nodes: 10_000, replicates: 4, every: 5, until: 20 };
      const [whole, half] = [
        await runReference('bass', { ...values, step: 0.04 }),
        await runReference('bass', { ...values, step: 0.02 }),
      ];
      whole.rows.forEach(({ at, simulated, standardError }, row) => {
        const other = half.rows[row]!;
        const chance = 5 * Math.sqrt(standardError! ** 2 + other.standardError! ** 2);
        expect(Math.abs(simulated - other.simulated), `t = ${at['time']}`).toBeLessThan(
          0.01 * other.simulated + chance,
        );
      });
    },
  );

  // Euler's recursion is what the engine does in steps of one: it meets that, and misses the curve.
  it('in steps of a year is wrong, by as much as yearly steps are', async () => {
    const { rows } = await runReference('bass', { step: 1, every: 1, nodes: 50_000, replicates: 4 });
    let share = 0;
    for (const { at, simulated, theory } of rows) {
      share += (1 - share) * (1 - Math.exp(-(0.03 + 0.38 * share)));
      // Among 200,000 people a share is off by .001 or so.
      expect(Math.abs(simulated - share), `t = ${at['time']}`).toBeLessThan(0.006);
      if (at['time'] === 8) expect(Math.abs(simulated - theory!)).toBeGreaterThan(0.05);
    }
  });

  const networks = NETWORKS.map(({ id }) => id).filter((id) => id !== 'none' && id !== 'complete');

  it('knows every network that is neither nobody nor everybody', () => {
    expect([...bass.fields.network.options].sort()).toEqual(['well-mixed', ...networks].sort());
  });

  it.each(networks)('on the network %s lies between ring and well-mixed', async (network) => {
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 0.01, max: 0.1, noNaN: true }),
        fc.double({ min: 0.1, max: 1.5, noNaN: true }),
        fc.string({ minLength: 1, maxLength: 9, unit: 'grapheme-ascii' }),
        async (p, q, seed) => {
          const until = 6 / (p + q);
          const values = { p, q, network, until, step: until / 100, every: until / 6, nodes: 1000, replicates: 6 };
          expectMet(await runReference('bass', values, `network ${seed}`), lag(until / 100, (p + q) / 2));
        },
      ),
      { numRuns: 3 },
    );
  });
});

describe('SI', () => {
  it.each([
    [0.5, 0.01, 20],
    [1.4, 0.05, 6],
  ])('β = %f from %f', async (beta, seeds, until) => {
    const step = until / 200;
    const values = { beta, seeds, until, step, every: until / 10, nodes: 8000, replicates: 6 };
    expectMet(await runReference('si', values), lag(step, beta / 4));
  });
});

describe('SIR', () => {
  it.each([
    [0.3, 0.2, 0.01],
    [0.4, 0.2, 0.002],
    [0.9, 0.3, 0.01],
    [0.1, 0.2, 0.05],
  ])('infects its final size where all meet all, β = %f, γ = %f, seeds %f', async (beta, recovery, seeds) => {
    const values = { beta, recovery, seeds, step: 1, nodes: 5000, replicates: 8 };
    expectMet(await runReference('sir', values), 1 / 5000);
  });

  it('does not begin by itself', async () => {
    expectMet(await runReference('sir', { seeds: 0, nodes: 200, replicates: 2 }));
  });

  it('ends as it ends whatever the step', async () => {
    for (const step of [0.4, 1, 4]) {
      expectMet(await runReference('sir', { step, nodes: 5000, seeds: 0.01, replicates: 6 }), 1 / 5000);
    }
  });

  it.each([
    [4, 0.2],
    [2, 1],
    [1.5, 2],
  ])('on a random network of degree %f infects what percolation lets it, β = %f', async (degree, beta) => {
    const values = { network: 'random', degree, beta, seeds: 0.01, nodes: 8000, step: 0.5, replicates: 6 };
    const result = await runReference('sir', values);
    expect(result.rows.map(({ quantity }) => quantity)).toEqual(['infected in the end', 'giant component']);
    expectMet(result, 1 / 8000);
  });
});

describe('Granovetter', () => {
  it.each([3, 37, 100, 251])('a ladder of %i people: all, and one where the second rung is missing', async (nodes) => {
    const whole = await runReference('granovetter', { nodes });
    expect(whole.headline).toMatchObject({ theory: 1, simulated: 1, standardError: 0, difference: 0 });
    const broken = await runReference('granovetter', { nodes, thresholds: 'broken-ladder' });
    expect(broken.headline).toMatchObject({ simulated: 1 / nodes, difference: 0 });
  });

  it.each([
    [0.25, 0.1],
    [0.25, 0.2],
    [0.4, 0.3],
    [0.6, 0.25],
  ])('a crowd with thresholds N(%f, %f) ends at the lowest fixed point, to the person as counted', async (mean, sd) => {
    const values = { thresholds: 'normal', mean, sd, nodes: 4000, replicates: 6 };
    const { rows } = await runReference('granovetter', values);
    expect(rows[1]).toMatchObject({ simulated: 0, standardError: 0 });
    expect(Math.abs(rows[0]!.difference)).toBeLessThan(5 * rows[0]!.standardError! + 2e-4);
  });
});

describe('Watts', () => {
  it.each([
    [1.5, 0.18, 0.01],
    [4, 0.18, 0.01],
    [8, 0.18, 0.01],
    [10, 0.18, 0.01],
    [4, 0.3, 0.01],
    [4, 0.3, 0.05],
    [6, 0.25, 0.02],
    [3, 0.2, 0.02],
    [7, 0.12, 0.01],
    [5, 0.5, 0.1],
    [3.2, 0.3333334, 0.02],
    [3.2, 0.33334, 0.02],
  ])('degree %f, threshold %f, seeds %f', async (degree, threshold, seeds) => {
    const values = { degree, threshold, seeds, nodes: 5000, replicates: 4 };
    // Five thousand people have degrees a little off Poisson's.
    expectMet(await runReference('watts', values), 0.004);
  });

  it('the window is where the generated networks have it', async () => {
    const values = { compare: 'window', threshold: 0.25, seeds: 0.002, nodes: 5000, replicates: 3 };
    const { rows, headline } = await runReference('watts', values);
    expect(headline.theory).toBeCloseTo(3.8631, 4);
    for (const row of rows.slice(0, 2)) expect(Math.abs(row.difference)).toBeLessThan(0.05);
  });
});

describe('Morris', () => {
  it('spreads at exactly a half on a ring, a quarter and three eighths on grids, and not above', async () => {
    const { rows } = await runReference('lattice', { nodes: 900 });
    expect(rows.map(({ at, simulated }) => [at['threshold'], simulated])).toEqual([
      [1 / 2, 1],
      [7 / 12, 6 / 900],
      [1 / 4, 1],
      [3 / 8, 0.5],
      [3 / 8, 1],
      [7 / 16, 0.5],
    ]);
  });

  it.each([
    ['ring', 2, 0.5],
    ['ring', 10, 0.45],
    ['ring', 10, 0.501],
    ['von-neumann', 6, 0.2],
    ['von-neumann', 6, 0.26],
    ['von-neumann', 6, 0.2501],
    ['ring', 8, 0.5000001],
    ['ring', 8, 0.501],
    ['moore', 6, 0.3],
    ['moore', 6, 0.376],
  ])('%s with %i neighbours at %f', async (neighbourhood, neighbours, threshold) => {
    expectMet(await runReference('lattice', { neighbourhood, neighbours, threshold, nodes: 400 }));
  });
});

describe('networks', () => {
  it.each([
    [10, 0],
    [10, 0.01],
    [10, 0.1],
    [10, 0.5],
    [4, 0.3],
    [6, 0.05],
    [20, 0.2],
  ])('a small world with %i neighbours, %f of its ties moved', async (neighbours, rewiring) => {
    const { rows } = await runReference('small-world', { neighbours, rewiring, nodes: 8000, replicates: 6 });
    const [thumb, ...exact] = rows;
    // The rule of thumb neglects that degrees differ; beyond that, ties moved at random close a few triangles.
    expect(Math.abs(thumb!.difference)).toBeLessThan(0.014);
    for (const { quantity, difference, standardError } of exact)
      expect(Math.abs(difference), quantity).toBeLessThan(5 * standardError! + 0.002);
  });

  it.each([1, 3, 5])('preferential attachment with %i ties', async (ties) => {
    // The first people, who all know one another, are still felt among twenty thousand.
    expectMet(await runReference('preferential', { ties, nodes: 20_000, replicates: 6 }), 4e-4);
  });
});

describe('habit', () => {
  it.each([
    [0.0454, 66, 6],
    [0.0118, 254, 5],
    [0.166, 18, 15],
    [0.3, 7, 1],
    [0, 10, 2],
  ])('k = %f after %i repetitions, %i a week', async (k, repetitions, usesPerWeek) => {
    const result = await runReference('habit', { k, repetitions, usesPerWeek });
    expect(result.headline.at['repetitions']).toBe(usesPerWeek * Math.ceil(repetitions / usesPerWeek));
    // Habit is kept in single precision.
    expectMet(result, 1e-6);
  });
});

describe('the answer queue', () => {
  it.each<[string, ReferenceValues]>([
    ['staff alone', { staff: 11 }],
    ['staff with little to spare', { rate: 0.05, nodes: 200, staff: 11 }],
    ['colleagues alone', { staff: 0, willingness: 0.2, patience: 4 }],
    ['colleagues with much patience', { staff: 0, willingness: 0.05, patience: 20, colleagues: 2 }],
    ['both', { staff: 30, rate: 0.05, willingness: 0.1, patience: 8 }],
    ['nobody', { staff: 0, willingness: 0, patience: 3 }],
  ])('obeys Little: %s', async (_, changes) => {
    const result = await runReference('queue', { weeks: 400, nodes: 500, replicates: 6, ...changes });
    expectMet(result, 1e-9);
  });
});

it('a course has its headline where it is steepest', async () => {
  const { headline } = await runReference('bass', { nodes: 100, step: 0.5, replicates: 1 });
  expect(headline).toMatchObject({ at: { time: 6 }, theory: bassShare(0.03, 0.38, 6), standardError: null });
});
