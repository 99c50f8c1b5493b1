import { describe, expect, it } from 'vitest';
import { layoutPlan, type PlanInput } from '../../src/charts/plan/layout.ts';

const frame = (width: number) => ({
  width,
  type: 14,
  writeWeek: (week: number) => String(week),
  writeMoney: (amount: number) => `€${Math.round(amount)}`,
  writeHours: (hours: number) => `${Math.round(hours)} h`,
});
const input: PlanInput = {
  bars: [
    { label: 'Launch', startWeek: 0, rampWeeks: 0, stopWeek: 8, amount: 0.5, written: '€5' },
    { label: 'Staff', startWeek: 26, rampWeeks: 13, stopWeek: null, amount: 1, written: '1 post' },
  ],
  weeks: 52,
  money: new Float64Array(52).fill(10),
  budget: 600,
  hours: [1, 2, 3, 4],
  reviewWeeks: [13, 26, 60],
  selected: 1,
};

describe('a plan on its time line', () => {
  it('has a bar from start to stop, rising by its ramp', () => {
    const { rows, left, right, weekWidth } = layoutPlan(input, frame(1000));
    expect(rows[0]!.start).toBe(left);
    expect(rows[0]!.stop - rows[0]!.start).toBeCloseTo(8 * weekWidth);
    expect(rows[1]!.ramped - rows[1]!.start).toBeCloseTo(13 * weekWidth);
    expect(rows[1]!.stop).toBeCloseTo(right);
    expect(rows[1]!.top).toBe(rows[1]!.upper);
    expect([rows[0]!.open, rows[1]!.open]).toEqual([false, true]);
  });

  it('shows the money below the budget, by quarter, and reviews within its weeks', () => {
    const { spending, quarters, reviews } = layoutPlan(input, frame(1000));
    expect(spending.over).toBeNull();
    expect(spending.totalText).toBe('€520');
    expect(quarters.map(({ money }) => money)).toEqual(['€130', '€130', '€130', '€130']);
    expect(quarters.map(({ hours }) => hours)).toEqual(['1 h', '2 h', '3 h', '4 h']);
    expect(reviews).toHaveLength(2);
  });

  it('marks what is over the budget from the week it is', () => {
    const { spending, left, weekWidth } = layoutPlan({ ...input, budget: 255 }, frame(1000));
    expect(spending.over!.x).toBeCloseTo(left + 26 * weekWidth);
    expect(spending.budgetY).toBeGreaterThan(spending.upper);
  });

  it('goes up in steps where the budget is released in phases, and marks what comes before its money', () => {
    const released = Float64Array.from({ length: 52 }, (_, week) => (week < 26 ? 200 : 600));
    const { spending, left, right, weekWidth } = layoutPlan({ ...input, released }, frame(1000));
    const level = layoutPlan(input, frame(1000)).spending;
    expect(level.budgetPath).toBe(`M${left},${level.budgetY}H${right}`);
    expect(spending.budgetPath.match(/[MHV]/g)!.join('')).toBe('MHVH');
    expect(spending.budgetY).toBe(level.budgetY);
    expect(spending.budgetText).toBe('€600');
    // 10 a week: after 20 weeks the 200 are gone, and the 21st is not paid for.
    expect(spending.over!.x).toBeCloseTo(left + 21 * weekWidth);
    const early = Float64Array.from({ length: 52 }, (_, week) => (week < 26 ? 300 : 600));
    expect(layoutPlan({ ...input, released: early }, frame(1000)).spending.over).toBeNull();
  });

  it('stays inside its frame on a phone, without levers and for one week', () => {
    for (const one of [input, { ...input, bars: [] }, { ...input, weeks: 1, money: new Float64Array(1), budget: 0 }]) {
      const layout = layoutPlan(one, frame(320));
      expect(layout.right).toBeLessThanOrEqual(320);
      expect(JSON.stringify(layout)).not.toMatch(/NaN|null,null/);
    }
  });
});
