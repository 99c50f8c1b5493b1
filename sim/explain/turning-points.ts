import { copyWorld } from '../branch.ts';
import type { FieldValue, NumberField } from '../field.ts';
import { defaultsOf } from '../field.ts';
import type { LeverDefinition } from '../levers/define-lever.ts';
import { LEVERS } from '../levers/index.ts';
import { endWeek, intensityOf } from '../levers/intensity.ts';
import type { ActiveLever, ActivePlan } from '../plan/active-plan.ts';
import { review } from '../plan/review.ts';
import { runPhases } from '../run-phases.ts';
import type { World } from '../world.ts';
import { explainNow } from './explain.ts';
import { LEVER_AMOUNTS, ordinaryAmount } from './lever-amounts.ts';

/** One change of one lever that would have turned this week's decision, all else held. */
export interface TurningPoint {
  readonly lever: string;
  readonly field: string;
  /** What it was this week; null where the lever was not at work. */
  readonly from: number | null;
  /** The nearest value that turns the decision, to a thousandth of an ordinary amount. */
  readonly to: number;
  /** Size of the change, in ordinary amounts: what makes levers comparable. */
  readonly size: number;
  /** What the change would have cost this week, in cents of the budget; it is paid for whatever is left. */
  readonly cents: number;
}

/** Steps in an ordinary amount. */
const STEPS = 1000;

/**
 * Looks for the smallest change of each lever that turns one employee's decision in the week at hand. Everything that
 * happened before this week stays as it was, and so does every other lever, with the money it is paid: only what acts within the
 * week counts, so a lever that works over months (answers, help, uses) turns nothing here, and that does not speak
 * against it. A lever of the plan that nothing is paid for counts as not at work.
 *
 * @param start  the world before the week's first phase; it is not changed
 * @param used   the decision to be turned
 * @returns      at most one change per lever, the smallest first
 */
export function turningPoints(start: World, employee: number, used: boolean): TurningPoint[] {
  const base = copyWorld(start);
  runPhases(base, 'turnover', 'pullLevers');
  // A review would change what is being tried: it is held beforehand, and not again.
  review(base);
  (base.plan as { reviews: null }).reviews = null;
  const payments = paymentsOf(base);
  return LEVERS.flatMap((lever) => {
    const found = trialsOf(base, lever, payments).flatMap((trial) => nearest(base, employee, used, trial) ?? []);
    return found.sort((a, b) => a.size - b.size).slice(0, 1);
  }).sort((a, b) => a.size - b.size);
}

/** A field to be varied: of the lever's setting that is at work, or of one that is not there. */
interface Trial {
  readonly lever: LeverDefinition;
  readonly name: string;
  readonly field: NumberField;
  /** Place of the setting among the plan's levers; −1 for one that is not there. */
  readonly place: number;
  readonly from: number;
  /** What each setting of the plan is paid this week. */
  readonly payments: readonly Payment[];
}

/** What a setting costs this week, and what it is granted while money lasts. */
interface Payment {
  readonly cents: number;
  readonly granted: number;
}

const isUnpaid = ({ cents, granted }: Payment): boolean => granted === 0 && cents > 0;

function paymentsOf({ plan, week, size, parameters }: World): Payment[] {
  let { leftCents } = plan;
  return plan.levers.map(({ setting, lever, values }) => {
    const context = {
      week,
      startWeek: setting.startWeek,
      activeWeeks: endWeek(setting, lever) - setting.startWeek,
      employees: size,
      parameters,
    };
    const intensity = intensityOf(setting, lever, week);
    const cents = lever.paidAsBuilt ? 0 : Math.round(lever.weeklyCents(values as never, intensity, context));
    const granted = Math.min(cents, leftCents);
    leftCents -= granted;
    return { cents, granted };
  });
}

function trialsOf(base: World, lever: LeverDefinition, payments: readonly Payment[]): Trial[] {
  const place = base.plan.levers.findIndex(
    (active, at) =>
      active.lever === lever && !isUnpaid(payments[at]) && intensityOf(active.setting, lever, base.week) > 0,
  );
  return Object.entries(lever.fields).flatMap(([name, field]): Trial[] => {
    if (field.kind !== 'number') return [];
    const value = place < 0 ? 0 : base.plan.levers[place].values[name];
    if (typeof value !== 'number' || (place < 0 && !LEVER_AMOUNTS[lever.id].includes(name))) return [];
    return [{ lever, name, field, place, from: value, payments }];
  });
}

function nearest(base: World, employee: number, used: boolean, trial: Trial): TurningPoint | null {
  const up = nearestInDirection(base, employee, used, trial, 1);
  const down = nearestInDirection(base, employee, used, trial, -1);
  if (up === null || down === null) return up ?? down;
  return down.size < up.size ? down : up;
}

