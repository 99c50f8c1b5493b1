import { describe, it } from 'vitest';
import { expectMet, runReference } from './run-reference.ts';

/** The same as in reference.test.ts among a hundred thousand people, where chance and finite numbers leave less room. */
describe('a hundred thousand people', () => {
  it.each(['well-mixed', 'ring'])('Bass, %s', async (network) => {
    expectMet(await runReference('bass', { network, nodes: 100_000, step: 0.02, replicates: 8 }), 0.02 * 0.11);
  });

  it('SI', async () => {
    expectMet(await runReference('si', { nodes: 100_000, step: 0.02, replicates: 8 }), 0.02 * 0.125);
  });

  it.each([1.2, 1.5, 2, 3])('SIR, R = %f', async (reproduction) => {
    const values = { beta: 0.2 * reproduction, recovery: 0.2, nodes: 100_000, step: 1, seeds: 0.005, replicates: 8 };
    expectMet(await runReference('sir', values), 1e-4);
  });

  it.each([
    [1.5, 0.18, 0.01],
    [2, 0.18, 0.01],
    [4, 0.18, 0.01],
    [6, 0.18, 0.01],
    [8, 0.18, 0.01],
    [10, 0.18, 0.01],
    [4, 0.3, 0.01],
    [4, 0.3, 0.05],
    [6, 0.25, 0.02],
  ])('Watts, degree %f, threshold %f, seeds %f', async (degree, threshold, seeds) => {
    expectMet(await runReference('watts', { degree, threshold, seeds, nodes: 100_000, replicates: 8 }), 5e-4);
  });

  it('preferential attachment', async () => {
    expectMet(await runReference('preferential', { nodes: 200_000, replicates: 8 }), 1e-4);
  });
});
