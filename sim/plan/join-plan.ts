import { clearControls } from '../levers/controls.ts';
import type { World } from '../world.ts';
import type { ActiveLever } from './active-plan.ts';
import type { LeverSetting, Plan } from './plan.ts';
import { availableCents } from './release-money.ts';

/**
 * A plan as it begins in a world that is on its way: levers already at work in the same words go on as they are, the
 * others begin in the present week at the earliest.
 */
export function joinPlan(plan: Plan, world: World): Plan {
  const { week } = world;
  return {
    ...plan,
    levers: plan.levers.map((setting) => {
      const going = goingOn(setting, world);
      if (going !== undefined) return going.setting;
      return setting.startWeek >= week ? setting : { ...setting, startWeek: week };
    }),
  };
}

/** What the world's present plan has of a joined plan is taken over: changes by reviews, roles as set, money spent. */
export function takeOverPlan(branch: World, world: World): void {
  const { plan } = branch;
  const before = world.plan;
  for (const { setting, values } of plan.levers) {
    const going = before.levers.find((lever) => lever.setting === setting);
    if (going !== undefined) Object.assign(values, going.values);
  }
  const own = plan as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(before))
    if (typeof value === 'number' && name !== 'budgetCents') own[name] = value;
  plan.leftCents = availableCents(plan.asGiven, world);
  // A plan without levers would never clear last week's controls. Others do, once a review has looked at them.
  if (plan.levers.length === 0 && plan.reviews === null) clearControls(branch.controls);
}

/** The lever of the present plan that has begun and says the same, but perhaps from another week on. */
function goingOn(setting: LeverSetting, { plan, week }: World): ActiveLever | undefined {
  if (setting.startWeek >= week) return undefined;
  return plan.levers.find(
    ({ setting: present }) =>
      present === setting ||
      (present.startWeek < week && present.startWeek >= setting.startWeek && same(present, setting)),
  );
}

function same(one: LeverSetting, other: LeverSetting): boolean {
  if (one.lever !== other.lever || one.rampWeeks !== other.rampWeeks || one.stopWeek !== other.stopWeek) return false;
  const names = new Set([...Object.keys(one.values), ...Object.keys(other.values)]);
  return [...names].every((name) => one.values[name] === other.values[name]);
}
