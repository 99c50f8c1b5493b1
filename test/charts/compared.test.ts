import { describe, expect, it } from 'vitest';
import { layoutChances } from '../../src/charts/chances/layout.ts';
import { efficientPlans, layoutFrontier } from '../../src/charts/frontier/layout.ts';
import { layoutQuarters } from '../../src/charts/quarters/layout.ts';
import { layoutSettlement } from '../../src/charts/settlement/layout.ts';
import { perQuarter } from '../../web/state/per-quarter.ts';
import { summaryOf } from './made-up.ts';

const plan = (id: string, cost: number, reached: number) => ({
  id,
  name: id,
  hue: 'blue' as const,
  cost: summaryOf({ n: 2, mean: cost, low: cost * 0.9, high: cost * 1.1 }),
  reached: summaryOf({ n: 2, mean: reached, low: reached - 0.05, high: reached + 0.05 }),
  worlds: [{ cost, reached }],
});
const write = { writeMoney: (amount: number) => `€${amount}`, writeShare: (share: number) => `${share * 100}%` };

describe('cost against use', () => {
  it('leaves out whoever pays more and reaches less', () => {
    const plans = [plan('cheap', 10, 0.1), plan('beaten', 60, 0.4), plan('good', 50, 0.6)];
    expect(efficientPlans(plans).map(({ id }) => id)).toEqual(['cheap', 'good']);
    const { plans: marks, frontier } = layoutFrontier(plans, { width: 800, type: 14, ...write });
    expect(marks.map(({ efficient }) => efficient)).toEqual([true, false, true]);
    expect(frontier!.split('L')).toHaveLength(2);
    expect(marks[2]!.y).toBeLessThan(marks[1]!.y);
    expect(marks[1]!.x).toBeGreaterThan(marks[2]!.x);
  });

  it('keeps both of two plans that are the same', () => {
    expect(efficientPlans([plan('a', 10, 0.1), plan('b', 10, 0.1)])).toHaveLength(2);
  });

  it('draws nothing but its axes where nothing has been run', () => {
    const none = { ...plan('a', 0, 0), cost: summaryOf({}), reached: summaryOf({}), worlds: [] };
    const layout = layoutFrontier([none], { width: 300, type: 14, ...write });
    expect(layout.plans).toEqual([]);
    expect(JSON.stringify(layout)).not.toContain('NaN');
  });
});

it('a chance stands on a scale from none to all, its interval within it', () => {
  const { rows, width } = layoutChances(
    [{ id: 'a', name: 'A', hue: 'blue', share: 1, low: 0.9, high: 1.02, written: '40 of 40' }],
    { width: 500, type: 14, writeShare: write.writeShare },
  );
  expect(rows[0]!.x).toBe(width - 6);
  expect(rows[0]!.to).toBe(width - 6);
  expect(rows[0]!.from).toBeLessThan(rows[0]!.x);
});

it('the deciding interval stands left or right of nothing, or across it', () => {
  const frame = { width: 500, type: 14, writePoints: (share: number) => String(share) };
  const shared = { n: 20, worldsNeeded: null };
  const apart = layoutSettlement({ ...shared, mean: 0.2, low: 0.1, high: 0.3, verdict: 'apart' }, 0.01, frame);
  expect(apart.interval[0]).toBeGreaterThan(apart.level[1]);
  const open = layoutSettlement({ ...shared, mean: 0, low: -0.1, high: 0.1, verdict: 'open' }, 0.01, frame);
  expect(open.interval[0]).toBeLessThan(open.zero);
  expect(open.interval[1]).toBeGreaterThan(open.zero);
});

describe('money and hours by quarter', () => {
  it('are what was added in each, a short last one included', () => {
    expect(perQuarter(Float64Array.from({ length: 30 }, (_, week) => (week + 1) * 2))).toEqual([26, 26, 8]);
    expect(perQuarter(undefined)).toEqual([]);
  });

  it('share one scale, money upwards and hours downwards', () => {
    const layout = layoutQuarters(
      [
        { id: 'a', name: 'A', hue: 'blue', money: [10, 20], hours: [1, 4] },
        { id: 'b', name: 'B', hue: 'stone', money: [40, 0], hours: [2, 2] },
      ],
      { width: 600, type: 14, writeMoney: String, writeHours: String },
    );
    const [a, b] = layout.panels;
    expect(b!.money[0]!.height).toBeCloseTo(2 * a!.money[1]!.height);
    expect(a!.hours[1]!.y).toBe(a!.zero);
    expect(a!.money[0]!.y + a!.money[0]!.height).toBeCloseTo(a!.zero);
    expect(b!.x).toBeGreaterThan(a!.x + a!.width);
  });

  it('stand below each other where there is no room beside', () => {
    const plans = [1, 2, 3].map((n) => ({ id: `${n}`, name: `${n}`, hue: 'blue' as const, money: [n], hours: [n] }));
    const { panels } = layoutQuarters(plans, { width: 320, type: 14, writeMoney: String, writeHours: String });
    expect(new Set(panels.map(({ x }) => x))).toEqual(new Set([0]));
    expect(panels[1]!.zero).toBeGreaterThan(panels[0]!.zero);
  });
});
