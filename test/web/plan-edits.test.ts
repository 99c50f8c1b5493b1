import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVERS, planCost } from '../../sim/index.ts';
import { LIBRARY, DEFAULT_COMPARISON } from '../../scenarios/library.ts';
import { planOf } from '../../scenarios/scenario.ts';
import { readStrategyText, writeStrategy } from '../../scenarios/codec/strategy-text.ts';
import { planCents } from '../../scenarios/planned-money.ts';
import {
  amountOf,
  PARTS,
  partOf,
  rangeOf,
  withLever,
  withNewLever,
  withoutLever,
  withPart,
} from '../../web/state/plan-edits.ts';
import { History } from '../../web/state/plan-history.ts';

const WEEKS = 104;
const bottomUp = LIBRARY.strategies.find(({ id }) => id === 'real-bottom-up')!;
const arbitraryPlan = fc.constantFrom(...LIBRARY.strategies.filter(({ levers }) => levers.length > 0));

describe('a plan that is taken hold of', () => {
  it('stays a plan that files may hold, wherever its parts are put', () =>
    fc.assert(
      fc.property(
        arbitraryPlan,
        fc.array(
          fc.record({
            lever: fc.nat(20),
            part: fc.constantFrom(...PARTS),
            value: fc.double({ min: -50, max: 200, noNaN: true }),
          }),
          { maxLength: 12 },
        ),
        (plan, moves) => {
          const moved = moves.reduce((now, { lever, part, value }) => {
            const index = lever % now.levers.length;
            return withLever(now, index, withPart(now.levers[index]!, part, value, WEEKS));
          }, plan);
          expect(readStrategyText(writeStrategy(moved), moved.id)).toEqual({ ok: true, value: moved });
          for (const setting of moved.levers) {
            const [low, high] = rangeOf(setting, 'stop', WEEKS);
            expect(partOf(setting, 'stop', WEEKS)).toBeGreaterThanOrEqual(low);
            expect(partOf(setting, 'stop', WEEKS)).toBeLessThanOrEqual(high);
          }
        },
      ),
    ));

  it('keeps its other parts where they are', () => {
    const [launch] = bottomUp.levers;
    const later = withPart(launch!, 'start', 3, WEEKS);
    expect([partOf(later, 'start', WEEKS), partOf(later, 'stop', WEEKS)]).toEqual([3, 8]);
    expect(withPart(later, 'start', 50, WEEKS).startWeek).toBe(7);
    expect(withPart(later, 'ramp', 50, WEEKS).rampWeeks).toBe(4);
    expect(withPart(bottomUp.levers[1]!, 'stop', WEEKS, WEEKS).stopWeek).toBeNull();
    expect(withPart(bottomUp.levers[1]!, 'stop', 60, WEEKS).stopWeek).toBe(60);
  });

  it('has an amount for every lever there is', () => {
    for (const { id } of LEVERS) {
      const plan = withNewLever({ ...bottomUp, levers: [], reviews: null }, id);
      const { field, usualMost } = amountOf(plan.levers[0]!);
      expect(usualMost).toBeGreaterThan(field.minimum);
      expect(amountOf(withPart(plan.levers[0]!, 'amount', usualMost, WEEKS)).value).toBeCloseTo(usualMost);
    }
  });

  it('loses the rules about a lever that is taken out', () => {
    const without = withoutLever(bottomUp, 1);
    expect(without.reviews!.rules.map(({ lever }) => lever)).not.toContain('facilitation');
    expect(readStrategyText(writeStrategy(without), without.id).ok).toBe(true);
  });

  it('costs by week what it costs in all', () =>
    fc.assert(
      fc.property(
        arbitraryPlan,
        fc.integer({ min: 20, max: 20_000 }),
        fc.integer({ min: 1, max: 160 }),
        (plan, employees, weeks) => {
          const { parameters } = DEFAULT_COMPARISON.scenario;
          const cents = planCents(planOf(plan, employees), employees, parameters, weeks);
          expect(cents.reduce((sum, amount) => sum + amount, 0)).toBe(
            planCost(planOf(plan, employees), employees, parameters, weeks).totalCents,
          );
        },
      ),
    ));
});

describe('undo and redo', () => {
  it('go back and forth, and a new change ends what was taken back', () => {
    const history = new History<string>();
    expect(history.undo('a')).toBeUndefined();
    history.keep('a');
    history.keep('b');
    expect(history.undo('c')).toBe('b');
    expect(history.undo('b')).toBe('a');
    expect(history.redo('a')).toBe('b');
    expect(history.canRedo).toBe(true);
    history.keep('b');
    expect(history.canRedo).toBe(false);
    expect(history.undo('d')).toBe('b');
  });
});
