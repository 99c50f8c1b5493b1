import { describe, expect, it } from 'vitest';
import { defaultsOf } from '../../sim/field.ts';
import { clearControls, createControls } from '../../sim/levers/controls.ts';
import { LEVERS } from '../../sim/levers/index.ts';
import { intensityOf } from '../../sim/levers/intensity.ts';
import { DEFAULT_PARAMETERS } from '../../sim/parameters/index.ts';
import { planCost } from '../../sim/plan/plan-cost.ts';
import { plan, setting } from './run/small-run.ts';

const context = { week: 3, startWeek: 3, activeWeeks: 10, employees: 1000, parameters: DEFAULT_PARAMETERS };

describe.each(LEVERS.map((lever) => [lever.id, lever] as const))('lever %s', (id, lever) => {
  it('is declared whole: name, reason, evidence with its strength, fields with defaults in range', () => {
    expect(id).toMatch(/^[a-z][a-zA-Z]+$/);
    expect(lever.label.length).toBeGreaterThan(3);
    expect(lever.help).toMatch(/\.$/);
    expect(lever.evidence).toMatch(/\[(R|R2|C|M|A)\b/);
    for (const [name, field] of Object.entries(lever.fields)) {
      expect(name).toMatch(/^[a-z][a-zA-Z0-9]+$/);
      if (field.kind === 'number' && field.default !== null) {
        expect(field.default).toBeGreaterThanOrEqual(field.minimum);
        expect(field.default).toBeLessThanOrEqual(field.maximum);
      }
      if (field.kind === 'choice') expect(field.options).toContain(field.default);
    }
  });

  it('does and costs nothing at intensity 0', () => {
    const controls = createControls();
    const values = defaultsOf(lever.fields);
    lever.apply(controls, values, 0, context);
    const {
      championChoice: _c,
      championMinutes: _m,
      rewardAlignment: _r,
      trainingHours: _h,
      plannedUses: _p,
      intakeLagWeeks: _i,
      ...effects
    } = controls;
    expect(Object.values(effects).every((effect) => effect === 0)).toBe(true);
    expect(lever.weeklyCents(values as never, 0, context)).toBeCloseTo(0, 12);
  });

  it('acts on the controls and costs no less the more of it there is', () => {
    const controls = createControls();
    const values = defaultsOf(lever.fields);
    lever.apply(controls, { ...values, ...(id === 'incentives' ? { recognition: 1 } : {}) }, 1, context);
    expect(controls).not.toEqual(createControls());
    clearControls(controls);
    expect(controls).toEqual(createControls());
    const cents = [0, 0.25, 0.5, 1].map((intensity) => lever.weeklyCents(values as never, intensity, context));
    expect(cents).toEqual([...cents].sort((a, b) => a - b));
  });
});

describe('timing of a lever', () => {
  const lever = LEVERS.find(({ id }) => id === 'facilitation')!;
  it('nothing before its start, a straight ramp, full until its stop', () => {
    const ramped = setting('facilitation', {}, { startWeek: 4, rampWeeks: 3, stopWeek: 10 });
    expect(Array.from({ length: 12 }, (_, week) => intensityOf(ramped, lever, week))).toEqual([
      0, 0, 0, 0, 0.25, 0.5, 0.75, 1, 1, 1, 0, 0,
    ]);
  });

  it('a plan costs what its weeks cost: half a year of one manager for 1,000 employees, and a campaign', () => {
    const cost = planCost(
      plan([setting('facilitation', { fullTimePer1000: 1 }, { stopWeek: 26 }), setting('launch', { perEmployee: 5 })]),
      1000,
      DEFAULT_PARAMETERS,
      104,
    );
    expect(cost.byLever[0]!.cents / 100).toBeCloseTo(75000 / 2, 0);
    expect(cost.byLever[1]!.cents / 100).toBeCloseTo(5000, 0);
    expect(cost.totalCents).toBe(cost.byLever[0]!.cents + cost.byLever[1]!.cents);
  });
});

describe('two settings of incentives', () => {
  const { apply } = LEVERS.find(({ id }) => id === 'incentives')!;
  const given = (...values: readonly Record<string, number>[]) => {
    const controls = createControls();
    const defaults = defaultsOf(LEVERS.find(({ id }) => id === 'incentives')!.fields);
    for (const value of values) apply(controls, { ...defaults, ...value }, 1, context);
    return controls;
  };
  const aligned = { rewardPerContribution: 0.6, alignment: 0.8 };

  it('reward what both reward, each as far as it pays', () => {
    const { rewardAlignment, rewardCents } = given(aligned, { rewardPerContribution: 0.2, alignment: -0.8 });
    expect(rewardCents).toBeCloseTo(80, 9);
    expect(rewardAlignment).toBeCloseTo(0.4, 12);
  });

  it('leave a reward what it is when the other pays none, in whatever order', () => {
    expect(given(aligned, { recognition: 1 }).rewardAlignment).toBe(0.8);
    expect(given({ recognition: 1 }, aligned).rewardAlignment).toBe(0.8);
  });
});
