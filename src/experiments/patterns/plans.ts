import { LIBRARY } from '../../../scenarios/library.ts';
import type { Strategy } from '../../../scenarios/scenario.ts';
import type { LeverSetting } from '../../../sim/plan/plan.ts';
import { MANDATE_WEEKS, POINTS_WEEKS } from '../../analysis/observations/course.ts';
import { setting } from '../claims/plans/setting.ts';

/** Structural patterns are those of organisations at large: of these plans, each counting alike. */
export const MIX: readonly string[] = ['hands-off', 'real-bottom-up', 'top-down'];

/** Pattern P2: launched with an ordinary campaign, and left alone. */
export const LAUNCH_ONLY = 'hands-off';
/** Pattern P10: what organisations do, as far as the library has it, each plan counting alike. */
export const PORTFOLIO: readonly string[] = [...MIX, 'hands-off-room', 'hands-off-front-loaded', 'top-down-supported'];
export const BARE_MANDATE = 'bare-mandate';
export const POINTS = 'points';

/** Pattern P9: shares of employees who use it whatever happens. */
export const COMMITTED_SHARES: readonly number[] = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5];

export function committedId(share: number): string {
  return `committed-${Math.round(100 * share)}`;
}

const launch = setting('launch', { perEmployee: 6 }, { stopWeek: 8 });

/** Plans of the library by id. */
export function libraryPlans(ids: readonly string[]): Strategy[] {
  return ids.map((id) => LIBRARY.strategies.find((strategy) => strategy.id === id)!);
}

/** Announced, demanded and checked as in the library's top-down plan, with nothing else, and ended after 78 weeks. */
export const bareMandate: Strategy = plan(BARE_MANDATE, 'Bare mandate', [
  launch,
  setting('mandate', { strength: 0.9, enforcement: 0.6 }, { startWeek: 5, rampWeeks: 4, stopWeek: MANDATE_WEEKS }),
]);

/** Launched, with an ordinary reward per contribution for a year. */
export function points(ordinaryReward: number): Strategy {
  const reward = setting('incentives', { rewardPerContribution: ordinaryReward }, { stopWeek: POINTS_WEEKS });
  return plan(POINTS, 'Points', [launch, reward]);
}

/** No campaign; a share of employees, drawn at random, who are to use it whatever happens (see `unshakable`). */
export const committedPlans: readonly Strategy[] = COMMITTED_SHARES.map((share) =>
  plan(committedId(share), `Committed, ${Math.round(100 * share)} %`, [
    setting('champions', { share, hoursPerWeek: 0, choice: 'random' }),
  ]),
);

/** Money is no object here: what is asked is what the levers do. */
function plan(id: string, name: string, levers: readonly LeverSetting[]): Strategy {
  const budget = { perEmployee: 1000, total: null };
  return { id, name, description: '', platform: true, budget, levers, reviews: null };
}
