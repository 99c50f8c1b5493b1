import type { LeverSetting, Reviews } from '../../../../sim/plan/plan.ts';
import { libraryReviews } from './library-reviews.ts';
import { staffedFrom, staffSetting } from './fit-money.ts';
import type { PlanContext } from './plan-context.ts';
import { setting } from './setting.ts';
import type { PlanParts } from './strategy-of.ts';

/** Changes the levers of a plan before its staff is counted, so that money saved or spent goes to or comes from staff. */
export type EditLevers = (levers: readonly LeverSetting[]) => readonly LeverSetting[];

interface EnabledOptions {
  /** The budget as a multiple of what was drawn. */
  readonly scale?: number;
  readonly edit?: EditLevers;
  readonly reviews?: (usual: Reviews) => Reviews | null;
}

/**
 * Real bottom-up: users define their way of working, and get help with it. Staff are what the budget has left when the
 * rest is paid.
 */
export function enabledPlan(context: PlanContext, options: EnabledOptions = {}): PlanParts {
  const { draws, employees } = context;
  const { scale = 1, edit = (levers) => levers, reviews: choose = (usual) => usual } = options;
  const budgetCents = Math.round(100 * draws.budget * employees * scale);
  const reviews = choose(libraryReviews('real-bottom-up', draws.reviewWeeks));
  return { levers: staffedFrom(budgetCents, edit(enabledLevers(context)), reviews, context), reviews, budgetCents };
}

function enabledLevers({ draws }: PlanContext): LeverSetting[] {
  return [
    setting('launch', { perEmployee: draws.launchMoney }, { stopWeek: 8 }),
    staffSetting(draws, draws.staffStyle),
    setting('champions', {
      share: draws.championShare,
      hoursPerWeek: draws.championHours,
      choice: draws.championChoice,
    }),
    setting('leadership', {
      topShare: draws.topShare,
      middleShare: draws.middleShare,
      hoursPerWeek: draws.leaderHours,
      style: draws.leaderStyle,
    }),
    setting('incentives', { recognition: draws.recognition, timeAllowanceMinutes: draws.allowanceMinutes }),
    setting('training', { share: draws.trainingShare, hoursEach: draws.trainingHours }, { stopWeek: 13 }),
    setting('plannedUses', { count: draws.offeredUses, integration: draws.offeredIntegration }),
    setting(
      'intake',
      { perMonthPer1000: draws.intakePerMonth, lagWeeks: draws.intakeLag, openness: 1 },
      { startWeek: 4 },
    ),
  ];
}
