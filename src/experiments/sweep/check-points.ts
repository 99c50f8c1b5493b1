import { leverOf } from '../../../sim/index.ts';
import { withChanges } from '../../../scenarios/changeable.ts';
import { checkBudgets } from '../../../scenarios/check-budgets.ts';
import type { Change, Experiment } from '../../../scenarios/experiment.ts';
import type { Issue } from '../../../scenarios/issue.ts';
import { planOf, type Scenario } from '../../../scenarios/scenario.ts';
import { mistakesOfPhases } from '../../../scenarios/schema/budget-phases-shape.ts';
import type { Points } from '../designs/points.ts';
import { enoughFor, isOfLibrary } from '../fit-budgets.ts';

/** What the runs of each point need to know beside its factors; a place per point, or per point and strategy. */
export interface Circumstances {
  readonly employees: Int32Array;
  readonly weeks: Int32Array;
  /** Money per employee that a plan of the library needs where its usual budget is too small; NaN elsewhere. */
  readonly raised: Float64Array;
  /** Money each strategy may spend in all, in the currency of the scenario. */
  readonly budget: Float64Array;
}

/** Issues beyond so many say nothing new. */
const MOST_ISSUES = 100;
/** Points that differ only in what no budget depends on are judged once; as long as that many kinds are remembered. */
const MOST_KINDS = 20_000;

/**
 * Judges every point of an experiment: what may go wrong between several values, whereas each by itself is right.
 * Plans of the library get enough money at every point, as `compare` gives it to them.
 */
export function checkPoints(
  experiment: Experiment,
  points: Points,
): { readonly circumstances: Circumstances; readonly issues: readonly Issue[] } {
  const { scenario, factors } = experiment;
  const many = scenario.strategies.length;
  const circumstances: Circumstances = {
    employees: new Int32Array(points.count),
    weeks: new Int32Array(points.count),
    raised: new Float64Array(points.count * many),
    budget: new Float64Array(points.count * many),
  };
  const issues: Issue[] = [];
  let left = 0;
  const relevant = factors.map(({ path }) => !/^organisation\.(?!employees$)/.test(path));
  const budgetIsFactor = scenario.strategies.map(({ id }) =>
    factors.some(({ path }) => path.startsWith(`strategies.${id}.budget.`)),
  );
  const known = new Map<string, Judgement>();
  for (let point = 0; point < points.count; point++) {
    const values = points.values(point);
    const kind = JSON.stringify([values.filter((_, position) => relevant[position]), points.changed?.(point)]);
    let judgement = known.get(kind);
    if (judgement === undefined) {
      judgement = judge(withChanges(scenario, changesAt(experiment, points, point)), scenario, budgetIsFactor);
      if (known.size < MOST_KINDS) known.set(kind, judgement);
    }
    circumstances.employees[point] = judgement.employees;
    circumstances.weeks[point] = judgement.weeks;
    circumstances.raised.set(judgement.raised, point * many);
    circumstances.budget.set(judgement.budget, point * many);
    for (const issue of judgement.issues) {
      if (issues.length < MOST_ISSUES) issues.push(atPoint(issue, experiment, points, point));
      else left++;
    }
  }
  if (left > 0) {
    const message = `There are ${left} more issues like these at other points.`;
    issues.push({ code: 'more-issues', message, remedy: 'Mend the first ones and look again.' });
  }
  return { circumstances, issues };
}

/** The values of the factors at a point, as changes of the scenario. */
export function changesAt({ factors }: Experiment, points: Points, point: number): readonly Change[] {
  const values = points.values(point);
  const changed = points.changed?.(point) ?? factors.map((_, position) => position);
  return changed.map((position) => ({ path: factors[position]!.path, value: values[position]! }));
}

interface Judgement {
  readonly employees: number;
  readonly weeks: number;
  readonly raised: readonly number[];
  readonly budget: readonly number[];
  readonly issues: readonly Issue[];
}

function judge(scenario: Scenario, base: Scenario, budgetIsFactor: readonly boolean[]): Judgement {
  const { employees } = scenario.organisation.figures;
  const raised = scenario.strategies.map((strategy, position) =>
    // A plan of the library stays one where a factor turns one of its levers.
    isOfLibrary(base.strategies[position]!) && !budgetIsFactor[position]
      ? (enoughFor(strategy, scenario, employees) ?? NaN)
      : NaN,
  );
  const strategies = scenario.strategies.map((strategy, position) =>
    Number.isNaN(raised[position])
      ? strategy
      : { ...strategy, budget: { perEmployee: raised[position]!, total: null } },
  );
  const fitted = { ...scenario, strategies };
  return {
    employees,
    weeks: scenario.weeks,
    raised,
    budget: strategies.map((strategy) => planOf(strategy, employees).budgetCents / 100),
    issues: [
      ...checkBudgets(fitted, employees),
      ...brokenPhases(scenario),
      ...targetAfterEnd(scenario),
      ...idleLevers(scenario),
    ],
  };
}

function targetAfterEnd({ target, weeks }: Scenario): readonly Issue[] {
  if (target.week <= weeks) return [];
  const message = `target.week is ${target.week}, after the last of ${weeks} weeks.`;
  return [
    {
      code: 'target-after-end',
      path: 'target.week',
      value: target.week,
      message,
      remedy: 'Vary them within each other’s bounds, or list the points.',
    },
  ];
}

function brokenPhases({ strategies }: Scenario): readonly Issue[] {
  return strategies.flatMap(({ budgetPhases = [] }, index) => {
    if (budgetPhases.length === 0) return [];
    return mistakesOfPhases(budgetPhases).map(({ at, code, message, value }): Issue => {
      const path = ['strategies', index, 'budgetPhases', ...at].join('.');
      return { code, path, value, message, remedy: 'Vary them within each other’s bounds, or list the points.' };
    });
  });
}

function idleLevers({ strategies }: Scenario): readonly Issue[] {
  return strategies.flatMap(({ id, levers }) =>
    levers.flatMap(({ lever, startWeek, stopWeek }): readonly Issue[] => {
      if (stopWeek === null || stopWeek > startWeek) return [];
      const message = `stopWeek is ${stopWeek} and startWeek ${startWeek}; ${leverOf(lever)?.label ?? lever} of ${id} would never act.`;
      return [
        {
          code: 'stops-before-start',
          path: `strategies.${id}.${lever}.stopWeek`,
          value: stopWeek,
          message,
          remedy: 'Vary them within each other’s bounds, or list the points.',
        },
      ];
    }),
  );
}

/** The issue with the number of its point, and what is special about it. */
function atPoint(issue: Issue, { factors }: Experiment, points: Points, point: number): Issue {
  const values = points.values(point);
  const where = factors.map(({ path }, position) => `${path} ${String(values[position])}`).join(', ');
  return {
    ...issue,
    path: issue.path === undefined ? `points.${point + 1}` : `points.${point + 1}.${issue.path}`,
    message: `Point ${point + 1}${where === '' ? '' : ` (${where})`}: ${issue.message}`,
  };
}
