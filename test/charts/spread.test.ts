import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../src/charts/spread.ts';

describe('labels moved apart', () => {
  it('leaves alone what does not touch', () => {
    expect(spread([10, 60, 110], 40, 0, 200)).toEqual([10, 60, 110]);
  });

  it('puts two that want the same place half a gap to either side', () => {
    expect(spread([100, 100], 40, 0, 200)).toEqual([80, 120]);
  });

  it('stays inside its bounds', () => {
    expect(spread([0, 5, 195], 40, 0, 200)).toEqual([0, 40, 195]);
    expect(spread([198, 199], 40, 0, 200)).toEqual([160, 200]);
  });

  it('shares out what room there is when there is too little', () => {
    expect(spread([50, 50, 50], 40, 0, 40)).toEqual([0, 20, 40]);
  });

  it('has nothing to do for nobody', () => {
    expect(spread([], 40, 0, 200)).toEqual([]);
  });

  it('keeps order, gap and bounds whatever is wanted', () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { maxLength: 8 }), (wanted) => {
        const placed = spread(wanted, 20, 0, 200);
        const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
        for (let position = 0; position < order.length; position++) {
          const here = placed[order[position]!]!;
          expect(here).toBeGreaterThanOrEqual(-1e-9);
          expect(here).toBeLessThanOrEqual(200 + 1e-9);
          if (position > 0) expect(here - placed[order[position - 1]!]!).toBeGreaterThanOrEqual(20 - 1e-9);
        }
      }),
    ));
});
