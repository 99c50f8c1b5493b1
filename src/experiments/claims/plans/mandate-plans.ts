import type { LeverSetting, Reviews } from '../../../../sim/plan/plan.ts';
import { round4 } from '../../worlds/round4.ts';
import { certainCents, staffSetting, thinned } from './fit-money.ts';
import { libraryReviews } from './library-reviews.ts';
import type { PlanContext } from './plan-context.ts';
import { setting, valueOf, withValues } from './setting.ts';
import type { PlanParts } from './strategy-of.ts';

/** A little is left for the changes of reviews. */
const PLANNED_SHARE = 0.97;
const SAFE = 0.999;

/** A bare mandate: uses defined and integrated by the sponsor, taught, demanded and checked. */
export function mandated(context: PlanContext, scale = 1): PlanParts {
  const budgetCents = Math.round(100 * context.draws.budget * context.employees * scale);
  const reviews = steering(context.draws.reviewWeeks);
  return {
    levers: spending(
      budgetCents * PLANNED_SHARE,
      mandateLevers(context, context.draws.mandateLeaderStyle),
      reviews,
      context,
    ),
    reviews,
    budgetCents,
  };
}

/** A mandate with help: part of the money for staff who welcome and answer within the planned uses, and recognition. */
export function mandatedSupported(context: PlanContext, scale = 1): PlanParts {
  const { draws, employees } = context;
  const budgetCents = Math.round(100 * draws.budget * employees * scale);
  const reviews: Reviews = {
    ...steering(draws.reviewWeeks),
    rules: [
      ...steering(draws.reviewWeeks).rules,
      {
        indicator: 'answeredShare',
        when: 'below',
        value: 0.75,
        lever: 'facilitation',
        field: 'answering',
        change: 'multiply',
        by: 1.3,
      },
    ],
  };
  const one = staffSetting({ ...draws, implementing: 0 }, draws.supportStyle);
  const forStaff = budgetCents * PLANNED_SHARE * draws.supportShare;
  const staff = withValues(one, {
    fullTimePer1000: Math.min(100, round4((SAFE * forStaff) / certainCents([one], null, context))),
  });
  const others = [
    ...mandateLevers(context, draws.supportLeaderStyle),
    setting('incentives', { recognition: draws.recognition }),
  ];
  const left = budgetCents * PLANNED_SHARE - certainCents([staff], null, context);
  return { levers: [...spending(left, others, reviews, context), staff], reviews, budgetCents };
}

function mandateLevers({ draws }: PlanContext, leaderStyle: number): LeverSetting[] {
  return [
    setting('launch', { perEmployee: draws.launchMoney }, { stopWeek: 8 }),
    setting('plannedUses', { count: draws.mandateUses, integration: draws.mandateIntegration }),
    setting('training', { share: draws.mandateTrainingShare, hoursEach: draws.mandateTrainingHours }, { stopWeek: 13 }),
    setting(
      'mandate',
      { strength: draws.mandateStrength, enforcement: draws.mandateEnforcement },
      { startWeek: 5, rampWeeks: 4 },
    ),
    setting('leadership', {
      topShare: draws.mandateTopShare,
      middleShare: draws.mandateMiddleShare,
      hoursPerWeek: draws.mandateLeaderHours,
      style: leaderStyle,
    }),
  ];
}

/** Tightens the checks where use stays low. */
const steering = (everyWeeks: number): Reviews => libraryReviews('top-down', everyWeeks);

/** Levers thinned to the money there is, or with training extended to spend what is left of it. */
function spending(
  cents: number,
  levers: readonly LeverSetting[],
  reviews: Reviews,
  context: PlanContext,
): LeverSetting[] {
  const free = cents - certainCents([], reviews, context);
  const cost = certainCents(levers, null, context);
  if (cost > free) return thinned(levers, Math.max(0, (SAFE * free) / cost));
  return levers.map((old) => {
    if (old.lever !== 'training') return old;
    const perHour = 100 * valueOf(old, 'share') * context.employees * context.parameters.money.trainingHour;
    if (perHour <= 0) return old;
    return withValues(old, {
      hoursEach: Math.min(80, round4(valueOf(old, 'hoursEach') + (SAFE * (free - cost)) / perHour)),
    });
  });
}
