import type { LeverSetting } from '../../../../sim/plan/plan.ts';
import { enabledPlan } from './enabled-plan.ts';
import type { PlanContext } from './plan-context.ts';
import { round4 } from '../../worlds/round4.ts';
import { setting, withValues } from './setting.ts';
import type { PlanParts } from './strategy-of.ts';

const CAMPAIGN_WEEKS = 8;
/** As far as the lever goes by itself; with more the sum is stated in all. */
const MOST_PER_EMPLOYEE = 1000;

/** A campaign for so much money, however much that is. */
function campaign(perEmployee: number, employees: number, stopWeek: number): LeverSetting {
  const money =
    perEmployee <= MOST_PER_EMPLOYEE ? { perEmployee } : { perEmployee: 0, total: Math.floor(perEmployee * employees) };
  return setting('launch', money, { stopWeek });
}

/** Launch only. With more money the campaign goes on for longer, at the same strength, before it grows stronger. */
export function handsOff({ draws, employees, weeks }: PlanContext, scale = 1): PlanParts {
  const money = round4(draws.launchMoney * scale);
  const stopWeek = Math.min(weeks, Math.max(CAMPAIGN_WEEKS, Math.round(CAMPAIGN_WEEKS * scale)));
  return {
    levers: [campaign(money, employees, stopWeek)],
    reviews: null,
    budgetCents: Math.ceil(100 * money * employees),
  };
}

/** Launch only, and with more money a stronger campaign, never a longer one. */
export function handsOffAtOnce({ draws, employees }: PlanContext, scale = 1): PlanParts {
  const perEmployee = round4(draws.launchMoney * scale);
  return {
    levers: [campaign(perEmployee, employees, CAMPAIGN_WEEKS)],
    reviews: null,
    budgetCents: Math.ceil(100 * perEmployee * employees),
  };
}

/** Freedom announced, and working time to use it; nobody is there to help. */
export function handsOffRoom(context: PlanContext, scale = 1): PlanParts {
  const { levers, budgetCents } = handsOff(context);
  const timeAllowanceMinutes = Math.min(600, round4(context.draws.roomMinutes * scale));
  return { levers: [...levers, setting('incentives', { timeAllowanceMinutes })], reviews: null, budgetCents };
}

/** As many staff as real bottom-up has, paid and idle. */
export function handsOffStaffedIdle(context: PlanContext, scale = 1): PlanParts {
  const { levers, budgetCents } = handsOff(context);
  const staff = enabledPlan(context).levers.find(({ lever }) => lever === 'facilitation')!;
  const fullTimePer1000 = Math.min(100, round4((staff.values['fullTimePer1000'] as number) * scale));
  const idle = { fullTimePer1000, welcoming: 0, answering: 0, brokering: 0, implementing: 0 };
  return { levers: [...levers, withValues(staff, idle)], reviews: null, budgetCents };
}

/** All the budget on launch and training in the first quarter, then nothing. */
export function handsOffFrontLoaded({ draws, employees, parameters }: PlanContext, scale = 1): PlanParts {
  const money = draws.budget * scale;
  const hoursEach = round4((money * draws.frontTraining) / Math.max(0.01, parameters.money.trainingHour));
  const spent = Math.min(80, hoursEach);
  const perEmployee = round4(money - spent * parameters.money.trainingHour);
  return {
    levers: [
      campaign(perEmployee, employees, 13),
      setting('training', { share: 1, hoursEach: spent }, { stopWeek: 13 }),
    ],
    reviews: null,
    budgetCents: Math.ceil(100 * money * employees),
  };
}