/** The nearest value above or below that turns the decision: outward in steps that double, then in between by halves. */
function nearestInDirection(
  base: World,
  employee: number,
  used: boolean,
  trial: Trial,
  direction: 1 | -1,
): TurningPoint | null {
  const { field, from, lever, name } = trial;
  const ordinary = ordinaryAmount(field);
  const step = field.whole ? 1 : ordinary / STEPS;
  const room = direction > 0 ? field.maximum - from : from - field.minimum;
  const most = Math.ceil(room / step - 1e-9);
  if (most <= 0) return null;
  const valueAt = (steps: number): number => {
    const value = Math.min(field.maximum, Math.max(field.minimum, from + direction * steps * step));
    return Math.round(value * 1e9) / 1e9;
  };
  const at = (steps: number) => tryValue(base, employee, trial, valueAt(steps));
  const present = tryValue(base, employee, trial, null);
  const differs = (steps: number): boolean => {
    const { utility, aware } = at(steps);
    return utility !== present.utility || aware !== present.aware;
  };
  if (!differs(most) && !differs(Math.min(most, STEPS))) return null;
  let low = 0;
  let high = Math.min(most, field.whole ? 1 : STEPS / 64);
  high = Math.max(1, Math.floor(high));
  while (at(high).used === used) {
    if (high === most) return null;
    low = high;
    high = Math.min(most, 2 * high);
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (at(middle).used === used) low = middle;
    else high = middle;
  }
  const to = valueAt(high);
  return {
    lever: lever.id,
    field: name,
    from: trial.place < 0 ? null : from,
    to,
    size: Math.abs(to - from) / ordinary,
    cents: costOf(base, trial, to) - (trial.place < 0 ? 0 : costOf(base, trial, from)),
  };
}

/** The employee's decision with the field at a value; null: as it is. */
function tryValue(base: World, employee: number, trial: Trial, value: number | null) {
  const world = copyWorld(base);
  const plan = world.plan as { -readonly [Name in keyof ActivePlan]: ActivePlan[Name] };
  plan.reviews = null;
  if (value !== null) {
    if (trial.place >= 0) plan.levers[trial.place].values[trial.name] = value;
    plan.leftCents += extraCents(base, trial, value);
    plan.levers = heldBut(trial, plan.levers);
    if (trial.place < 0) plan.levers = [...plan.levers, added(base, trial, value)];
  }
  runPhases(world, 'pullLevers', 'decideUse');
  return explainNow(world, employee);
}

/** Money to be had for the value, over and above what the lever is granted as it is: nobody else's is touched. */
function extraCents(base: World, trial: Trial, value: number): number {
  const { place, from, payments } = trial;
  const asked = costOf(base, trial, value);
  if (place < 0) return asked;
  const { granted } = payments[place];
  const before = costOf(base, trial, from);
  return asked > before ? asked - before : Math.min(granted, asked) - granted;
}

/** All levers but the one that is tried with what they are granted as it is, although more money is there. */
function heldBut({ place, payments }: Trial, levers: readonly ActiveLever[]): ActiveLever[] {
  return levers.flatMap((active, at): ActiveLever[] => {
    const { cents, granted } = payments[at];
    if (at === place || granted === cents) return [active];
    if (granted === 0) return [];
    const { lever } = active;
    const held: LeverDefinition = {
      ...lever,
      weeklyCents: () => granted,
      apply: (controls, values, intensity, context) =>
        lever.apply(controls, values, (intensity * granted) / cents, context),
    };
    return [{ ...active, lever: held }];
  });
}

/** A lever that is not there, at work from this week on with nothing of it but the value. */
function added({ week }: World, { lever, name }: Trial, value: number): ActiveLever {
  const values: Record<string, FieldValue> = { ...defaultsOf(lever.fields) };
  for (const amount of LEVER_AMOUNTS[lever.id]) values[amount] = 0;
  values[name] = value;
  return { setting: { lever: lever.id, startWeek: week, rampWeeks: 0, stopWeek: null, values }, lever, values };
}

/** What the lever's setting costs this week with the field at a value. */
function costOf(base: World, trial: Trial, value: number): number {
  const { lever, name, place } = trial;
  const { setting, values } = place < 0 ? added(base, trial, value) : base.plan.levers[place];
  const context = {
    // What is bought to stay has its whole price in the first week.
    week: lever.paidAsBuilt ? setting.startWeek : base.week,
    startWeek: setting.startWeek,
    activeWeeks: endWeek(setting, lever) - setting.startWeek,
    employees: base.size,
    parameters: base.parameters,
  };
  const intensity = intensityOf(setting, lever, base.week);
  return Math.round(lever.weeklyCents({ ...values, [name]: value } as never, intensity, context));
}
