import fc from 'fast-check';
import { expect, it } from 'vitest';
import { replicatesNeeded } from '../../src/analysis/replicates-needed.ts';
import { tFactor95 } from '../../src/analysis/t-quantile.ts';

it('is the least number whose interval is narrow enough', () =>
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 10, noNaN: true }),
      fc.double({ min: 0.01, max: 5, noNaN: true }),
      (sd, half) => {
        const n = replicatesNeeded(sd, half)!;
        const reach = (count: number): number => (tFactor95(count) * sd) / Math.sqrt(count);
        expect(reach(n)).toBeLessThanOrEqual(half);
        if (n > 2) expect(reach(n - 1)).toBeGreaterThan(half);
      },
    ),
    { numRuns: 50 },
  ));

it('is not known without a spread or a wish', () => {
  expect(replicatesNeeded(null, 1)).toBeNull();
  expect(replicatesNeeded(1, 0)).toBeNull();
  expect(replicatesNeeded(1, 1e-12)).toBeNull();
});
