import { describe, expect, it } from 'vitest';
import { layoutOutcome } from '../../src/charts/outcomes/layout.ts';
import { layoutWorlds } from '../../src/charts/worlds/layout.ts';
import { summaryOf } from './made-up.ts';

describe('a measure on one scale', () => {
  it('a share stands between 0 and 1', () => {
    const { lanes, zero } = layoutOutcome(
      { strategies: [{ hue: 'blue', summary: summaryOf({ mean: 0.5, low: 0.4, high: 0.6 }) }], from: 0, to: 1 },
      112,
    );
    expect(zero).toBe(6);
    expect(lanes[0]).toMatchObject({ mean: 56, spread: null });
    expect(lanes[0]!.interval![0]).toBeCloseTo(46);
    expect(lanes[0]!.interval![1]).toBeCloseTo(66);
  });

  it('an undefined measure has its lane and no mark', () => {
    const { lanes } = layoutOutcome(
      { strategies: [{ hue: 'blue', summary: summaryOf({}) }], from: null, to: null },
      112,
    );
    expect(lanes[0]).toMatchObject({ mean: null, interval: null, spread: null });
  });

  it('a value without spread is a mark, not a division by zero', () => {
    const { lanes } = layoutOutcome(
      {
        strategies: [{ hue: 'blue', summary: summaryOf({ mean: 3, low: 3, high: 3, q05: 3, q95: 3 }) }],
        from: null,
        to: null,
      },
      112,
    );
    expect(Number.isFinite(lanes[0]!.mean)).toBe(true);
  });
});

describe('a bar a world', () => {
  const layout = layoutWorlds({ differences: [-0.1, 0.3, 0, 0.1], ahead: 'blue', behind: 'stone' }, 56, 80);

  it('the widest lead first, up; what is behind hangs down in the colour of the other', () => {
    expect(layout.bars.map(({ hue }) => hue)).toEqual(['blue', 'blue', 'blue', 'stone']);
    expect(layout.bars[0]!.y).toBe(0);
    expect(layout.bars[3]!.y).toBe(layout.zero);
    expect(layout.zero).toBe(60);
  });

  it('a world without a difference leaves a mark', () => expect(layout.bars[2]!.height).toBe(1));

  it('a thousand worlds fit', () => {
    const { bars } = layoutWorlds(
      { differences: Array.from({ length: 1000 }, (_, world) => world), ahead: 'blue', behind: 'stone' },
      300,
      80,
    );
    expect(bars.at(-1)!.x + bars.at(-1)!.width).toBeLessThanOrEqual(300);
  });

  it('no world, no bar', () =>
    expect(layoutWorlds({ differences: [], ahead: 'blue', behind: 'stone' }, 300, 80).bars).toEqual([]));
});
