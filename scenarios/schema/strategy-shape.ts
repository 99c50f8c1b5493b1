import type { BudgetPhase, LeverSetting, ReviewRule } from '../../sim/plan/plan.ts';
import type { Strategy } from '../scenario.ts';
import { budgetPhasesShape } from './budget-phases-shape.ts';
import { fieldShape, fieldShapes } from './field-shape.ts';
import { leverSettingShape } from './lever-setting-shape.ts';
import { list } from './list.ts';
import { BUDGET_FIELDS, PLATFORM_FIELD } from './plan-fields.ts';
import { record } from './record.ts';
import type { Path, Report } from './report.ts';
import { reviewsShape } from './reviews-shape.ts';
import { converted, optional, type Shape } from './shape.ts';
import { text } from './text.ts';

const budgetShape = record({
  label: 'Budget',
  help: 'Money the strategy may spend in all: per employee, or in total.',
  members: fieldShapes(BUDGET_FIELDS),
  also({ perEmployee, total }, path, report) {
    if ((perEmployee === null) !== (total === null)) return;
    const both = perEmployee !== null;
    report.add(path, {
      code: both ? 'two-budgets' : 'no-amount',
      message: both
        ? 'budget states both perEmployee and total.'
        : 'budget states no amount; allowed: perEmployee or total.',
      remedy: both ? 'Keep one of them.' : 'Give one of them, or leave budget out: then there is no money.',
    });
  },
});

const shape = record({
  label: 'Strategy',
  help: 'A plan of levers over weeks, with the money it may spend.',
  members: {
    id: text({
      label: 'Id',
      help: 'Short name by which commands, links and results call it.',
      longest: 64,
      pattern: {
        source: '[a-z][a-z0-9]*(-[a-z0-9]+)*',
        words: 'small letters and digits with hyphens between, a letter first',
      },
    }),
    name: optional<string | null>(
      text({ label: 'Name', help: 'What it is called on screen; absent: its id.', longest: 120 }),
      null,
    ),
    description: optional(
      text({
        label: 'Description',
        help: 'What it does and why somebody would choose it.',
        longest: 4000,
        lines: true,
        empty: true,
      }),
      '',
    ),
    platform: fieldShape(PLATFORM_FIELD) as Shape<boolean>,
    budget: optional(budgetShape, { perEmployee: null, total: null }),
    budgetPhases: optional<readonly BudgetPhase[] | null>(budgetPhasesShape, null),
    levers: optional(
      list({
        label: 'Levers',
        help: 'What the plan does. A lever may be named more than once, for its phases.',
        of: leverSettingShape,
        fewest: 0,
        most: 100,
      }),
      [],
    ),
    reviews: optional<Strategy['reviews']>(reviewsShape, null),
  },
  also({ platform, levers, reviews }, path, report) {
    if (!platform && (levers.length > 0 || reviews !== null)) {
      report.add([...path, levers.length > 0 ? 'levers' : 'reviews'], {
        code: 'no-platform',
        message: 'Without the platform there is nothing for levers or reviews to act on.',
        remedy: 'Remove them, or remove `platform: false`.',
      });
    }
    for (const [index, rule] of (reviews?.rules ?? []).entries())
      refuseIdleRule(rule, levers, [...path, 'reviews', 'rules', index], report);
  },
});

/** A strategy written out. */
export const strategyShape: Shape<Strategy> = converted(shape, ({ budgetPhases, ...value }) => ({
  ...value,
  name: value.name ?? value.id,
  ...(budgetPhases && { budgetPhases }),
}));

/** A rule that would change nothing: its lever is not in the plan, or has no number where the rule would change one. */
function refuseIdleRule(
  { lever, field }: ReviewRule,
  levers: readonly LeverSetting[],
  path: Path,
  report: Report,
): void {
  const settings = levers.filter((setting) => setting.lever === lever);
  if (settings.length === 0) {
    report.add([...path, 'lever'], {
      code: 'lever-not-in-plan',
      message: `The rule changes ${lever}, which is not among the levers of this strategy.`,
      remedy: 'Add the lever; with its values at 0, if it is to begin only then.',
      value: lever,
    });
  } else if (settings.every(({ values }) => typeof values[field] !== 'number')) {
    report.add([...path, 'field'], {
      code: 'field-not-in-plan',
      message: `The rule changes ${field} of ${lever}, which this strategy leaves empty.`,
      remedy: `Give ${field} a number among the levers.`,
      value: field,
    });
  }
}
