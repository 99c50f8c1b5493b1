import type { LeverSetting, Reviews } from '../../../../sim/plan/plan.ts';
import type { Strategy } from '../../../../scenarios/scenario.ts';
import { certainCents } from './fit-money.ts';
import type { PlanContext } from './plan-context.ts';

/** What a plan is made of, before it has a name. */
export interface PlanParts {
  readonly levers: readonly LeverSetting[];
  readonly reviews: Reviews | null;
  /** The whole budget, in cents. */
  readonly budgetCents: number;
}

/** A plan with its name; its budget is what was stated, or what it costs for certain if that is more. */
export function strategyOf(id: string, name: string, parts: PlanParts, context: PlanContext): Strategy {
  const { levers } = parts;
  const reviews = parts.reviews === null ? null : aboutLeversOf(levers, parts.reviews);
  const budgetCents = Math.ceil(Math.max(parts.budgetCents, certainCents(levers, reviews, context)));
  return {
    id,
    name,
    description: '',
    platform: true,
    budget: { perEmployee: null, total: budgetCents / 100 },
    levers,
    reviews,
  };
}

/** Rules about levers that the plan does not have would be idle; scenario files do not allow them. */
function aboutLeversOf(levers: readonly LeverSetting[], reviews: Reviews): Reviews {
  const rules = reviews.rules.filter(({ lever }) => levers.some((setting) => setting.lever === lever));
  return { ...reviews, rules };
}
