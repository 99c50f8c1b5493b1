import { describe, expect, it } from 'vitest';
import { checkBudgets } from '../../scenarios/check-budgets.ts';
import { DEFAULT_COMPARISON } from '../../scenarios/library.ts';
import { parseScenario } from '../../scenarios/parse-scenario.ts';
import { budgetCents, planOf, type Scenario } from '../../scenarios/scenario.ts';
import { withWeeks } from '../../scenarios/with-weeks.ts';

const parsed = parseScenario({
  format: 'groundswell/scenario@1',
  organisation: { employees: 1000 },
  weeks: 52,
  strategies: [
    'hands-off',
    { id: 'staffed', budget: { total: 75000 }, levers: [{ lever: 'facilitation', fullTimePer1000: 1 }] },
  ],
});
const scenario: Scenario = parsed.ok ? parsed.scenario : DEFAULT_COMPARISON.scenario;

describe('the same scenario for another organisation or time', () => {
  it('its own employees and weeks are paid for', () => {
    expect(checkBudgets(scenario)).toEqual([]);
    expect(checkBudgets(scenario, 800)).toEqual([]);
  });

  it('a budget in total does not grow with the organisation, one per employee does', () => {
    expect(checkBudgets(scenario, 1200)).toMatchObject([
      {
        code: 'budget-overspent',
        path: 'strategies.1.budget',
        message:
          'The plan of staffed costs 90,000 EUR over 52 weeks for 1,200 employees, 15,000 EUR more than its budget of 75,000 EUR.',
      },
    ]);
  });

  it('a budget in phases is scaled, its phases stay as they are', () => {
    const phased = parseScenario({
      format: 'groundswell/scenario@1',
      organisation: { employees: 1000 },
      weeks: 52,
      strategies: [
        {
          id: 'staffed',
          budget: { perEmployee: 150 },
          budgetPhases: [{ share: 0.4 }, { startWeek: 26, share: 0.6 }],
          levers: [{ lever: 'facilitation', fullTimePer1000: 1 }],
        },
      ],
    });
    if (!phased.ok) throw new Error(phased.issues[0]!.message);
    const [staffed] = phased.scenario.strategies;
    expect(planOf(staffed!, 500)).toMatchObject({
      budgetCents: 7_500_000,
      budgetPhases: [
        { startWeek: 0, share: 0.4 },
        { startWeek: 26, share: 0.6 },
      ],
    });
    expect(checkBudgets(phased.scenario, 20_000)).toEqual([]);
    const inTotal = { ...staffed!, budget: { perEmployee: null, total: 150_000 } };
    expect(checkBudgets({ ...phased.scenario, strategies: [inTotal] }, 1900)).toMatchObject([
      { code: 'budget-late', path: 'strategies.0.budgetPhases.1.startWeek', value: 26 },
    ]);
    expect('budgetPhases' in planOf(scenario.strategies[1]!, 500)).toBe(false);
  });

  it('more weeks cost more than was planned for', () => {
    expect(withWeeks(scenario, 104)).toMatchObject({ ok: false, issues: [{ code: 'budget-overspent' }] });
    expect(withWeeks(scenario, 0)).toMatchObject({ ok: false, issues: [{ code: 'out-of-range', path: 'weeks' }] });
  });

  it('the target is read at its week, or at the end of a shorter run', () => {
    const { scenario: usual } = DEFAULT_COMPARISON;
    const weekOver = (weeks: number, target = usual.target) => {
      const other = withWeeks({ ...usual, target }, weeks);
      return other.ok && other.scenario.target.week;
    };
    expect([26, 78, 104].map((weeks) => weekOver(weeks))).toEqual([26, 78, 78]);
    expect([26, 78, 104].map((weeks) => weekOver(weeks, { interactiveShare: 0.3, week: 40 }))).toEqual([26, 40, 40]);
  });
});

describe('a plan for the core', () => {
  it('has no name, and its budget in whole cents', () => {
    const { scenario: usual } = DEFAULT_COMPARISON;
    const plan = planOf(usual.strategies[0]!, 1200);
    expect(Object.keys(plan).sort((a, b) => (a < b ? -1 : 1))).toEqual([
      'budgetCents',
      'levers',
      'platform',
      'reviews',
    ]);
    expect(plan.budgetCents).toBe(720_000);
    expect(budgetCents({ perEmployee: 0.005, total: null }, 333)).toBe(167);
    expect(budgetCents({ perEmployee: null, total: 19.99 }, 333)).toBe(1999);
    expect(budgetCents({ perEmployee: null, total: null }, 333)).toBe(0);
  });
});
