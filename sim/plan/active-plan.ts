import { FRACTION_ZERO } from '../fraction-zero.ts';
import type { FieldValue } from '../field.ts';
import { leverOf } from '../levers/index.ts';
import type { LeverDefinition } from '../levers/define-lever.ts';
import { isTopLeader } from '../organisation/is-top-leader.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { LeverSetting, Plan, Reviews } from './plan.ts';
import { releasedCents } from './released-cents.ts';

/** A lever setting during a run: its values may be changed by reviews. */
export interface ActiveLever {
  readonly setting: LeverSetting;
  readonly lever: LeverDefinition;
  readonly values: Record<string, FieldValue>;
}

/** A plan during a run, with what is left of its budget as far as it is released. */
export interface ActivePlan {
  /** The plan it was made from. */
  readonly asGiven: Plan;
  readonly platform: boolean;
  readonly budgetCents: number;
  /** Released and not spent. */
  leftCents: number;
  readonly levers: readonly ActiveLever[];
  readonly reviews: Reviews | null;
  readonly topLeaders: number;
  readonly middleManagers: number;
  changes: number;
  /** What champions and enrolment were last set to, so that they are chosen anew only when that changes. */
  championShare: number;
  championChoice: number;
  topLeaderShare: number;
  middleManagerShare: number;
  /** Minutes a week that everybody is allowed, as last set. */
  allowanceMinutes: number;
}

/** A lever the core does not know. */
export class UnknownLeverError extends Error {
  override readonly name = 'UnknownLeverError';
}

/** Starts a plan: values copied, nothing spent. */
export function activatePlan(plan: Plan, organisation: Organisation): ActivePlan {
  let topLeaders = 0;
  for (const manager of organisation.managersTopDown) if (isTopLeader(organisation, manager)) topLeaders++;
  return {
    asGiven: plan,
    platform: plan.platform,
    budgetCents: plan.budgetCents,
    leftCents: releasedCents(plan, 0),
    levers: plan.levers.map((setting) => {
      const lever = leverOf(setting.lever);
      if (lever === undefined) throw new UnknownLeverError(`There is no lever ${setting.lever}.`);
      return { setting, lever, values: { ...setting.values } };
    }),
    reviews: plan.reviews,
    topLeaders,
    middleManagers: organisation.managersTopDown.length - topLeaders,
    changes: 0,
    championShare: FRACTION_ZERO,
    championChoice: 0,
    topLeaderShare: FRACTION_ZERO,
    middleManagerShare: FRACTION_ZERO,
    allowanceMinutes: FRACTION_ZERO,
  };
}
