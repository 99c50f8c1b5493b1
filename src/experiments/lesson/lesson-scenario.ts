import { DEFAULT_PARAMETERS, ORGANISATION_TRAITS, type LeverSetting } from '../../../sim/index.ts';
import type { Lesson } from '../../../scenarios/lesson.ts';
import type { Scenario, Strategy } from '../../../scenarios/scenario.ts';
import { TARGET_FIELDS, TARGET_WEEK } from '../../../scenarios/schema/plan-fields.ts';
import { shifted } from '../claims/run/write-arm.ts';
import { fitBudgets } from '../fit-budgets.ts';

/** What a class may change of the world a lesson plays in. */
export interface LessonChanges {
  /** Users keener in all three ways by so many standard deviations. Default: 0. */
  readonly keenerUsers?: number;
  /** Traits of the organisation that differ, by name. */
  readonly traits?: Readonly<Record<string, number>>;
}

/** So much money per employee that no plan put together in a lesson is cut short for lack of it. */
const AMPLE = 10_000;

/** The lesson's organisation with these plans in it. Library plans get the money that so few people need. */
export function lessonScenario(lesson: Lesson, strategies: readonly Strategy[], changes: LessonChanges = {}): Scenario {
  const { organisation, weeks, currency, name } = lesson;
  const { keenerUsers = 0, traits = {} } = changes;
  const by = { innovativeness: keenerUsers, propensity: keenerUsers, slack: keenerUsers };
  const scenario: Scenario = {
    name,
    description: lesson.description,
    organisation: { ...organisation, traits: { ...organisation.traits, ...knownTraits(traits) } },
    weeks,
    currency,
    target: { interactiveShare: TARGET_FIELDS.interactiveShare.default, week: Math.min(TARGET_WEEK, weeks) },
    parameters: keenerUsers === 0 ? DEFAULT_PARAMETERS : shifted(DEFAULT_PARAMETERS, by),
    strategies,
  };
  return fitBudgets(scenario, organisation.figures.employees).scenario;
}

/** A plan with more in it, and money enough for it. */
export function withLevers(plan: Strategy, id: string, name: string, levers: readonly LeverSetting[]): Strategy {
  return { ...plan, id, name, budget: { perEmployee: AMPLE, total: null }, levers: [...plan.levers, ...levers] };
}

/** A plan without one of its levers, and without the reviews' rules that change it. */
export function withoutLever(plan: Strategy, lever: string, id: string, name: string): Strategy {
  const { reviews } = plan;
  return {
    ...plan,
    id,
    name,
    budget: { perEmployee: AMPLE, total: null },
    levers: plan.levers.filter((setting) => setting.lever !== lever),
    reviews: reviews && { ...reviews, rules: reviews.rules.filter((rule) => rule.lever !== lever) },
  };
}

/** The plan of that id. */
export function planOfLesson({ strategies }: Lesson, id: string): Strategy {
  return strategies.find((strategy) => strategy.id === id)!;
}

function knownTraits(traits: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(traits).filter(([name]) => Object.hasOwn(ORGANISATION_TRAITS, name)));
}
