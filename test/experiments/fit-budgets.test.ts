import { describe, expect, it } from 'vitest';
import { checkBudgets } from '../../scenarios/check-budgets.ts';
import { DEFAULT_COMPARISON, LIBRARY } from '../../scenarios/library.ts';
import { fitBudgets } from '../../src/experiments/fit-budgets.ts';

const everything = { ...DEFAULT_COMPARISON.scenario, strategies: LIBRARY.strategies };

describe('the budgets of library plans', () => {
  it.each([20, 167, 1200, 100_000])('pay for the plans of %d employees', (employees) => {
    expect(checkBudgets(fitBudgets(everything, employees).scenario, employees)).toEqual([]);
  });

  it('stay as they are where they suffice', () => {
    const { employees } = DEFAULT_COMPARISON.scenario.organisation.figures;
    const fitted = fitBudgets(DEFAULT_COMPARISON.scenario, employees);
    expect(fitted.scenario).toBe(DEFAULT_COMPARISON.scenario);
    expect(fitted.notices).toEqual([]);
  });

  it('are raised for a small organisation, which is said', () => {
    const { notices } = fitBudgets(everything, 20);
    expect(notices.length).toBeGreaterThan(0);
    for (const { message, code } of notices) {
      expect(code).toBe('budget-raised');
      expect(message).toContain('20 employees');
    }
  });

  it('of plans that are not the library’s are their author’s affair', () => {
    const own = { ...everything, strategies: everything.strategies.map((strategy) => ({ ...strategy })) };
    expect(fitBudgets(own, 20).notices).toEqual([]);
  });
});
