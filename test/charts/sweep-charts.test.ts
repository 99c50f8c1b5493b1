import { describe, expect, it } from 'vitest';
import { scaleLinear } from 'd3';
import { layoutDistribution } from '../../src/charts/distribution/layout.ts';
import { layoutEffects } from '../../src/charts/effects/layout.ts';
import { layoutSpans } from '../../src/charts/spans/layout.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { ticksThatFit } from '../../src/charts/ticks-that-fit.ts';

const frame = { width: 600, type: 14, write: (value: number) => value.toFixed(1) };

describe('spans', () => {
  const panel = (spans: { mean: number; low: number; high: number }[]) => [
    { id: 'a', name: 'A', hue: 'blue' as const, spans },
  ];

  it('stand from the lowest to the highest, zero on the scale, hollow where zero lies within', () => {
    const [laid] = layoutSpans(
      panel([
        { mean: 3, low: 2, high: 4 },
        { mean: 1, low: -1, high: 3 },
      ]),
      frame,
    ).panels;
    const [first, second] = laid!.rows;
    expect([first!.open, second!.open]).toEqual([true, false]);
    expect(first!.y).toBeLessThan(second!.y);
    expect(first!.low).toBeLessThan(laid!.zero);
    expect(laid!.zero).toBeLessThan(second!.low);
    expect(second!.mean).toBeCloseTo((second!.low + second!.high) / 2, 9);
  });

  it('of thousands of points stay within a sensible height; of none take no room', () => {
    const many = Array.from({ length: 100 }, (_, at) => ({ mean: at, low: at - 1, high: at + 1 }));
    expect(layoutSpans(panel(many), frame).height).toBeLessThan(420);
    const thousands = Array.from({ length: 5000 }, (_, at) => ({ mean: at, low: at - 1, high: at + 1 }));
    const [laid] = layoutSpans(panel(thousands), frame).panels;
    expect(laid!.rows.length).toBeLessThan(200);
    expect(laid!.rows[0]!.mean).toBe(laid!.zero);
    expect(layoutSpans(panel([]), frame)).toMatchObject({ height: 0, panels: [] });
  });
});

describe('effects', () => {
  const lines = [
    { hue: 'blue' as const, means: [{ mean: 0, low: 0, high: 0 }, null, { mean: 1, low: 0.9, high: 1.1 }] },
  ];

  it('put each level in its place and leave out what is not known', () => {
    const [laid] = layoutEffects([{ id: 'f', name: 'F', levels: ['a', 'b', 'c'], lines }], {
      ...frame,
      from: 0,
      to: null,
    }).panels;
    expect(laid!.lines[0]!.dots).toHaveLength(2);
    const [low, high] = laid!.lines[0]!.dots;
    expect(low!.mean).toBe(laid!.lower);
    expect(high!.mean).toBeLessThan(low!.mean);
    expect(laid!.levels.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
    expect(high!.x).toBe(laid!.levels[2]!.x);
  });

  it('name only levels that fit side by side', () => {
    const levels = Array.from({ length: 12 }, (_, at) => `a rather long level ${at}`);
    const means = levels.map(() => ({ mean: 1, low: 1, high: 1 }));
    const [laid] = layoutEffects([{ id: 'f', name: 'F', levels, lines: [{ hue: 'blue', means }] }], {
      ...frame,
      from: null,
      to: null,
    }).panels;
    const shown = laid!.levels;
    expect(shown.at(-1)!.text).toBe(levels.at(-1));
    for (let at = 1; at < shown.length; at++) {
      expect(shown[at]!.x - shown[at - 1]!.x).toBeGreaterThan(textWidth(levels[0]!, 14));
    }
  });
});

describe('a distribution', () => {
  it('has a hill per strategy on one scale, with its median', () => {
    const values = (from: number) => Float64Array.from({ length: 11 }, (_, at) => from + at / 100);
    const strategies = [
      { name: 'A', hue: 'blue' as const, values: values(0.1) },
      { name: 'B', hue: 'orange' as const, values: values(0.6) },
      { name: 'Nothing', hue: 'stone' as const, values: new Float64Array(0) },
    ];
    const { lanes, ticks } = layoutDistribution(strategies, { ...frame, from: 0, to: 1 });
    expect(lanes[0]!.median).toBeCloseTo(10 + 0.15 * 580, 6);
    expect(lanes[1]!.median! - lanes[0]!.median!).toBeCloseTo(0.5 * 580, 6);
    expect(lanes[2]).toMatchObject({ path: '', median: null });
    expect(ticks[0]!.text).toBe('0.0');
  });

  it('of equal values, or of none, is still drawn', () => {
    const one = { name: 'A', hue: 'blue' as const, values: Float64Array.of(5, 5) };
    expect(layoutDistribution([one], { ...frame, from: null, to: null }).lanes[0]!.path).not.toMatch(/NaN/);
    expect(
      layoutDistribution([{ ...one, values: new Float64Array(0) }], { ...frame, from: null, to: null }).ticks.length,
    ).toBeGreaterThan(0);
  });
});

describe('ticks', () => {
  it.each([60, 120, 300, 900])('have room for their labels on %i pixels', (width) => {
    const x = scaleLinear([-400_000, 0], [0, width]);
    const ticks = ticksThatFit(x, 0, width, 14, (value) => `€${value}`);
    for (let at = 1; at < ticks.length; at++) {
      expect(ticks[at]!.x - ticks[at - 1]!.x).toBeGreaterThan(textWidth(ticks[at]!.text, 14) / 2);
    }
    for (const { x: at, text, anchor } of ticks) {
      const wide = textWidth(text, 14);
      const left = anchor === 'start' ? at : anchor === 'end' ? at - wide : at - wide / 2;
      if (wide < width) expect(left).toBeGreaterThanOrEqual(-1);
    }
  });
});
