import type { Arm, PeopleShift } from '../arm.ts';
import { enabledPlan } from '../plans/enabled-plan.ts';
import {
  handsOff,
  handsOffAtOnce,
  handsOffFrontLoaded,
  handsOffRoom,
  handsOffStaffedIdle,
} from '../plans/hands-off-plans.ts';
import { mandated, mandatedSupported } from '../plans/mandate-plans.ts';
import type { PlanContext } from '../plans/plan-context.ts';
import type { PlanParts } from '../plans/strategy-of.ts';

type Writer = (context: PlanContext, scale: number) => PlanParts;

export const NO_PLATFORM: Arm = { id: 'no-platform', name: 'No platform', plan: () => null };

/** The platform with nothing done for it, not even a launch: what every budget of zero comes to. */
export const PLATFORM_ONLY: Arm = {
  id: 'platform-only',
  name: 'Platform, nothing else',
  plan: () => ({ levers: [], reviews: null, budgetCents: 0 }),
};

const arm = (id: string, name: string, plan: Writer): Arm => ({ id, name, plan });

export const ENABLED = arm('enabled', 'Real bottom-up', (context) => enabledPlan(context));

export const HANDS_OFF = arm('hands-off', 'Hands-off', handsOff);
export const HANDS_OFF_ROOM = arm('hands-off-room', 'Hands-off, with room', handsOffRoom);
export const HANDS_OFF_IDLE = arm('hands-off-staffed-idle', 'Hands-off, staffed but idle', handsOffStaffedIdle);
export const HANDS_OFF_FRONT = arm('hands-off-front-loaded', 'Hands-off, front-loaded', handsOffFrontLoaded);

/** Every hands-off variant; no claim against hands-off is tested on one alone. */
export const HANDS_OFF_VARIANTS: readonly Arm[] = [HANDS_OFF, HANDS_OFF_ROOM, HANDS_OFF_IDLE, HANDS_OFF_FRONT];

export const MANDATE = arm('top-down', 'Top-down', mandated);
export const MANDATE_SUPPORTED = arm('top-down-supported', 'Top-down, supported', mandatedSupported);
export const MANDATES: readonly Arm[] = [MANDATE, MANDATE_SUPPORTED];

/** The arm scaled in its own manner until its total cost, people's time included, is that of real bottom-up. */
export function atEqualCost(base: Arm): Arm {
  return {
    ...base,
    id: `${base.id}-equal-cost`,
    name: `${base.name}${base === HANDS_OFF ? ', campaign kept up' : ''}, at equal total cost`,
    calibration: { measure: 'cost', like: ENABLED, zero: PLATFORM_ONLY, one: base },
  };
}

/**
 * Launch only, all of the equal total cost spent in the launch itself. At equal cost plain hands-off keeps its campaign
 * up, which is the stronger opponent, but hardly hands-off any more; this one is.
 */
export const HANDS_OFF_AT_ONCE: Arm = {
  id: 'hands-off-at-once-equal-cost',
  name: 'Hands-off, all in the launch, at equal total cost',
  plan: handsOffAtOnce,
  calibration: { measure: 'cost', like: ENABLED, zero: PLATFORM_ONLY, one: HANDS_OFF },
};

/** The arm with every lever brought to an end in a week; what is built stays. */
export function stopped(base: Arm, week: number): Arm {
  return {
    ...base,
    id: `${base.id}-stopped-${week}`,
    name: `${base.name}, stopped in week ${week}`,
    plan(context, scale) {
      const parts = base.plan(context, scale);
      if (parts === null) return null;
      const levers = parts.levers
        .filter(({ startWeek }) => startWeek < week)
        // Planned uses are paid for when they begin; what is built stays.
        .map((lever) =>
          lever.lever === 'plannedUses' ? lever : { ...lever, stopWeek: Math.min(week, lever.stopWeek ?? week) },
        );
      return { ...parts, levers, reviews: reviewsUntil(parts.reviews, week) };
    },
  };
}

/** Reviews have no end of their own: those held after the stop cost their money and find nothing left to change. */
function reviewsUntil(reviews: PlanParts['reviews'], week: number): PlanParts['reviews'] {
  return reviews === null || reviews.firstWeek >= week ? null : reviews;
}

/** The arm in a world in which people are keener. */
export function among(base: Arm, id: string, name: string, people: PeopleShift): Arm {
  return { ...base, id: `${base.id}-${id}`, name: `${base.name}, ${name}`, people };
}
