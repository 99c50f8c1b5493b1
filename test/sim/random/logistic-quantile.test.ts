import { describe, expect, it } from 'vitest';
import { logistic } from '../../../sim/elementary/logistic.ts';
import { logisticQuantile } from '../../../sim/random/logistic-quantile.ts';
import { drawsAbove, neverDecreases } from './quantile-checks.ts';

const DRAWS = 2 ** 32;

describe('logistic noise', () => {
  it('exceeds -x in the share of draws logistic(x), from 1e-6 to 1 - 1e-6, within 0.3 % of that share and of its rest', () => {
    for (let x = -13.8; x <= 13.8; x += 0.01) {
      const above = drawsAbove(logisticQuantile, -x) / DRAWS;
      expect(Math.abs(above / logistic(x) - 1), `utility ${String(x)}`).toBeLessThan(0.003);
      expect(Math.abs((1 - above) / logistic(-x) - 1), `utility ${String(x)}`).toBeLessThan(0.003);
    }
  });

  it('exceeds every value of its table as often as it should, to half a cell', () => {
    for (let cell = 0; cell < 65536; cell += 7) {
      const x = logisticQuantile((cell * 65536 + 32768) >>> 0);
      expect(Math.abs(drawsAbove(logisticQuantile, x) / DRAWS - logistic(-x))).toBeLessThan(0.51 / 65536);
    }
  });

  it('never decreases in the bits', () => {
    expect(neverDecreases(logisticQuantile)).toBe(true);
  });

  it('mirrors: the noise of the complement is the negative', () => {
    for (let bits = 0; bits < DRAWS; bits += 1_000_003) {
      expect(logisticQuantile(~bits >>> 0)).toBe(-logisticQuantile(bits));
    }
  });

  it('is finite at both ends', () => {
    expect(logisticQuantile(0)).toBeCloseTo(Math.log(0.5 / DRAWS), 5);
    expect(logisticQuantile(DRAWS - 1)).toBeCloseTo(-Math.log(0.5 / DRAWS), 5);
  });
});
