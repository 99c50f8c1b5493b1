import { enabledPlan } from './enabled-plan.ts';
import type { PlanContext } from './plan-context.ts';
import { round4 } from '../../worlds/round4.ts';
import { setting, withValues } from './setting.ts';
import type { PlanParts } from './strategy-of.ts';

const CAMPAIGN_WEEKS = 8;

/** Launch only. With more money the campaign goes on for longer, at the same strength, before it grows stronger. */
export function handsOff({ draws, employees, weeks }: PlanContext, scale = 1): PlanParts {
  const money = round4(draws.launchMoney * scale);
  const stopWeek = Math.min(weeks, Math.max(CAMPAIGN_WEEKS, Math.round(CAMPAIGN_WEEKS * scale)));
  return {
    levers: [setting('launch', { perEmployee: Math.min(1000, money) }, { stopWeek })],
    reviews: null,
    budgetCents: Math.ceil(100 * money * employees),
  };
}

/** Launch only, and with more money a stronger campaign, never a longer one. */
export function handsOffAtOnce({ draws, employees }: PlanContext, scale = 1): PlanParts {
  const perEmployee = Math.min(1000, round4(draws.launchMoney * scale));
  return {
    levers: [setting('launch', { perEmployee }, { stopWeek: CAMPAIGN_WEEKS })],
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
  const perEmployee = Math.min(1000, round4(money - spent * parameters.money.trainingHour));
  return {
    levers: [
      setting('launch', { perEmployee }, { stopWeek: 13 }),
      setting('training', { share: 1, hoursEach: spent }, { stopWeek: 13 }),
    ],
    reviews: null,
    budgetCents: Math.ceil(100 * money * employees),
  };
}
